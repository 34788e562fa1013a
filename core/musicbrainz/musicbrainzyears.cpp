// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/musicbrainzyears.h"

#include "musicbrainz/artistyearsource.h"
#include "musicbrainz/mbidlookupsource.h"
#include "musicbrainz/mbidyearsource.h"
#include "musicbrainz/nameyearsource.h"
#include "musicbrainz/recordingyearsource.h"
#include "musicbrainz/songyearsource.h"

namespace sillon {

namespace {

// More ids than these that the batches did not know would hold up the albums without ids.
constexpr std::size_t fewIds = 30;

} // namespace

std::vector<YearStep> musicBrainzYearSteps(MusicBrainzClient& client)
{
    const auto singly = std::make_shared<MbidLookupSource>(client);
    return {
        {std::make_shared<MbidYearSource>(client)},      {singly, fewIds},
        {std::make_shared<NameYearSource>(client)},      {singly},
        {std::make_shared<ArtistYearSource>(client)},    {std::make_shared<SongYearSource>(client)},
        {std::make_shared<RecordingYearSource>(client)}, {std::make_shared<RecordingLookupSource>(client)}};
}

} // namespace sillon
