// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/recordingyearsource.h"

#include "musicbrainz/musicbrainzquery.h"
#include "musicbrainz/musicbrainzreply.h"
#include "releaseyear/candidatescorer.h"

#include <QHash>

#include <algorithm>

namespace sillon {

namespace {

constexpr double upperBoundConfidence = 0.8;

/// The first date of official releases; of all where one of them has none.
YearCandidate candidateOf(const FoundRecording& recording)
{
    YearCandidate candidate;
    candidate.id = recording.id;
    candidate.title = recording.title;
    candidate.artist = recording.artist;
    candidate.artistNames = recording.artistNames;
    candidate.artistIds = recording.artistIds;
    candidate.first = recording.first;
    PartialDate official;
    for (const FoundRelease& release : recording.releases) {
        candidate.hasUnofficial = candidate.hasUnofficial || !isOfficialStatus(release.status);
        if (isOfficialStatus(release.status) && release.date.isBefore(official))
            official = release.date;
    }
    candidate.hasOfficial = recording.releases.empty() || official.isKnown();
    if (candidate.hasUnofficial && official.isKnown())
        candidate.first = official;
    return candidate;
}

YearFinding findingOf(const YearQuestion& question, const FoundRecording& recording)
{
    YearChoice choice = chooseById(question, candidateOf(recording), YearSource::MusicBrainzRecording);
    if (choice.answer)
        choice.answer->confidence = std::min(choice.answer->confidence, upperBoundConfidence);
    return {std::move(choice.answer), std::move(choice.votes), true};
}

bool isOfRecording(const YearQuestion& question)
{
    return question.kind == YearKind::Song && question.onlyRecording && question.recordingMbid;
}

} // namespace

bool RecordingYearSource::takes(const YearQuestion& question) const
{
    return isOfRecording(question);
}

Result<std::vector<YearFinding>> RecordingYearSource::lookup(std::span<const YearQuestion> questions,
                                                             std::stop_token stop)
{
    QHash<QString, FoundRecording> found;
    for (std::size_t start = 0; start < questions.size();) {
        const std::size_t count = std::min(m_batch, questions.size() - start);
        std::vector<RecordingMbid> ids;
        for (const YearQuestion& question : questions.subspan(start, count))
            ids.push_back(*question.recordingMbid);
        const auto answer = m_client.search(QStringLiteral("recording"), recordingsById(ids), stop);
        if (answer) {
            for (FoundRecording& recording : foundRecordings(*answer))
                found.insert(recording.id, std::move(recording));
            start += count;
            continue;
        }
        const bool disliked =
            answer.error().kind == ErrorKind::BadRequest || answer.error().kind == ErrorKind::TooLarge;
        if (!disliked)
            return fail(answer.error());
        if (m_batch == 1)
            ++start; // this one alone is no id that the server takes
        m_batch = std::max<std::size_t>(m_batch / 2, 1);
    }
    std::vector<YearFinding> findings;
    for (const YearQuestion& question : questions) {
        const auto recording = found.constFind(question.recordingMbid->text());
        findings.push_back(recording == found.constEnd() ? YearFinding{{}, {}, true}
                                                         : findingOf(question, *recording));
    }
    return findings;
}

bool RecordingLookupSource::takes(const YearQuestion& question) const
{
    return isOfRecording(question) && question.plays >= leastPlays && question.said.empty();
}

Result<std::vector<YearFinding>> RecordingLookupSource::lookup(std::span<const YearQuestion> questions,
                                                               std::stop_token stop)
{
    std::vector<YearFinding> findings;
    for (const YearQuestion& question : questions) {
        const auto answer =
            m_client.get(QLatin1String("recording/") + question.recordingMbid->text(),
                         {{QStringLiteral("inc"), QStringLiteral("artist-credits releases")}}, stop);
        const bool isNone = !answer && (answer.error().kind == ErrorKind::NotFound ||
                                        answer.error().kind == ErrorKind::BadRequest);
        if (!answer && !isNone)
            return fail(answer.error());
        findings.push_back(isNone ? YearFinding{{}, {}, true} : findingOf(question, foundRecording(*answer)));
    }
    return findings;
}

} // namespace sillon
