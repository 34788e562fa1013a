// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzyearsource.h"

#include "releaseyear/candidatescorer.h"
#include "releaseyear/guards.h"
#include "releaseyear/namenormaliser.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

namespace sillon {

namespace {

constexpr qsizetype longestNames = 250; // of all names of a song (documented: metadata_api.py)
constexpr std::size_t mostSongs = 50;   // of one look-up (documented: MAX_LOOKUPS_PER_POST)
constexpr qsizetype mostGroups = 75;    // of one address, which may not become too long
constexpr int attempts = 3;
constexpr int farBefore = 5; // years

bool isOrigin(const YearQuestion& song, const ListenBrainzPlace& place, const ListenBrainzAlbum& album)
{
    static const QStringList kinds{QStringLiteral("Album"), QStringLiteral("EP"), QStringLiteral("Single")};
    const QString key = albumName(album.title).key;
    const bool sameKind = sameQualifiers(key, QString()) || sameQualifiers(key, titleKey(song.title));
    return kinds.contains(album.type) && sameKind && !namesCompilation(album.title) &&
           !isVariousArtists(place.albumArtist);
}

bool isBorneOut(const ListenBrainzPlace& place, const PartialDate& first)
{
    const auto near = [&first](int year) { return year != 0 && std::abs(year - first.year) <= 1; };
    return near(place.first.year) || near(place.editionYear);
}

/// The word of what speaks against it, empty for nothing.
QString vetoOf(const YearQuestion& song, const ListenBrainzMatch& match, const ListenBrainzPlace& place,
               const ListenBrainzAlbum& album)
{
    if (!isExactMatch(song, match))
        return titleKey(match.title) == titleKey(song.title) ? QStringLiteral("artist")
                                                             : QStringLiteral("title");
    if (!album.first.isKnown())
        return QStringLiteral("no-date");
    if (!isOrigin(song, place, album))
        return QStringLiteral("qualifiers");
    YearCandidate candidate;
    candidate.id = place.groupMbid;
    candidate.first = album.first;
    if (QString veto = vetoByTime(song, candidate); !veto.isEmpty())
        return veto;
    if (song.albumYear != 0 && album.first.year > song.albumYear + 1)
        return QStringLiteral("edition-before");
    const bool overrides = song.albumYear != 0 && album.first.year < song.albumYear - farBefore;
    return overrides && !isBorneOut(place, album.first) ? QStringLiteral("nobody-agrees") : QString();
}

ListenBrainzCall lookupCall(const std::vector<ListenBrainzNames>& songs)
{
    QJsonArray recordings;
    for (const auto& [artist, title] : songs)
        recordings.append(
            QJsonObject{{QStringLiteral("artist_name"), artist}, {QStringLiteral("recording_name"), title}});
    ListenBrainzCall call;
    call.path = "metadata/lookup/";
    call.body =
        QJsonDocument(QJsonObject{{QStringLiteral("recordings"), recordings}}).toJson(QJsonDocument::Compact);
    call.needsToken = true;
    return call;
}

} // namespace

ListenBrainzYearSource::ListenBrainzYearSource(ListenBrainzEndpoint endpoint, QString token, HttpClient& http,
                                               const Clock& clock, Told told)
    : m_client(std::move(endpoint), std::move(token), http, clock)
    , m_told(std::move(told))
{}

bool ListenBrainzYearSource::takes(const YearQuestion& question) const
{
    return question.kind == YearKind::Song && !question.onlyRecording && !question.artist.isEmpty() &&
           !question.title.isEmpty() && question.artist.size() + question.title.size() <= longestNames;
}

Result<std::vector<YearFinding>> ListenBrainzYearSource::lookup(std::span<const YearQuestion> questions,
                                                                std::stop_token stop)
{
    if (m_silent)
        return Findings(questions.size());
    auto findings = find(questions, stop);
    if (findings || findings.error().kind == ErrorKind::Cancelled || stop.stop_requested())
        return findings ? std::move(findings) : fail(ErrorKind::Cancelled);
    m_silent = true;
    if (m_told)
        m_told(findings.error());
    return Findings(questions.size());
}

Result<ListenBrainzYearSource::Findings> ListenBrainzYearSource::find(std::span<const YearQuestion> questions,
                                                                      const std::stop_token& stop)
{
    const auto matches = matchesOf(questions, stop);
    if (!matches)
        return fail(matches.error());
    const auto places = placesOf(questions, *matches, stop);
    if (!places)
        return fail(places.error());
    const auto albums = albumsOf(*places, stop);
    if (!albums)
        return fail(albums.error());
    Findings findings(questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const auto& match = (*matches)[i];
        findings[i].asked = true;
        if (!match)
            continue;
        const ListenBrainzPlace place = places->value(match->recordingMbid);
        findings[i] = listenBrainzYear(questions[i], *match, place, albums->value(place.groupMbid));
    }
    return findings;
}

Result<ListenBrainzYearSource::Matches>
ListenBrainzYearSource::matchesOf(std::span<const YearQuestion> questions, const std::stop_token& stop)
{
    Matches all;
    for (std::size_t start = 0; start < questions.size(); start += mostSongs) {
        std::vector<ListenBrainzNames> songs;
        for (const YearQuestion& one :
             questions.subspan(start, std::min(mostSongs, questions.size() - start)))
            songs.emplace_back(one.artist, one.title);
        const auto answer = ask(lookupCall(songs), stop);
        if (!answer)
            return fail(answer.error());
        const auto matches = listenBrainzMatches(*answer, songs);
        if (!matches)
            return fail(matches.error());
        all.insert(all.end(), matches->begin(), matches->end());
    }
    return all;
}

/// Of the exact matches: the others are not taken wherever they stand.
Result<ListenBrainzYearSource::Places>
ListenBrainzYearSource::placesOf(std::span<const YearQuestion> questions, const Matches& matches,
                                 const std::stop_token& stop)
{
    QStringList ids;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (matches[i] && isExactMatch(questions[i], *matches[i]))
            ids.append(matches[i]->recordingMbid);
    }
    ids.removeDuplicates();
    if (ids.isEmpty())
        return Places();
    ListenBrainzCall call;
    call.path = "metadata/recording/";
    call.body =
        QJsonDocument(QJsonObject{{QStringLiteral("recording_mbids"), QJsonArray::fromStringList(ids)},
                                  {QStringLiteral("inc"), QStringLiteral("recording release")}})
            .toJson(QJsonDocument::Compact);
    const auto answer = ask(call, stop);
    if (!answer)
        return fail(answer.error());
    return listenBrainzPlaces(*answer);
}

Result<ListenBrainzYearSource::Albums> ListenBrainzYearSource::albumsOf(const Places& places,
                                                                        const std::stop_token& stop)
{
    QStringList ids;
    for (const ListenBrainzPlace& place : places) {
        if (!place.groupMbid.isEmpty())
            ids.append(place.groupMbid);
    }
    ids.removeDuplicates();
    Albums all;
    for (qsizetype start = 0; start < ids.size(); start += mostGroups) {
        ListenBrainzCall call;
        call.path = "metadata/release_group/";
        call.query = {{"release_group_mbids", ids.mid(start, mostGroups).join(QLatin1Char(','))}};
        call.attempts = attempts;
        const auto answer = ask(call, stop);
        if (!answer)
            return fail(answer.error());
        const auto albums = listenBrainzAlbums(*answer);
        if (!albums)
            return fail(albums.error());
        all.insert(*albums);
    }
    return all;
}

/// The client behind waits until the rate's window is over: then there is another try. These calls write
/// nothing, so that a POST may be sent again too.
Result<QJsonDocument> ListenBrainzYearSource::ask(const ListenBrainzCall& call, const std::stop_token& stop)
{
    ListenBrainzCall bulk = call;
    bulk.bulk = true;
    for (int attempt = 1;; ++attempt) {
        ++m_requests;
        auto answer = m_client.call(bulk, stop);
        if (answer || answer.error().kind != ErrorKind::RateLimited || attempt == attempts)
            return answer;
    }
}

bool isExactMatch(const YearQuestion& song, const ListenBrainzMatch& match)
{
    const bool sameArtist = artistKey(match.artist) == artistKey(song.artist) ||
                            looseArtistKey(match.artist) == looseArtistKey(song.artist);
    return sameArtist && titleKey(match.title) == titleKey(song.title);
}

YearFinding listenBrainzYear(const YearQuestion& song, const ListenBrainzMatch& match,
                             const ListenBrainzPlace& place, const ListenBrainzAlbum& album)
{
    YearFinding finding;
    finding.asked = true;
    const QString veto = vetoOf(song, match, place, album);
    const bool exact = isExactMatch(song, match);
    finding.votes.push_back({YearSource::ListenBrainz, album.first, place.groupMbid, match.artist,
                             exact ? album.title : match.title, album.type, 1,
                             veto.isEmpty() ? QStringLiteral("taken") : veto});
    if (!veto.isEmpty())
        return finding;
    YearAnswer answer;
    answer.date = album.first;
    answer.source = YearSource::ListenBrainz;
    answer.confidence = isBorneOut(place, album.first) ? 0.9 : 0.8;
    answer.byName = true;
    answer.id = place.groupMbid;
    answer.artist = song.artist;
    answer.title = album.title;
    finding.answer = answer;
    return finding;
}

} // namespace sillon
