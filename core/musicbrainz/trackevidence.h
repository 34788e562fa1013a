// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "musicbrainz/musicbrainzclient.h"
#include "releaseyear/yearcandidate.h"
#include "releaseyear/yearquestion.h"

#include <optional>
#include <vector>

namespace sillon {

/// The one among the candidates that has the tracks that were heard on the album: the only one with any of
/// them, others of the same year aside. None when no track was heard, or when it cannot be told. One request.
[[nodiscard]] Result<std::optional<YearCandidate>> byTracks(MusicBrainzClient& client,
                                                            const YearQuestion& question,
                                                            const std::vector<YearCandidate>& candidates,
                                                            const std::stop_token& stop);

} // namespace sillon
