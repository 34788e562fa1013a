// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lastfm/lastfmrequest.h"
#include "music/listen.h"
#include "music/nowplaying.h"

#include <span>

namespace sillon {

/// The parameters of track.scrobble for 1..50 listens, indexed from 0 (documented: doc/show/track.scrobble).
/// albumArtist is given only when it differs from the artist, duration (seconds) only from 30 s on: Last.fm
/// ignores a scrobble with a shorter one.
[[nodiscard]] LastfmParameters lastfmScrobbleForm(std::span<const Listen> listens);

/// The parameters of track.updateNowPlaying.
[[nodiscard]] LastfmParameters lastfmNowPlayingForm(const NowPlaying& what);

} // namespace sillon
