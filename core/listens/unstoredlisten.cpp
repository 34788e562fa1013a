// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/unstoredlisten.h"

#include "base/filename.h"
#include "music/mbidtext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace sillon {

namespace {

/// Leaves out what is empty: most lines are short.
void insert(QJsonObject& object, const char* key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void insert(QJsonObject& object, const char* key, qint64 number)
{
    if (number != 0)
        object.insert(QLatin1String(key), number);
}

/// Reads a line's values; one that is out of range makes the whole line invalid.
class LineReader
{
public:
    explicit LineReader(const QByteArray& line)
        : m_object(QJsonDocument::fromJson(line).object())
    {}

    QString text(const char* key) const { return m_object.value(QLatin1String(key)).toString(); }
    qint64 number(const char* key)
    {
        const qint64 number = m_object.value(QLatin1String(key)).toInteger();
        m_valid = m_valid && number >= 0;
        return number;
    }
    int smallNumber(const char* key)
    {
        const qint64 wide = number(key);
        m_valid = m_valid && wide <= std::numeric_limits<int>::max();
        return static_cast<int>(wide);
    }
    bool flag(const char* key) { return number(key) != 0; }
    [[nodiscard]] bool isValid() const { return m_valid; }

private:
    QJsonObject m_object;
    bool m_valid = true;
};

Listen listenIn(LineReader& line)
{
    Listen listen;
    listen.recording.artist = line.text("artist");
    listen.recording.title = line.text("title");
    listen.recording.mbid = RecordingMbid::parse(line.text("recording_mbid"));
    listen.recording.artistMbid = ArtistMbid::parse(line.text("artist_mbid"));
    listen.release.title = line.text("album");
    listen.release.albumArtist = line.text("album_artist");
    listen.release.mbid = ReleaseMbid::parse(line.text("release_mbid"));
    listen.release.groupMbid = ReleaseGroupMbid::parse(line.text("group_mbid"));
    listen.trackNumber = line.smallNumber("track_number");
    listen.listenedAt = line.number("listened_at");
    listen.lengthMs = line.number("length_ms");
    listen.heardMs = line.number("heard_ms");
    listen.origin = line.text("origin") == listenOriginName(ListenOrigin::ByHand) ? ListenOrigin::ByHand
                                                                                  : ListenOrigin::Player;
    listen.isPrivate = line.flag("private");
    return listen;
}

Track trackIn(LineReader& line, const Listen& listen)
{
    Track track;
    track.id = line.number("track_id");
    track.path = fileOfAddress(line.text("file")).value_or(QString());
    track.recording = listen.recording;
    track.release = listen.release;
    track.trackNumber = listen.trackNumber;
    track.discNumber = line.smallNumber("disc_number");
    track.lengthMs = line.number("track_length_ms");
    track.genre = line.text("genre");
    track.year = line.smallNumber("year");
    track.originalDate = line.text("original_date");
    track.compilation = line.flag("compilation");
    track.startMs = line.number("start_ms");
    track.endMs = line.number("end_ms");
    return track;
}

void insertTrack(QJsonObject& object, const Track& track)
{
    insert(object, "track_id", track.id);
    if (!track.path.isEmpty())
        insert(object, "file", addressOfFile(track.path));
    insert(object, "disc_number", track.discNumber);
    insert(object, "track_length_ms", track.lengthMs);
    insert(object, "genre", track.genre);
    insert(object, "year", track.year);
    insert(object, "original_date", track.originalDate);
    insert(object, "compilation", track.compilation ? 1 : 0);
    insert(object, "start_ms", track.startMs);
    insert(object, "end_ms", track.endMs);
}

} // namespace

QByteArray lineOf(const UnstoredListen& unstored)
{
    const Listen& listen = unstored.listen;
    QJsonObject object;
    insert(object, "artist", listen.recording.artist);
    insert(object, "title", listen.recording.title);
    insert(object, "recording_mbid", textOf(listen.recording.mbid));
    insert(object, "artist_mbid", textOf(listen.recording.artistMbid));
    insert(object, "album", listen.release.title);
    insert(object, "album_artist", listen.release.albumArtist);
    insert(object, "release_mbid", textOf(listen.release.mbid));
    insert(object, "group_mbid", textOf(listen.release.groupMbid));
    insert(object, "track_number", listen.trackNumber);
    insert(object, "listened_at", listen.listenedAt);
    insert(object, "length_ms", listen.lengthMs);
    insert(object, "heard_ms", listen.heardMs);
    insert(object, "origin", listenOriginName(listen.origin));
    insert(object, "private", listen.isPrivate ? 1 : 0);
    insertTrack(object, unstored.track);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<UnstoredListen> unstoredListenIn(const QByteArray& line)
{
    LineReader reader(line);
    UnstoredListen unstored;
    unstored.listen = listenIn(reader);
    unstored.track = trackIn(reader, unstored.listen);
    const bool isWhole = !unstored.listen.recording.artist.isEmpty() &&
                         !unstored.listen.recording.title.isEmpty() && unstored.listen.listenedAt > 0;
    return isWhole && reader.isValid() ? std::optional(unstored) : std::nullopt;
}

} // namespace sillon
