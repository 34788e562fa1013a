// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/nameyearsource.h"

#include "musicbrainz/musicbrainzquery.h"
#include "musicbrainz/musicbrainzreply.h"
#include "musicbrainz/trackevidence.h"
#include "releaseyear/namenormaliser.h"

#include <QStringList>

#include <algorithm>

namespace sillon {

namespace {

constexpr qsizetype longestQuery = 6000; // bytes in the address; the server refuses more than about 8,000
constexpr int fruitlessBeforeTrust = 2;

QString queryOf(const YearQuestion& question)
{
    return groupsNamed(printedArtist(question.artist), printedAlbum(question.title));
}

bool isEmptyChoice(const YearChoice& choice)
{
    return !choice.answer && choice.undecided.empty();
}

} // namespace

bool NameYearSource::takes(const YearQuestion& question) const
{
    return question.kind == YearKind::Album && !question.artist.isEmpty() && !question.title.isEmpty() &&
           !(m_artists && m_artists->hasAsked(question));
}

Result<std::vector<YearFinding>> NameYearSource::lookup(std::span<const YearQuestion> questions,
                                                        std::stop_token stop)
{
    std::vector<YearChoice> choices;
    for (std::size_t start = 0; start < questions.size();) {
        std::size_t count = 1;
        qsizetype bytes = bytesInAddress(queryOf(questions[start]));
        while (start + count < questions.size() && count < m_batch) {
            bytes += bytesInAddress(queryOf(questions[start + count])) + 20;
            if (bytes > longestQuery)
                break;
            ++count;
        }
        auto part = askTogether(questions.subspan(start, count), stop);
        if (!part)
            return fail(std::move(part.error()));
        std::move(part->begin(), part->end(), std::back_inserter(choices));
        start += count;
    }
    if (auto done = settle(questions, choices, stop); !done)
        return fail(std::move(done.error()));
    std::vector<YearFinding> findings;
    for (YearChoice& choice : choices)
        findings.push_back({std::move(choice.answer), std::move(choice.votes), true});
    return findings;
}

Result<std::vector<YearChoice>> NameYearSource::askTogether(std::span<const YearQuestion> questions,
                                                            const std::stop_token& stop)
{
    auto together = ask(questions, stop);
    const bool refused =
        !together && questions.size() > 1 &&
        (together.error().kind == ErrorKind::BadRequest || together.error().kind == ErrorKind::TooLarge);
    if (!together && !refused)
        return fail(std::move(together.error()));
    if (refused) {
        together = Asked{std::vector<YearChoice>(questions.size()), false};
        m_batch = std::max<std::size_t>(m_batch / 2, 1);
    }
    const bool fruitless = std::all_of(together->choices.begin(), together->choices.end(), isEmptyChoice);
    if (!fruitless)
        m_pairs = questions.size() > 1 ? Pairs::Work : m_pairs;
    const bool doubted = fruitless && m_pairs == Pairs::Unproven && m_fruitless < fruitlessBeforeTrust;
    if (questions.size() == 1 || (together->whole && !doubted))
        return std::move(together->choices);

    bool singlyFound = false;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (!isEmptyChoice(together->choices[i]))
            continue;
        auto alone = ask(questions.subspan(i, 1), stop);
        if (!alone)
            return fail(std::move(alone.error()));
        singlyFound = singlyFound || !isEmptyChoice(alone->choices.front());
        together->choices[i] = std::move(alone->choices.front());
    }
    if (doubted) {
        ++m_fruitless;
        if (singlyFound) {
            m_pairs = Pairs::Fail;
            m_batch = 1;
        }
    }
    return std::move(together->choices);
}

Result<NameYearSource::Asked> NameYearSource::ask(std::span<const YearQuestion> questions,
                                                  const std::stop_token& stop)
{
    QStringList parts;
    for (const YearQuestion& question : questions)
        parts.append(queryOf(question));
    const QString query = parts.size() == 1
                              ? parts.front()
                              : QLatin1Char('(') + parts.join(QLatin1String(") OR (")) + QLatin1Char(')');
    const auto answer = m_client.search(QStringLiteral("release-group"), query, stop);
    Asked asked;
    // A single name that the server cannot read is a name that it does not find.
    if (!answer && answer.error().kind == ErrorKind::BadRequest && questions.size() == 1) {
        asked.choices.emplace_back();
        return asked;
    }
    if (!answer)
        return fail(answer.error());
    const FoundGroups found = foundGroups(*answer);
    asked.whole = found.count <= static_cast<qint64>(found.groups.size());
    for (const YearQuestion& question : questions)
        asked.choices.push_back(chooseByEqualName(question, found.groups, YearSource::MusicBrainzName));
    return asked;
}

/// Lets tracks decide between equal names, and looks after dates of bootlegs.
Done NameYearSource::settle(std::span<const YearQuestion> questions, std::vector<YearChoice>& choices,
                            const std::stop_token& stop)
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].answer || choices[i].undecided.empty())
            continue;
        auto decided = byTracks(m_client, questions[i], choices[i].undecided, stop);
        if (!decided)
            return fail(std::move(decided.error()));
        if (!*decided)
            continue;
        YearChoice byTrack =
            chooseByEqualName(questions[i], std::span(&**decided, 1), YearSource::MusicBrainzName);
        byTrack.keepVotes(choices[i].votes);
        choices[i] = std::move(byTrack);
    }
    std::vector<YearCandidate*> chosen;
    for (YearChoice& choice : choices) {
        if (choice.chosen)
            chosen.push_back(&*choice.chosen);
    }
    if (auto done = m_dates.correct(chosen, stop); !done)
        return done;
    for (YearChoice& choice : choices)
        choice.takeDateOfChosen();
    return {};
}

} // namespace sillon
