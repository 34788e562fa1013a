// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/mirroryearsource.h"

#include "musicbrainz/songorigin.h"
#include "musicbrainz/trackevidence.h"
#include "releaseyear/namenormaliser.h"
#include "releaseyear/textdistance.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr double leastArtistLikeness = 0.90;
constexpr std::size_t mostArtists = 3;
constexpr double leastTitle = 0.8; // what is less alike the scorer does not look at
constexpr std::size_t mostCandidates = 60;

/// The ways a name may be printed: MusicBrainz prefers curly apostrophes and true hyphens.
QStringList printings(const QStringList& names)
{
    QStringList all;
    for (const QString& name : names) {
        QString curly = name;
        curly.replace(QLatin1Char('\''), QChar(0x2019));
        QString hyphens = curly;
        hyphens.replace(QLatin1Char('-'), QChar(0x2010));
        for (const QString& one : {name, curly, hyphens}) {
            if (!one.isEmpty() && !all.contains(one))
                all.append(one);
        }
    }
    return all;
}

QStringList namesOf(const QString& artist)
{
    QStringList names{artist, printedArtist(artist), firstArtist(artist)};
    const QString printed = printedArtist(artist);
    if (printed.startsWith(QLatin1String("the "), Qt::CaseInsensitive))
        names.append(printed.mid(4));
    else
        names.append(QStringLiteral("The ") + printed);
    return printings(names);
}

bool isNear(const YearQuestion& question, const MirrorTitle& title)
{
    for (const QString& name : QStringList{title.title} + title.otherTitles) {
        YearCandidate candidate;
        candidate.title = name;
        candidate.artist = title.artist;
        if (scoreCandidate(question, candidate).title >= leastTitle)
            return true;
    }
    return false;
}

bool isOpen(const YearChoice& choice)
{
    return !choice.answer && choice.undecided.empty();
}

} // namespace

MirrorYearSource::MirrorYearSource(const MirrorAddress& address, Told told)
    : m_isHere(address.isHere())
    , m_reader(address)
    , m_told(std::move(told))
{}

bool MirrorYearSource::takes(const YearQuestion& question) const
{
    return !question.title.isEmpty() && !question.onlyRecording &&
           (question.kind == YearKind::Album || !question.artist.isEmpty());
}

Result<std::vector<YearFinding>> MirrorYearSource::lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop)
{
    Findings findings(questions.size());
    if (auto done = byIds(questions, findings, stop); !done)
        return fail(std::move(done.error()));
    QHash<QString, Places> ofArtist;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        findings[i].asked = true;
        if (questions[i].kind == YearKind::Song) {
            auto song = ofSong(questions[i], stop);
            if (!song)
                return fail(std::move(song.error()));
            findings[i] = std::move(*song);
        } else if (!findings[i].answer && !questions[i].artist.isEmpty())
            ofArtist[artistKey(questions[i].artist)].push_back(i);
    }
    for (const Places& places : ofArtist) {
        if (auto done = byNames(questions, places, findings, stop); !done)
            return fail(std::move(done.error()));
    }
    return findings;
}

Done MirrorYearSource::byIds(std::span<const YearQuestion> questions, Findings& findings,
                             const std::stop_token& stop)
{
    const auto idOf = [](const YearQuestion& question) {
        return question.kind != YearKind::Album ? QString()
               : !question.releaseMbids.empty() ? question.releaseMbids.front().text()
               : question.groupMbid             ? question.groupMbid->text()
                                                : QString();
    };
    QStringList mbids;
    for (const YearQuestion& question : questions) {
        if (const QString id = idOf(question); !id.isEmpty())
            mbids.append(id);
    }
    if (mbids.isEmpty())
        return {};
    const auto ids = m_reader.ids(mbids, stop);
    if (!ids)
        return fail(ids.error());
    std::vector<qint64> groups;
    for (const MirrorId& id : *ids)
        groups.push_back(id.group);
    const auto candidates = m_reader.candidates(groups, stop);
    if (!candidates)
        return fail(candidates.error());
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const MirrorId id = ids->value(idOf(questions[i]));
        const auto group = candidates->constFind(id.group);
        if (group == candidates->constEnd())
            continue;
        YearChoice choice = chooseById(questions[i], *group, YearSource::Mirror);
        if (choice.answer)
            choice.answer->editionYear = id.editionYear;
        findings[i] = {std::move(choice.answer), std::move(choice.votes), true};
    }
    return {};
}

Result<YearFinding> MirrorYearSource::ofSong(const YearQuestion& question, const std::stop_token& stop)
{
    const auto artists = artistsOf(question, stop);
    if (!artists)
        return fail(artists.error());
    if (artists->empty())
        return YearFinding{{}, {}, true};
    const auto recordings =
        m_reader.recordings(*artists, printings({question.title, printedTitle(question.title)}), stop);
    if (!recordings)
        return fail(recordings.error());
    return yearOfSong(question, *recordings, YearSource::Mirror);
}

Done MirrorYearSource::byNames(std::span<const YearQuestion> questions, const Places& places,
                               Findings& findings, const std::stop_token& stop)
{
    const QString artist = questions[places.front()].artist;
    const auto artists = artistsOf(questions[places.front()], stop);
    if (!artists)
        return fail(artists.error());
    auto titles = isVariousArtists(artist) ? MirrorTitles{{}, false} : m_reader.titlesOf(*artists, stop);
    if (!titles)
        return fail(titles.error());
    std::optional<MirrorTitles> ofLike;
    for (const std::size_t place : places) {
        auto choice = choose(questions[place], *titles, stop);
        if (choice && isOpen(*choice) && !isVariousArtists(artist)) {
            // Nobody of this name has it: somebody of a name that is alike may.
            if (!ofLike) {
                const auto like = artistsLike(artist, stop);
                auto theirs = like ? m_reader.titlesOf(*like, stop) : fail(like.error());
                if (!theirs)
                    return fail(std::move(theirs.error()));
                ofLike = std::move(*theirs);
            }
            auto votes = std::move(choice->votes);
            choice = choose(questions[place], *ofLike, stop);
            if (choice)
                choice->votes.insert(choice->votes.end(), votes.begin(), votes.end());
        }
        if (!choice)
            return fail(std::move(choice.error()));
        YearFinding& finding = findings[place];
        finding.answer = std::move(choice->answer);
        finding.votes.insert(finding.votes.end(), choice->votes.begin(), choice->votes.end());
    }
    return {};
}

Result<std::vector<qint64>> MirrorYearSource::artistsOf(const YearQuestion& question,
                                                        const std::stop_token& stop)
{
    if (isVariousArtists(question.artist))
        return std::vector<qint64>();
    auto artists = m_reader.artistsNamed(namesOf(question.artist), stop);
    if (!artists || !question.artistMbid)
        return artists;
    const auto known = m_reader.artistOf(question.artistMbid->text(), stop);
    if (!known)
        return fail(known.error());
    if (*known && std::find(artists->begin(), artists->end(), **known) == artists->end())
        artists->push_back(**known);
    return artists;
}

Result<std::vector<qint64>> MirrorYearSource::artistsLike(const QString& artist, const std::stop_token& stop)
{
    const auto can = m_reader.canSearch(stop);
    if (!can)
        return fail(can.error());
    if (!*can) {
        if (m_told && !std::exchange(m_toldOfSearch, true)) {
            Error missing;
            missing.kind = ErrorKind::NotSupported;
            missing.serverText = QStringLiteral("pg_trgm");
            m_told(missing);
        }
        return std::vector<qint64>();
    }
    const auto names = m_reader.artistsLike(printedArtist(artist), stop);
    // Where nothing is alike the search may take longer than is allowed: that holds up nobody else.
    if (!names && names.error().kind == ErrorKind::ServerBusy) {
        if (m_told && !std::exchange(m_toldOfSlowness, true))
            m_told(names.error());
        return std::vector<qint64>();
    }
    if (!names)
        return fail(names.error());
    const QString asked = artistKey(artist);
    std::vector<std::pair<double, qint64>> like;
    for (const MirrorReader::Named& named : *names) {
        const double likeness = jaroWinkler(asked, artistKey(named.name));
        if (likeness >= leastArtistLikeness)
            like.emplace_back(likeness, named.id);
    }
    std::sort(like.rbegin(), like.rend());
    std::vector<qint64> artists;
    for (const auto& [likeness, id] : like) {
        if (artists.size() < mostArtists)
            artists.push_back(id);
    }
    return artists;
}

Result<YearChoice> MirrorYearSource::choose(const YearQuestion& question, const MirrorTitles& titles,
                                            const std::stop_token& stop)
{
    MirrorTitles more;
    if (!titles.isWhole) {
        auto titled = m_reader.titled(printings({question.title, printedAlbum(question.title)}), stop);
        if (!titled)
            return fail(std::move(titled.error()));
        more = std::move(*titled);
    }
    QHash<qint64, const MirrorTitle*> near;
    for (const MirrorTitles* list : {&titles, static_cast<const MirrorTitles*>(&more)}) {
        for (const MirrorTitle& title : list->titles) {
            if (isNear(question, title))
                near.insert(title.group, &title);
        }
    }
    std::vector<qint64> groups(near.keyBegin(), near.keyEnd());
    std::sort(groups.begin(), groups.end());
    // Hundreds of near titles cannot be told apart by names that are alike.
    const bool isWhole = titles.isWhole && groups.size() <= mostCandidates;
    const auto found = m_reader.candidates(groups, stop);
    if (!found)
        return fail(found.error());
    std::vector<YearCandidate> candidates;
    QHash<QString, qint64> groupOf;
    for (const qint64 group : groups) {
        YearCandidate candidate = found->value(group);
        candidate.otherTitles = near.value(group)->otherTitles;
        groupOf.insert(candidate.id, group);
        candidates.push_back(std::move(candidate));
    }
    YearChoice equal = chooseByEqualName(question, candidates, YearSource::Mirror);
    if (equal.answer)
        return equal;
    // What is alike is only taken from everything that there is of the artist.
    YearChoice choice = equal.undecided.empty() && isWhole
                            ? chooseByLikeName(question, candidates, YearSource::Mirror)
                            : std::move(equal);
    return byTracks(question, std::move(choice), groupOf, stop);
}

Result<YearChoice> MirrorYearSource::byTracks(const YearQuestion& question, YearChoice choice,
                                              const QHash<QString, qint64>& groups,
                                              const std::stop_token& stop)
{
    const QSet<QString> wanted = tellingTracks(question);
    if (choice.answer || choice.undecided.empty() || wanted.isEmpty())
        return choice;
    std::vector<qint64> asked;
    for (const YearCandidate& candidate : choice.undecided)
        asked.push_back(groups.value(candidate.id));
    const auto tracks = m_reader.tracks(asked, stop);
    if (!tracks)
        return fail(tracks.error());
    QHash<QString, qsizetype> counts;
    for (const YearCandidate& candidate : choice.undecided) {
        const QStringList titles = tracks->value(groups.value(candidate.id));
        QSet<QString> have(titles.begin(), titles.end());
        counts.insert(candidate.id, have.intersect(wanted).size());
    }
    const auto decided = withMostTracks(choice.undecided, counts);
    if (!decided)
        return choice;
    YearChoice byTrack = chooseById(question, *decided, YearSource::Mirror);
    if (!byTrack.answer)
        return choice;
    byTrack.answer->byName = true;
    byTrack.answer->confidence = 0.85;
    return byTrack;
}

} // namespace sillon
