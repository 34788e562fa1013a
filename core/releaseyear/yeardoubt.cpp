// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/yeardoubt.h"

#include "releaseyear/guards.h"
#include "releaseyear/yearcandidate.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace sillon {

namespace {

constexpr double officialConfidence = 0.75; // what rests on bootlegs alone has less (candidatescorer)
constexpr double agreedConfidence = 0.95;
constexpr double contradictedConfidence = 0.5;

bool near(int a, int b)
{
    return std::abs(a - b) <= 1;
}

/// What speaks of the same album: vetoed by time or by its own tracks, not for being another one.
bool isOfAlbum(const YearVote& vote)
{
    static const QStringList verdicts{QStringLiteral("taken"), QStringLiteral("heard-before"),
                                      QStringLiteral("edition-before"), QStringLiteral("tracks-disagree")};
    return vote.date.isKnown() && verdicts.contains(vote.verdict);
}

bool isTooLate(const YearQuestion& album, const PartialDate& date)
{
    YearCandidate candidate;
    candidate.first = date;
    const QString veto = vetoByTime(album, candidate);
    return veto == QLatin1String("heard-before") || veto == QLatin1String("edition-before");
}

} // namespace

bool isDoubtful(const YearQuestion& album, const YearAnswer& answer)
{
    const bool isOwn = answer.source == YearSource::Manual || answer.source == YearSource::Tags;
    if (album.kind != YearKind::Album || isOwn || !answer.date.isKnown())
        return false;
    const bool contradicted = std::any_of(album.said.begin(), album.said.end(), [&](const YearVote& vote) {
        return vote.source != answer.source && isOfAlbum(vote) && !near(vote.date.year, answer.date.year);
    });
    return contradicted || answer.confidence < officialConfidence || isTooLate(album, answer.date);
}

YearFinding settledDoubt(const YearQuestion& album, const YearAnswer& first, YearFinding second)
{
    YearFinding settled;
    settled.asked = second.asked;
    settled.votes = std::move(second.votes);
    settled.answer = first;
    if (!second.answer)
        return settled;
    const int year = second.answer->date.year;
    const auto supports = [&](const YearVote& vote) {
        return vote.source != second.answer->source && isOfAlbum(vote) && near(vote.date.year, year);
    };
    const bool borneOut = std::any_of(album.said.begin(), album.said.end(), supports) ||
                          (isTooLate(album, first.date) && !isTooLate(album, second.answer->date));
    QString verdict = QStringLiteral("conflict");
    if (near(year, first.date.year)) {
        verdict = QStringLiteral("agrees");
        settled.answer->confidence = std::max(first.confidence, agreedConfidence);
    } else if (year < first.date.year && borneOut) {
        verdict = QStringLiteral("taken");
        settled.answer = second.answer;
        settled.answer->editionYear = first.editionYear;
        settled.answer->compilation = first.compilation || second.answer->compilation;
    } else {
        settled.answer->confidence = std::min(first.confidence, contradictedConfidence);
    }
    for (YearVote& vote : settled.votes) {
        if (vote.verdict == QLatin1String("taken"))
            vote.verdict = verdict;
    }
    return settled;
}

} // namespace sillon
