// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/historyfile.h"
#include "music/listen.h"

#include <QByteArray>
#include <QJsonObject>

namespace sillon {

// Listens as ListenBrainz writes them (documented: users/json.html): listened_at and track_metadata with
// artist_name, track_name, release_name and additional_info. What it has no name for is kept in
// additional_info too (album_artist, duration_played_ms, origin, private).

/// owner: whose it is, empty for mine.
[[nodiscard]] QJsonObject listenJson(const Listen& listen, const PlaysOwner& owner = {});
/// Malformed without a second, an artist or a title; numbers may be texts, empty or broken ids are none. What
/// the service matched (mbid_mapping) stands in for ids that are missing.
[[nodiscard]] Result<Listen> listenInJson(const QJsonObject& object);

/// Who heard it, where that was somebody else (additional_info: listener, listener_service); else empty.
[[nodiscard]] PlaysOwner ownerInJson(const QJsonObject& object);

/// Where a play came from, as our own exports name it; none for a word of another program.
[[nodiscard]] std::optional<ListenOrigin> originIn(const QString& word);

/// The same as one line without its end.
[[nodiscard]] QByteArray lineOfListen(const Listen& listen, const PlaysOwner& owner = {});
[[nodiscard]] Result<Listen> listenInLine(const QByteArray& line);

} // namespace sillon
