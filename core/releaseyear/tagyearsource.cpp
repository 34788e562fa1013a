// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/tagyearsource.h"

#include "music/matchkey.h"
#include "releaseyear/candidatescorer.h"
#include "releaseyear/guards.h"
#include "releaseyear/namenormaliser.h"

namespace sillon {

namespace {

constexpr int firstRecords = 1900;

YearFinding taken(const YearQuestion& question, const PartialDate& date, bool disagrees)
{
    YearCandidate candidate;
    candidate.first = date;
    YearFinding finding;
    finding.asked = true;
    if (!date.isKnown())
        return finding;
    QString veto = vetoByTime(question, candidate);
    if (veto.isEmpty() && date.year < firstRecords)
        veto = QStringLiteral("too-early");
    if (veto.isEmpty() && disagrees)
        veto = QStringLiteral("tracks-disagree");
    YearVote vote;
    vote.source = YearSource::Tags;
    vote.date = date;
    vote.artist = question.artist;
    vote.title = question.title;
    vote.verdict = veto.isEmpty() ? QStringLiteral("taken") : veto;
    finding.votes.push_back(vote);
    if (veto.isEmpty()) {
        YearAnswer answer;
        answer.date = date;
        answer.source = YearSource::Tags;
        answer.confidence = 0.95;
        answer.artist = question.artist;
        answer.title = question.title;
        finding.answer = answer;
    }
    return finding;
}

YearFinding ofAlbum(const YearQuestion& question, const TaggedYears& tags)
{
    const TaggedAlbum* tagged = tags.album({foldedText(question.artist), foldedText(question.title)});
    if (!tagged)
        return {};
    // The question's own bound comes of the same files: a plain date before the original one is a slip.
    YearQuestion free = question;
    free.upperYear = 0;
    YearFinding finding = taken(free, tagged->original, tagged->disagrees);
    if (finding.answer) {
        finding.answer->editionYear = tagged->editionYear;
        finding.answer->compilation =
            tagged->compilation || isVariousArtists(question.artist) || namesCompilation(question.title);
        finding.answer->id = tagged->groupMbids.value(0);
    }
    return finding;
}

/// The original date on a file of a compilation is often the compilation's: only an earlier one is the
/// song's.
YearFinding ofSong(const YearQuestion& question, const TaggedYears& tags)
{
    const PartialDate date = tags.originalOf({foldedText(question.artist), foldedText(question.title)});
    if (!date.isKnown() || (question.albumYear != 0 && date.year >= question.albumYear))
        return {};
    return taken(question, date, false);
}

} // namespace

Result<std::vector<YearFinding>> TagYearSource::lookup(std::span<const YearQuestion> questions,
                                                       std::stop_token)
{
    std::vector<YearFinding> findings;
    for (const YearQuestion& question : questions)
        findings.push_back(question.kind == YearKind::Album ? ofAlbum(question, m_tags)
                                                            : ofSong(question, m_tags));
    return findings;
}

} // namespace sillon
