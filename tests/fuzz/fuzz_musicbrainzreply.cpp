// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/musicbrainzreply.h"
#include "releaseyear/candidatescorer.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The first byte chooses the HTTP status, the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr std::array statuses{200, 301, 400, 404, 503};
    if (size == 0)
        return 0;
    sillon::HttpResponse response;
    response.status = statuses.at(data[0] % statuses.size());
    response.body = QByteArray(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const auto answer = sillon::musicBrainzAnswer(response);
    if (!answer)
        return 0;
    (void)sillon::foundArtists(*answer);
    (void)sillon::foundRecordings(*answer);
    (void)sillon::foundReleases(*answer);
    (void)sillon::foundRelease(*answer);
    const auto found = sillon::foundGroups(*answer);
    sillon::YearQuestion question;
    if (!found.groups.empty()) {
        question.artist = found.groups.front().artist;
        question.title = found.groups.front().title;
    }
    const auto choice =
        sillon::chooseByEqualName(question, found.groups, sillon::YearSource::MusicBrainzName);
    // An answer has a date.
    if (choice.answer && !choice.answer->date.isKnown())
        std::abort();
    (void)sillon::chooseByLikeName(question, found.groups, sillon::YearSource::MusicBrainzFuzzy);
    return 0;
}
