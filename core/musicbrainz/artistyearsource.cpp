// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/artistyearsource.h"

#include "musicbrainz/musicbrainzquery.h"
#include "musicbrainz/musicbrainzreply.h"
#include "musicbrainz/trackevidence.h"
#include "releaseyear/namenormaliser.h"
#include "releaseyear/textdistance.h"

#include <QSet>

#include <algorithm>

namespace sillon {

namespace {

constexpr qint64 mostGroups = 300; // of an artist with more, those with a word of the title
constexpr double leastArtistLikeness = 0.93;
constexpr double artistLead = 0.03;

QString titleWordsOf(std::span<const YearQuestion> questions)
{
    QStringList titles;
    for (const YearQuestion& question : questions)
        titles.append(albumName(question.title).key);
    return looseWords(titles.join(QLatin1Char(' ')).left(400));
}

std::optional<ArtistMbid> knownArtist(std::span<const YearQuestion> questions)
{
    for (const YearQuestion& question : questions) {
        if (question.artistMbid)
            return question.artistMbid;
    }
    return std::nullopt;
}

double likeness(const QString& asked, const FoundArtist& artist)
{
    double best = 0;
    for (const QString& name : artist.aliases + QStringList{artist.name})
        best = std::max(best, jaroWinkler(asked, artistKey(name)));
    return best;
}

} // namespace

bool ArtistYearSource::takes(const YearQuestion& question) const
{
    return question.kind == YearKind::Album && !question.artist.isEmpty() && !question.title.isEmpty() &&
           !hasAsked(question);
}

Result<std::vector<YearFinding>> ArtistYearSource::lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop)
{
    const auto groups = everythingOf(questions, stop);
    if (!groups)
        return fail(groups.error());
    std::vector<YearChoice> choices;
    std::vector<YearCandidate*> chosen;
    for (const YearQuestion& question : questions) {
        auto choice = choose(question, *groups, stop);
        if (!choice)
            return fail(std::move(choice.error()));
        choices.push_back(std::move(*choice));
    }
    for (YearChoice& choice : choices) {
        if (choice.chosen)
            chosen.push_back(&*choice.chosen);
    }
    if (auto done = m_dates.correct(chosen, stop); !done)
        return fail(std::move(done.error()));
    std::vector<YearFinding> findings;
    for (YearChoice& choice : choices) {
        choice.takeDateOfChosen();
        findings.push_back({std::move(choice.answer), std::move(choice.votes), true});
    }
    for (const YearQuestion& question : questions)
        m_asked.insert(question.id);
    return findings;
}

Result<ArtistYearSource::Groups> ArtistYearSource::everythingOf(std::span<const YearQuestion> questions,
                                                                const std::stop_token& stop)
{
    const QString artist = printedArtist(questions.front().artist);
    const auto id = knownArtist(questions);
    // Half the compilations of the world are by Various Artists.
    if (isVariousArtists(artist))
        return pages(groupsOfArtistNamed(artist, titleWordsOf(questions)), stop);
    const QString key = artistKey(artist);
    if (!m_last || m_last->key != key || m_last->id != id) {
        auto groups = groupsOf(artist, id, stop);
        if (!groups)
            return groups;
        m_last = Artist{key, id, std::move(*groups)};
    }
    const QString first = firstArtist(artist);
    if (!m_last->groups.empty() || first.isEmpty())
        return m_last->groups;
    return pages(groupsOfArtistNamed(first, titleWordsOf(questions)), stop);
}

Result<ArtistYearSource::Groups> ArtistYearSource::groupsOf(const QString& artist,
                                                            const std::optional<ArtistMbid>& id,
                                                            const std::stop_token& stop)
{
    if (id) {
        auto groups = pages(groupsOfArtist(*id), stop);
        if (!groups || !groups->empty())
            return groups;
    }
    auto groups = pages(groupsOfArtistNamed(artist, QString()), stop);
    if (!groups || !groups->empty())
        return groups;
    auto like = artistLike(artist, stop);
    if (!like)
        return fail(std::move(like.error()));
    return *like ? pages(groupsOfArtist(**like), stop) : groups;
}

Result<ArtistYearSource::Groups> ArtistYearSource::pages(const QString& query, const std::stop_token& stop)
{
    Groups groups;
    qint64 read = 0;
    for (;;) {
        const auto answer =
            m_client.search(QStringLiteral("release-group"), query, stop, 100, static_cast<int>(read));
        if (!answer && answer.error().kind == ErrorKind::BadRequest)
            return groups;
        if (!answer)
            return fail(answer.error());
        FoundGroups page = foundGroups(*answer);
        read += static_cast<qint64>(page.groups.size());
        std::move(page.groups.begin(), page.groups.end(), std::back_inserter(groups));
        if (page.groups.empty() || read >= std::min(page.count, mostGroups))
            return groups;
    }
}

Result<std::optional<ArtistMbid>> ArtistYearSource::artistLike(const QString& artist,
                                                               const std::stop_token& stop)
{
    const auto answer = m_client.search(QStringLiteral("artist"), artistsNamed(artist), stop, 25);
    if (!answer && answer.error().kind == ErrorKind::BadRequest)
        return std::optional<ArtistMbid>();
    if (!answer)
        return fail(answer.error());
    const QString asked = artistKey(artist);
    double best = 0;
    double second = 0;
    QString id;
    for (const FoundArtist& found : foundArtists(*answer)) {
        const double like = likeness(asked, found);
        if (like > best) {
            second = best;
            best = like;
            id = found.id;
        } else {
            second = std::max(second, like);
        }
    }
    if (best < leastArtistLikeness || best - second < artistLead)
        return std::optional<ArtistMbid>();
    return ArtistMbid::parse(id);
}

Result<YearChoice> ArtistYearSource::choose(const YearQuestion& question, const Groups& groups,
                                            const std::stop_token& stop)
{
    YearChoice equal = chooseByEqualName(question, groups, YearSource::MusicBrainzName);
    if (equal.answer)
        return equal;
    YearChoice choice = equal;
    if (equal.undecided.empty()) {
        choice = chooseByLikeName(question, groups, YearSource::MusicBrainzFuzzy);
        choice.keepVotes(equal.votes);
    }
    if (choice.answer || choice.undecided.empty())
        return choice;
    auto decided = byTracks(m_client, question, choice.undecided, stop);
    if (!decided)
        return fail(std::move(decided.error()));
    if (!*decided)
        return choice;
    // The tracks say which: what is left to ask is whether a guard speaks against it.
    YearChoice byTrack = chooseById(question, **decided, YearSource::MusicBrainzFuzzy);
    if (!byTrack.answer)
        return choice;
    byTrack.answer->byName = true;
    byTrack.answer->confidence = 0.85;
    byTrack.keepVotes(choice.votes);
    return byTrack;
}

} // namespace sillon
