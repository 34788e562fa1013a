// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/mbidlookupsource.h"

#include "musicbrainz/musicbrainzreply.h"
#include "releaseyear/candidatescorer.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr std::size_t mostIdsOfOneAlbum = 2;

/// Deleted, of another kind of thing, or no id at all: the album's names are left.
bool isNoSuchId(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BadRequest;
}

/// The batches know the album of its id, and it is another one.
bool isKnownById(const YearQuestion& question)
{
    return std::any_of(question.said.begin(), question.said.end(),
                       [](const YearVote& vote) { return vote.source == YearSource::MusicBrainzId; });
}

} // namespace

bool MbidLookupSource::takes(const YearQuestion& question) const
{
    return question.kind == YearKind::Album && (!question.releaseMbids.empty() || question.groupMbid) &&
           !m_asked.contains(question.id);
}

Result<std::vector<YearFinding>> MbidLookupSource::lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop)
{
    std::vector<YearFinding> findings;
    for (const YearQuestion& question : questions) {
        YearFinding& finding = findings.emplace_back();
        const auto take = [&finding](Result<YearFinding> found) -> Done {
            if (!found)
                return fail(std::move(found.error()));
            finding.answer = std::move(found->answer);
            finding.votes.insert(finding.votes.end(), found->votes.begin(), found->votes.end());
            return {};
        };
        const bool isKnown = isKnownById(question);
        const std::size_t ids = std::min(question.releaseMbids.size(), mostIdsOfOneAlbum);
        for (std::size_t i = isKnown ? 1 : 0; i < ids && !finding.answer; ++i) {
            if (auto done = take(ofRelease(question, question.releaseMbids[i], stop)); !done)
                return fail(std::move(done.error()));
        }
        if (!finding.answer && !isKnown && question.groupMbid) {
            if (auto done = take(ofGroup(question, *question.groupMbid, stop)); !done)
                return fail(std::move(done.error()));
        }
        finding.asked = true;
        m_asked.insert(question.id);
    }
    return findings;
}

Result<YearFinding> MbidLookupSource::ofRelease(const YearQuestion& question, const ReleaseMbid& release,
                                                const std::stop_token& stop)
{
    const auto answer =
        m_client.get(QLatin1String("release/") + release.text(),
                     {{QStringLiteral("inc"), QStringLiteral("artist-credits release-groups")}}, stop);
    if (!answer && isNoSuchId(answer.error()))
        return YearFinding{};
    if (!answer)
        return fail(answer.error());
    FoundRelease found = foundRelease(*answer);
    if (found.id.isEmpty() || found.group.id.isEmpty())
        return fail(ErrorKind::Malformed);
    // What the group's first date rests on is not told: where it is this release, only its status matters.
    found.group.hasUnofficial = !isOfficialStatus(found.status) || found.group.first.year < found.date.year;
    if (auto done = m_dates.correct({&found.group}, stop); !done)
        return fail(std::move(done.error()));
    YearChoice choice = chooseById(question, found.group, YearSource::MusicBrainzId);
    if (choice.answer)
        choice.answer->editionYear = found.date.year;
    return YearFinding{std::move(choice.answer), std::move(choice.votes), true};
}

Result<YearFinding> MbidLookupSource::ofGroup(const YearQuestion& question, const ReleaseGroupMbid& id,
                                              const std::stop_token& stop)
{
    const auto answer =
        m_client.get(QLatin1String("release-group/") + id.text(),
                     {{QStringLiteral("inc"), QStringLiteral("artist-credits releases")}}, stop);
    if (!answer && isNoSuchId(answer.error()))
        return YearFinding{};
    if (!answer)
        return fail(answer.error());
    YearCandidate group = foundGroup(*answer);
    if (group.id.isEmpty())
        return fail(ErrorKind::Malformed);
    if (auto done = m_dates.correct({&group}, stop); !done)
        return fail(std::move(done.error()));
    YearChoice choice = chooseById(question, group, YearSource::MusicBrainzId);
    return YearFinding{std::move(choice.answer), std::move(choice.votes), true};
}

} // namespace sillon
