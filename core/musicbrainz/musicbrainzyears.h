// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/musicbrainzclient.h"
#include "releaseyear/releaseyearresolver.h"

#include <vector>

namespace sillon {

/// The ways to ask the MusicBrainz web service for years, in the order that costs least: ids a hundred at a
/// time, a few ids singly, equal names several at a time, the other ids singly, names that are alike, songs,
/// and the recordings that are on ordinary albums.
[[nodiscard]] std::vector<YearStep> musicBrainzYearSteps(MusicBrainzClient& client);

} // namespace sillon
