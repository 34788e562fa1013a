// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/lastfmerror.h"
#include "standin/lastfmvalues.h"

#include <variant>
#include <vector>

namespace sillon::standin {

/// The items of a track.scrobble call in the order of their indices, or error 6 when there are none, too many
/// or a gap, or when one lacks artist, track or timestamp. The indices may be left out for one item.
[[nodiscard]] std::variant<std::vector<Scrobble>, LastfmError> readBatch(const Params& params,
                                                                         const LastfmRules& rules);

/// The one track of a track.updateNowPlaying call, or error 6.
[[nodiscard]] std::variant<Scrobble, LastfmError> readNowPlaying(const Params& params);

/// 1 or 2 for names the service filters, else 0.
[[nodiscard]] int filteredCode(const Scrobble& scrobble, const LastfmRules& rules);

/// The ignored code the item deserves by itself (0: none); limits and repeats are not known here. `now` in
/// UTC seconds.
[[nodiscard]] int ignoredCode(const Scrobble& scrobble, const LastfmRules& rules, qint64 now);

/// The text some answers gave along with an ignored code.
[[nodiscard]] QString ignoredText(const Scrobble& scrobble, int code, const LastfmRules& rules);

/// The names Last.fm keeps instead of those sent.
[[nodiscard]] Scrobble corrected(Scrobble scrobble, const LastfmRules& rules);

} // namespace sillon::standin
