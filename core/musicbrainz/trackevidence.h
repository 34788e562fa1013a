// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "musicbrainz/musicbrainzclient.h"
#include "releaseyear/yearcandidate.h"
#include "releaseyear/yearquestion.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace sillon {

/// Keys of the tracks heard on the album that tell it from others: the album's own name is on every album of
/// that name.
[[nodiscard]] QSet<QString> tellingTracks(const YearQuestion& question);
/// The candidate that has most of the tracks, others of the same year aside; none when another one has as
/// many. counts: how many of them each has, by the candidate's id.
[[nodiscard]] std::optional<YearCandidate> withMostTracks(const std::vector<YearCandidate>& candidates,
                                                          const QHash<QString, qsizetype>& counts);

/// The one among the candidates that has the tracks that were heard on the album: the only one with any of
/// them, others of the same year aside. None when no track was heard, or when it cannot be told. One request.
[[nodiscard]] Result<std::optional<YearCandidate>> byTracks(MusicBrainzClient& client,
                                                            const YearQuestion& question,
                                                            const std::vector<YearCandidate>& candidates,
                                                            const std::stop_token& stop);

} // namespace sillon
