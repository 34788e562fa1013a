// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/songyearsource.h"

#include "musicbrainz/musicbrainzquery.h"
#include "musicbrainz/musicbrainzreply.h"
#include "musicbrainz/songorigin.h"
#include "releaseyear/namenormaliser.h"

namespace sillon {

bool SongYearSource::takes(const YearQuestion& question) const
{
    return question.kind == YearKind::Song && !question.onlyRecording && !question.artist.isEmpty() &&
           !question.title.isEmpty();
}

Result<std::vector<YearFinding>> SongYearSource::lookup(std::span<const YearQuestion> questions,
                                                        std::stop_token stop)
{
    std::vector<YearFinding> findings;
    for (const YearQuestion& question : questions) {
        auto finding = ofSong(question, stop);
        if (!finding)
            return fail(std::move(finding.error()));
        findings.push_back(std::move(*finding));
    }
    return findings;
}

Result<YearFinding> SongYearSource::ofSong(const YearQuestion& question, const std::stop_token& stop)
{
    const auto answer =
        m_client.search(QStringLiteral("recording"),
                        recordingsNamed(printedArtist(question.artist), printedTitle(question.title)), stop);
    // A name that the server cannot read is a name that it does not find.
    if (!answer && answer.error().kind == ErrorKind::BadRequest)
        return YearFinding{{}, {}, true};
    if (!answer)
        return fail(answer.error());
    return yearOfSong(question, foundRecordings(*answer), YearSource::MusicBrainzSong);
}

} // namespace sillon
