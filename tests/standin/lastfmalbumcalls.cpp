// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmalbumcalls.h"

#include <QJsonArray>

#include <algorithm>

namespace sillon::standin {

namespace {

constexpr qint64 standardLimit = 50;

qint64 numberParam(const LastfmCall& call, QStringView name, qint64 standard)
{
    bool isNumber = false;
    const qint64 number = call.param(name).toLongLong(&isNumber);
    return isNumber && number > 0 ? number : standard;
}

QJsonArray picturesJson(const std::vector<const char*>& sizes)
{
    QJsonArray images;
    for (const char* size : sizes)
        images.append(QJsonObject{{QStringLiteral("size"), QString::fromLatin1(size)},
                                  {QStringLiteral("#text"), QString()}});
    return images;
}

QJsonObject hitJson(const KnownAlbum& album)
{
    return {{QStringLiteral("name"), album.title},
            {QStringLiteral("artist"), album.artist},
            {QStringLiteral("url"), QStringLiteral("https://www.last.fm/music/x")},
            {QStringLiteral("image"), picturesJson({"small", "medium", "large", "extralarge"})},
            {QStringLiteral("streamable"), QStringLiteral("0")},
            {QStringLiteral("mbid"), album.mbid}};
}

QJsonObject trackJson(const KnownAlbum& album, const KnownTrack& track, int rank)
{
    const QString artist = track.artist.isEmpty() ? album.artist : track.artist;
    return {{QStringLiteral("name"), track.title},
            {QStringLiteral("url"), QStringLiteral("https://www.last.fm/music/x/_/y")},
            // Whole seconds; null where the length is not known.
            {QStringLiteral("duration"),
             track.lengthMs > 0 ? QJsonValue(track.lengthMs / 1000) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("@attr"), QJsonObject{{QStringLiteral("rank"), rank}}},
            {QStringLiteral("streamable"), QJsonObject{{QStringLiteral("fulltrack"), QStringLiteral("0")},
                                                       {QStringLiteral("#text"), QStringLiteral("0")}}},
            {QStringLiteral("artist"),
             QJsonObject{{QStringLiteral("name"), artist}, {QStringLiteral("mbid"), QString()}}}};
}

bool isSame(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

LastfmAnswer searchAlbums(LastfmState& state, const LastfmCall& call)
{
    const QString text = call.param(u"album");
    if (text.isEmpty())
        return methodError(6);
    std::vector<const KnownAlbum*> found;
    for (const KnownAlbum& album : state.albums) {
        const QString names = album.artist % QLatin1Char(' ') % album.title;
        const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return names.contains(word, Qt::CaseInsensitive); }))
            found.push_back(&album);
    }
    const qint64 limit = numberParam(call, u"limit", standardLimit);
    const qint64 page = numberParam(call, u"page", 1);
    QJsonArray albums;
    const qint64 first = (page - 1) * limit;
    for (qint64 i = first; i < std::min<qint64>(first + limit, static_cast<qint64>(found.size())); ++i)
        albums.append(hitJson(*found[static_cast<std::size_t>(i)]));
    return QJsonObject{
        {QStringLiteral("results"),
         QJsonObject{{QStringLiteral("opensearch:Query"),
                      QJsonObject{{QStringLiteral("#text"), QString()},
                                  {QStringLiteral("role"), QStringLiteral("request")},
                                  {QStringLiteral("searchTerms"), text},
                                  {QStringLiteral("startPage"), QString::number(page)}}},
                     {QStringLiteral("opensearch:totalResults"), QString::number(found.size())},
                     {QStringLiteral("opensearch:startIndex"), QString::number(first)},
                     {QStringLiteral("opensearch:itemsPerPage"), QString::number(limit)},
                     {QStringLiteral("albummatches"), QJsonObject{{QStringLiteral("album"), albums}}},
                     {QStringLiteral("@attr"), QJsonObject{{QStringLiteral("for"), text}}}}}};
}

LastfmAnswer getAlbum(LastfmState& state, const LastfmCall& call)
{
    const QString artist = call.param(u"artist");
    const QString title = call.param(u"album");
    const auto found = std::find_if(state.albums.begin(), state.albums.end(), [&](const KnownAlbum& album) {
        return isSame(album.artist, artist) && isSame(album.title, title);
    });
    if (found == state.albums.end()) {
        LastfmError missing = methodError(6, QStringLiteral("Album not found"), 200);
        missing.hasEmptyLinks = true;
        return missing;
    }
    QJsonArray tracks;
    for (const KnownTrack& track : found->tracks)
        tracks.append(trackJson(*found, track, static_cast<int>(tracks.size()) + 1));
    QJsonObject album{
        {QStringLiteral("name"), found->title},
        {QStringLiteral("artist"), found->artist},
        {QStringLiteral("mbid"), found->mbid},
        {QStringLiteral("tags"), QString()},
        {QStringLiteral("playcount"), QStringLiteral("136")},
        {QStringLiteral("listeners"), QStringLiteral("19")},
        {QStringLiteral("url"), QStringLiteral("https://www.last.fm/music/x")},
        {QStringLiteral("image"), picturesJson({"small", "medium", "large", "extralarge", "mega", ""})}};
    // One track is an object, and without any the key is missing.
    if (!tracks.isEmpty())
        album.insert(QStringLiteral("tracks"),
                     QJsonObject{{QStringLiteral("track"),
                                  tracks.size() == 1 ? QJsonValue(tracks.first()) : QJsonValue(tracks)}});
    return QJsonObject{{QStringLiteral("album"), album}};
}

} // namespace sillon::standin
