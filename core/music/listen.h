// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/recording.h"

#include <QtGlobal>

#include <cstdint>

namespace sillon {

using ListenId = qint64;

/// Where a listen came from.
enum class ListenOrigin : std::uint8_t {
    Player, ///< our own playback
    ByHand, ///< entered by the user
    Lastfm, ///< fetched from Last.fm or a server like it, or from an export of its plays
    ListenBrainz,
    Spotify,     ///< from the account's extended history
    ScrobblerLog ///< from a portable player's .scrobbler.log
};

/// One play of a recording: the stored fact.
struct Listen
{
    ListenId id = 0; ///< 0 until stored
    Recording recording;
    Release release;
    int trackNumber = 0;
    qint64 listenedAt = 0; ///< UTC second at which the play began to sound
    qint64 lengthMs = 0;
    qint64 heardMs = 0; ///< grows until the play ends
    ListenOrigin origin = ListenOrigin::Player;
    bool isPrivate = false;
    friend bool operator==(const Listen&, const Listen&) = default;
};

/// The stored word of an origin ("player", "by-hand", "lastfm", "listenbrainz", "spotify", "scrobbler-log").
[[nodiscard]] QString listenOriginName(ListenOrigin origin);
/// The origin of a stored word; an unknown word is Player.
[[nodiscard]] ListenOrigin listenOriginOf(const QString& name);
/// Heard or entered in this program, not brought from elsewhere.
[[nodiscard]] bool isOurs(ListenOrigin origin);

} // namespace sillon
