// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/mbidyearsource.h"

#include "musicbrainz/musicbrainzquery.h"
#include "musicbrainz/musicbrainzreply.h"
#include "releaseyear/candidatescorer.h"

#include <algorithm>

namespace sillon {

namespace {

bool dislikesTheQuestion(const Error& error)
{
    return error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::TooLarge;
}

bool isOf(const YearCandidate& group, const YearQuestion& question)
{
    if (!question.releaseMbids.empty() && group.releaseIds.contains(question.releaseMbids.front().text()))
        return true;
    return question.groupMbid && group.id == question.groupMbid->text();
}

} // namespace

bool MbidYearSource::takes(const YearQuestion& question) const
{
    return question.kind == YearKind::Album && (!question.releaseMbids.empty() || question.groupMbid);
}

Result<std::vector<YearFinding>> MbidYearSource::lookup(std::span<const YearQuestion> questions,
                                                        std::stop_token stop)
{
    std::vector<YearCandidate> groups;
    for (std::size_t start = 0; start < questions.size();) {
        const std::size_t count = std::min(m_batch, questions.size() - start);
        const auto done = findGroups(questions.subspan(start, count), stop, groups);
        if (done) {
            start += count;
            continue;
        }
        if (!dislikesTheQuestion(done.error()))
            return fail(done.error());
        const bool alone = m_batch == 1;
        m_batch = std::max<std::size_t>(m_batch / 2, 1);
        if (alone)
            start += count; // it is looked up singly
    }

    std::vector<YearCandidate*> wanted;
    std::vector<YearCandidate*> ofQuestion;
    for (const YearQuestion& question : questions) {
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const YearCandidate& one) { return isOf(one, question); });
        ofQuestion.push_back(group == groups.end() ? nullptr : &*group);
        if (ofQuestion.back() && std::find(wanted.begin(), wanted.end(), ofQuestion.back()) == wanted.end())
            wanted.push_back(ofQuestion.back());
    }
    if (auto done = m_dates.correct(wanted, stop); !done)
        return fail(std::move(done.error()));

    std::vector<YearFinding> findings(questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (!ofQuestion[i])
            continue;
        YearChoice choice = chooseById(questions[i], *ofQuestion[i], YearSource::MusicBrainzId);
        findings[i] = {std::move(choice.answer), std::move(choice.votes), true};
    }
    return findings;
}

Done MbidYearSource::findGroups(std::span<const YearQuestion> questions, const std::stop_token& stop,
                                std::vector<YearCandidate>& found)
{
    std::vector<ReleaseMbid> releases;
    for (const YearQuestion& question : questions) {
        if (!question.releaseMbids.empty())
            releases.push_back(question.releaseMbids.front());
    }
    if (auto done = find(releases.empty() ? QString() : groupsOfReleases(releases), stop, found); !done)
        return done;
    // An old id of a release may stand beside one of a group that is still known.
    std::vector<ReleaseGroupMbid> groups;
    for (const YearQuestion& question : questions) {
        const bool isOpen = std::none_of(found.begin(), found.end(),
                                         [&](const YearCandidate& group) { return isOf(group, question); });
        if (question.groupMbid && isOpen)
            groups.push_back(*question.groupMbid);
    }
    return find(groups.empty() ? QString() : groupsById(groups), stop, found);
}

Done MbidYearSource::find(const QString& query, const std::stop_token& stop,
                          std::vector<YearCandidate>& found)
{
    if (query.isEmpty())
        return {};
    const auto answer = m_client.search(QStringLiteral("release-group"), query, stop);
    if (!answer)
        return fail(answer.error());
    for (YearCandidate& group : foundGroups(*answer).groups)
        found.push_back(std::move(group));
    return {};
}

} // namespace sillon
