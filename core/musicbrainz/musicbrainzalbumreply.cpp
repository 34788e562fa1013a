// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/musicbrainzalbumreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1String>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace sillon {

namespace {

constexpr qint64 longestMs = 86'400'000;

QString textOf(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().trimmed();
}

/// "1994" of "1994-08-22"; 0 for "????-04" and nothing.
int yearOf(const QString& date)
{
    bool isNumber = false;
    const int year = date.left(4).toInt(&isNumber);
    return isNumber && date.size() >= 4 ? year : 0;
}

struct Credit
{
    QString text;
    std::optional<ArtistMbid> only; ///< when one artist is credited
};

Credit creditOf(const QJsonObject& object)
{
    Credit credit;
    const QJsonArray names = object.value(QLatin1String("artist-credit")).toArray();
    for (const QJsonValue& value : names) {
        const QJsonObject part = value.toObject();
        const QJsonObject artist = part.value(QLatin1String("artist")).toObject();
        const QString name = textOf(part, "name");
        credit.text += (name.isEmpty() ? textOf(artist, "name") : name) %
                       part.value(QLatin1String("joinphrase")).toString();
        if (names.size() == 1)
            credit.only = ArtistMbid::parse(textOf(artist, "id"));
    }
    credit.text = credit.text.trimmed();
    return credit;
}

QString mediaOf(const QJsonObject& release)
{
    QStringList formats;
    const QJsonArray media = release.value(QLatin1String("media")).toArray();
    for (const QJsonValue& medium : media) {
        const QString format = textOf(medium.toObject(), "format");
        if (!format.isEmpty() && !formats.contains(format))
            formats.append(format);
    }
    const QString all = formats.join(QLatin1String(" + "));
    return media.size() > 1 && formats.size() == 1
               ? QString::number(media.size()) % QLatin1String(" x ") % all
               : all;
}

QString noteOf(const QJsonObject& release)
{
    QStringList parts{mediaOf(release), textOf(release, "country"), textOf(release, "disambiguation")};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

AlbumHit hitOf(const QJsonObject& release, const ReleaseMbid& mbid)
{
    AlbumHit hit;
    hit.id = QLatin1String("mbid:") % mbid.text();
    hit.title = textOf(release, "title");
    hit.artist = creditOf(release).text;
    hit.year = yearOf(textOf(release, "date"));
    hit.tracks = release.value(QLatin1String("track-count")).toInt();
    hit.note = noteOf(release);
    return hit;
}

qint64 lengthOf(const QJsonObject& track, const QJsonObject& recording)
{
    const qint64 own = track.value(QLatin1String("length")).toInteger();
    return std::clamp<qint64>(own > 0 ? own : recording.value(QLatin1String("length")).toInteger(), 0,
                              longestMs);
}

AlbumRow rowOf(const QJsonObject& track, int disc, const QString& albumArtist)
{
    const QJsonObject recording = track.value(QLatin1String("recording")).toObject();
    AlbumRow row;
    row.position = textOf(track, "number");
    row.side = sideOfPosition(row.position);
    row.disc = disc;
    row.number = track.value(QLatin1String("position")).toInt();
    row.title = textOf(track, "title");
    if (row.title.isEmpty())
        row.title = textOf(recording, "title");
    Credit credit = creditOf(track);
    if (credit.text.isEmpty())
        credit = creditOf(recording);
    row.artist = credit.text == albumArtist ? QString() : credit.text;
    row.artistMbid = credit.only;
    row.lengthMs = lengthOf(track, recording);
    row.mbid = RecordingMbid::parse(textOf(recording, "id"));
    return row;
}

std::optional<QJsonObject> objectIn(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

Result<AlbumHits> musicBrainzAlbumHits(const QByteArray& body)
{
    const auto answer = objectIn(body);
    if (!answer || !answer->value(QLatin1String("releases")).isArray())
        return fail(ErrorKind::Malformed);
    AlbumHits found;
    const QJsonArray releases = answer->value(QLatin1String("releases")).toArray();
    for (const QJsonValue& value : releases) {
        const QJsonObject release = value.toObject();
        const auto mbid = ReleaseMbid::parse(textOf(release, "id"));
        if (mbid && static_cast<int>(found.hits.size()) < AlbumHits::perPage)
            found.hits.push_back(hitOf(release, *mbid));
    }
    found.total =
        std::max(answer->value(QLatin1String("count")).toInt(), static_cast<int>(found.hits.size()));
    return found;
}

Result<Album> musicBrainzAlbum(const QByteArray& body)
{
    const auto answer = objectIn(body);
    const auto mbid = answer ? ReleaseMbid::parse(textOf(*answer, "id")) : std::nullopt;
    if (!mbid)
        return fail(ErrorKind::Malformed);
    Album album;
    album.id = QLatin1String("mbid:") % mbid->text();
    album.mbid = mbid;
    album.title = textOf(*answer, "title");
    album.artist = creditOf(*answer).text;
    album.year = yearOf(textOf(*answer, "date"));
    album.groupMbid =
        ReleaseGroupMbid::parse(textOf(answer->value(QLatin1String("release-group")).toObject(), "id"));
    const QJsonArray media = answer->value(QLatin1String("media")).toArray();
    for (qsizetype i = 0; i < media.size(); ++i) {
        const QJsonObject medium = media.at(i).toObject();
        const int disc = std::max(medium.value(QLatin1String("position")).toInt(), static_cast<int>(i) + 1);
        const QJsonArray tracks = medium.value(QLatin1String("tracks")).toArray();
        for (const QJsonValue& track : tracks)
            album.rows.push_back(rowOf(track.toObject(), disc, album.artist));
    }
    return album;
}

} // namespace sillon
