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
// So many albums of one artist take more requests by their names, twelve at a time, than everything of the
// artist does.
constexpr std::size_t manyOfAnArtist = 24;

} // namespace

std::vector<YearStep> musicBrainzYearSteps(MusicBrainzClient& client)
{
    const auto singly = std::make_shared<MbidLookupSource>(client);
    const auto artists = std::make_shared<ArtistYearSource>(client);
    YearStep manyAlbums{artists};
    manyAlbums.leastOfArtist = manyOfAnArtist;
    return {{std::make_shared<MbidYearSource>(client)},
            {singly, fewIds},
            manyAlbums,
            {std::make_shared<NameYearSource>(client, artists)},
            {singly},
            {artists},
            {std::make_shared<SongYearSource>(client)},
            {std::make_shared<RecordingYearSource>(client)},
            {std::make_shared<RecordingLookupSource>(client)}};
}

} // namespace sillon
