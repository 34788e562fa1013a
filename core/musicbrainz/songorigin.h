// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/musicbrainzreply.h"
#include "releaseyear/yearanswer.h"
#include "releaseyear/yearquestion.h"

#include <vector>

namespace sillon {

/// The first year of a song: the earliest official album, EP or single that has a recording of exactly this
/// name by exactly this artist. Two releases have to agree within a year, or the recording itself with its
/// only album: one wrong date among many releases must not make a song older than it is.
[[nodiscard]] YearFinding yearOfSong(const YearQuestion& question,
                                     const std::vector<FoundRecording>& recordings, YearSource source);

} // namespace sillon
