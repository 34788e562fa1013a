// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmjson.h"

#include "standin/lastfmbatch.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace sillon::standin {

namespace {

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

QString urlPart(const QString& name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name, " ")).replace(u' ', u'+');
}

QString trackUrl(const QString& artist, const QString& track)
{
    return QStringLiteral("https://www.last.fm/music/%1/_/%2").arg(urlPart(artist), urlPart(track));
}

QString artistUrl(const QString& artist)
{
    return QStringLiteral("https://www.last.fm/music/%1").arg(urlPart(artist));
}

QJsonArray images(const QString& address)
{
    QJsonArray array;
    for (const char* size : {"small", "medium", "large", "extralarge"})
        array.append(QJsonObject{{text("size"), text(size)}, {text("#text"), address}});
    return array;
}

QJsonValue listOf(const QJsonArray& items, const LastfmRules& rules)
{
    return rules.singleItemAsObject && items.size() == 1 ? QJsonValue(items.first()) : QJsonValue(items);
}

QJsonValue count(int number, const LastfmRules& rules)
{
    return rules.countsAsTexts ? QJsonValue(QString::number(number)) : QJsonValue(number);
}

QJsonObject correction(const QString& sent, const QString& kept)
{
    return {{text("corrected"), text(sent == kept ? "0" : "1")}, {text("#text"), kept}};
}

/// The four names and the ignored message, common to track.scrobble and track.updateNowPlaying.
QJsonObject judgedJson(const JudgedScrobble& item, const LastfmRules& rules)
{
    QJsonObject artist = correction(item.sent.artist, item.kept.artist);
    QJsonObject track = correction(item.sent.track, item.kept.track);
    // The element that was filtered comes without its text.
    if (item.ignoredCode == 1)
        artist.remove(text("#text"));
    if (item.ignoredCode == 2)
        track.remove(text("#text"));
    const QJsonObject message{{text("code"), QString::number(item.ignoredCode)},
                              {text("#text"), ignoredText(item.sent, item.ignoredCode, rules)}};
    QJsonObject object{{text("artist"), artist},
                       {text("track"), track},
                       {text("albumArtist"), correction(item.sent.albumArtist, item.kept.albumArtist)},
                       {text("ignoredMessage"), message}};
    if (!item.sent.album.isEmpty() || !rules.omitsAbsentAlbum)
        object.insert(text("album"), correction(item.sent.album, item.kept.album));
    return object;
}

QJsonObject dateJson(qint64 uts, const LastfmRules& rules)
{
    return {{text("uts"), QString::number(uts)}, {text("#text"), dateText(uts, rules)}};
}

bool isLoved(const Scrobble& scrobble, const std::vector<LovedTrack>& loved)
{
    return std::any_of(loved.begin(), loved.end(), [&scrobble](const LovedTrack& track) {
        return track.artist == scrobble.artist && track.track == scrobble.track;
    });
}

QJsonObject recentTrackJson(const Scrobble& scrobble, const RecentTracksPage& recent)
{
    QJsonObject artist{{text("mbid"), scrobble.artistMbid}};
    if (recent.extended) {
        artist.insert(text("name"), scrobble.artist);
        artist.insert(text("url"), artistUrl(scrobble.artist));
        artist.insert(text("image"), images({}));
    } else {
        artist.insert(text("#text"), scrobble.artist);
    }
    QJsonObject object{
        {text("artist"), artist},
        {text("streamable"), text("0")},
        {text("image"), images(scrobble.imageUrl)},
        {text("mbid"), scrobble.mbid},
        {text("album"), QJsonObject{{text("mbid"), scrobble.albumMbid}, {text("#text"), scrobble.album}}},
        {text("name"), scrobble.track},
        {text("url"), trackUrl(scrobble.artist, scrobble.track)}};
    if (recent.extended)
        object.insert(text("loved"), text(isLoved(scrobble, *recent.loved) ? "1" : "0"));
    return object;
}

QJsonArray recentItems(const RecentTracksPage& recent, const LastfmRules& rules)
{
    QJsonArray items;
    if (recent.nowPlaying && (recent.window.page == 1 || rules.nowPlayingOnEveryPage)) {
        QJsonObject playing = recentTrackJson(recent.nowPlaying->track, recent);
        playing.insert(text("@attr"), QJsonObject{{text("nowplaying"), text("true")}});
        if (rules.nowPlayingHasDate)
            playing.insert(text("date"), dateJson(recent.now, rules));
        items.append(playing);
    }
    for (const Scrobble& scrobble : recent.page.items) {
        QJsonObject item = recentTrackJson(scrobble, recent);
        item.insert(text("date"), dateJson(scrobble.timestamp, rules));
        items.append(item);
    }
    return items;
}

QJsonObject pageAttributes(const QString& user, qint64 page, qint64 limit, qint64 total)
{
    return {{text("user"), user},
            {text("page"), QString::number(page)},
            {text("perPage"), QString::number(limit)},
            {text("totalPages"), QString::number((total + limit - 1) / limit)},
            {text("total"), QString::number(total)}};
}

QJsonObject lovedTrackJson(const LovedTrack& loved, const LastfmRules& rules)
{
    const QJsonObject artist{
        {text("url"), artistUrl(loved.artist)}, {text("name"), loved.artist}, {text("mbid"), text("")}};
    const QString star =
        QStringLiteral("https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png");
    return {{text("artist"), artist},
            {text("date"), dateJson(loved.lovedAt, rules)},
            {text("mbid"), loved.mbid},
            {text("url"), trackUrl(loved.artist, loved.track)},
            {text("name"), loved.track},
            {text("image"), images(star)},
            {text("streamable"), QJsonObject{{text("fulltrack"), text("0")}, {text("#text"), text("0")}}}};
}

} // namespace

QString dateText(qint64 uts, const LastfmRules& rules)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(uts, Qt::UTC);
    return QLocale::c().toString(moment, rules.otherDateTexts ? QStringLiteral("dd MMM yyyy HH:mm 'GMT'")
                                                              : QStringLiteral("dd MMM yyyy, HH:mm"));
}

QJsonObject sessionJson(const QString& user, const QString& key, bool subscriber, const LastfmRules& rules)
{
    QJsonObject session{{text("key"), key}};
    if (rules.sessionHasName) {
        session.insert(text("name"), user);
        session.insert(text("subscriber"), subscriber ? 1 : 0);
    }
    return {{text("session"), session}};
}

QJsonObject scrobblesJson(const std::vector<JudgedScrobble>& items, const LastfmRules& rules)
{
    QJsonArray array;
    int accepted = 0;
    for (const JudgedScrobble& item : items) {
        QJsonObject object = judgedJson(item, rules);
        object.insert(text("timestamp"), QString::number(item.sent.timestamp));
        array.append(object);
        accepted += item.ignoredCode == 0 ? 1 : 0;
    }
    const int ignored = static_cast<int>(items.size()) - accepted;
    if (rules.bareScrobbleAnswer)
        return {{text("scrobbles"), QJsonObject{{text("@attr"), QJsonObject{{text("ignored"), 0}}}}}};
    const QJsonObject attributes{{text("accepted"), count(accepted, rules)},
                                 {text("ignored"), count(ignored, rules)}};
    const QJsonValue list = array.size() == 1 ? QJsonValue(array.first()) : QJsonValue(array);
    return {{text("scrobbles"), QJsonObject{{text("scrobble"), list}, {text("@attr"), attributes}}}};
}

QJsonObject nowPlayingJson(const JudgedScrobble& item, const LastfmRules& rules)
{
    return {{text("nowplaying"), judgedJson(item, rules)}};
}

QJsonObject recentTracksJson(const RecentTracksPage& recent, const LastfmRules& rules)
{
    const QJsonArray items = recentItems(recent, rules);
    const qint64 total = std::max<qint64>(recent.page.total + rules.totalOff, 0);
    QJsonObject attributes = pageAttributes(recent.user, recent.window.page, recent.window.limit, total);
    if (!rules.tellsTotal)
        attributes.remove(text("total"));
    if (items.isEmpty() && rules.oldEmptyForm) {
        attributes.insert(text("#text"), text("\n"));
        return {{text("recenttracks"), attributes}};
    }
    return {{text("recenttracks"),
             QJsonObject{{text("track"), listOf(items, rules)}, {text("@attr"), attributes}}}};
}

QJsonObject lovedTracksJson(const LovedTracksPage& page, const LastfmRules& rules)
{
    QJsonArray items;
    for (const LovedTrack& loved : page.loved)
        items.append(lovedTrackJson(loved, rules));
    QJsonObject attributes = pageAttributes(page.user, page.page, page.limit, page.total);
    if (items.isEmpty() && rules.oldEmptyForm) {
        attributes.insert(text("#text"), text("\n"));
        return {{text("lovedtracks"), attributes}};
    }
    return {{text("lovedtracks"),
             QJsonObject{{text("track"), listOf(items, rules)}, {text("@attr"), attributes}}}};
}

QJsonObject userJson(const QString& name, const UserProfile& profile, const UserCounts& counts)
{
    // `#text` of the registration is the one number among texts (reference lastfm.md, section 10).
    const QJsonObject registered{{text("unixtime"), QString::number(profile.registeredAt)},
                                 {text("#text"), profile.registeredAt}};
    const qint64 plays = profile.playcount >= 0 ? profile.playcount : counts.plays;
    return {{text("user"), QJsonObject{{text("name"), name},
                                       {text("age"), text("0")},
                                       {text("subscriber"), text(profile.subscriber ? "1" : "0")},
                                       {text("realname"), profile.realName},
                                       {text("bootstrap"), text("0")},
                                       {text("playcount"), QString::number(plays)},
                                       {text("artist_count"), QString::number(counts.artists)},
                                       {text("playlists"), text("0")},
                                       {text("track_count"), QString::number(counts.tracks)},
                                       {text("album_count"), QString::number(counts.albums)},
                                       {text("image"), images(profile.imageUrl)},
                                       {text("registered"), registered},
                                       {text("country"), profile.country},
                                       {text("gender"), text("n")},
                                       {text("url"), QStringLiteral("https://www.last.fm/user/%1").arg(name)},
                                       {text("type"), profile.type}}}};
}

} // namespace sillon::standin
