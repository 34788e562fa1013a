// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryrows.h"

#include "music/matchkey.h"
#include "storage/database.h"
#include "storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

#include <array>

namespace sillon::bench {

namespace {

constexpr int tracksPerAlbum = 10;
constexpr int albumsPerArtist = 3;
constexpr qint64 recordings = 60'000;
constexpr qint64 releases = 12'000;
constexpr qint64 lastListen = 1'790'000'000; // autumn of 2026
constexpr qint64 historySeconds = 15LL * 365 * 86'400;

/// Numbers that are the same in every run.
class Dice
{
public:
    quint32 below(quint32 sides)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<quint32>(m_state >> 33) % sides;
    }

private:
    quint64 m_state = 42;
};

const QStringList& words()
{
    static const QStringList all =
        QStringLiteral(
            "love night river stone echo golden house winter silver moon fire shadow Ángel Sølv summer "
            "train broken heart paper sky little blue dancing machine glass ocean Straße noir été "
            "garden city lights slow morning rain 夜空 春 さくら Кино Звезда نور always never again "
            "home road black white tiger electric dream letter secret wild dust thunder velvet "
            "Café México island honey ghost parade circle mirror northern border radio signal")
            .split(QLatin1Char(' '));
    return all;
}

QString name(Dice& dice, int fewest, int most)
{
    QStringList parts;
    const int count = fewest + static_cast<int>(dice.below(static_cast<quint32>(most - fewest + 1)));
    for (int i = 0; i < count; ++i)
        parts.append(words().at(dice.below(static_cast<quint32>(words().size()))));
    parts.front() = parts.front().left(1).toUpper() + parts.front().mid(1);
    return parts.join(QLatin1Char(' '));
}

QString mbid(Dice& dice)
{
    const auto part = [&dice](int digits) {
        QString text;
        for (int i = 0; i < digits; ++i)
            text.append(QString::number(dice.below(16), 16));
        return text;
    };
    return QStringList{part(8), part(4), part(4), part(4), part(12)}.join(QLatin1Char('-'));
}

/// What the tracks of one album share.
struct Album
{
    QString artist;
    QString title;
    QString genre;
    QString releaseMbid;
    QString groupMbid;
    QString artistMbid;
    int year = 0;
};

Album makeAlbum(Dice& dice, const QString& artist)
{
    static const std::array<const char*, 8> genres{"Rock", "Jazz", "Electronic", "Folk",
                                                   "Pop",  "Soul", "Classical",  "Hip Hop"};
    Album album;
    album.artist = artist;
    album.title = name(dice, 1, 4);
    album.genre = QLatin1String(genres.at(dice.below(genres.size())));
    album.year = 1955 + static_cast<int>(dice.below(70));
    if (dice.below(2) == 0) {
        album.releaseMbid = mbid(dice);
        album.groupMbid = mbid(dice);
        album.artistMbid = mbid(dice);
    }
    return album;
}

Done addTrack(Connection& connection, Dice& dice, const Album& album, qint64 number)
{
    const QString title = name(dice, 1, 5);
    const qint64 place = number % tracksPerAlbum + 1;
    const QString path = QStringLiteral("/music/%1/%2 (%3)/%4 %5 %6.flac")
                             .arg(album.artist, album.title, QString::number(album.year))
                             .arg(place, 2, 10, QLatin1Char('0'))
                             .arg(title)
                             .arg(number);
    const bool tagged = !album.releaseMbid.isEmpty();
    return connection.execute(
        QStringLiteral(
            "INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, added_at, artist, title, "
            "album, album_artist, track_number, disc_number, length_ms, genre, year, original_date, "
            "recording_mbid, artist_mbid, release_mbid, release_group_mbid, artist_key, title_key, "
            "album_key, key_version) VALUES(?, 30000000, 1, 1, 1, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?)"),
        {path.toUtf8(),
         number,
         1'600'000'000 + number,
         album.artist,
         title,
         album.title,
         album.artist,
         place,
         120'000 + static_cast<qint64>(dice.below(240'000)),
         album.genre,
         album.year,
         tagged ? QString::number(album.year) : QString(),
         tagged ? mbid(dice) : QString(),
         album.artistMbid,
         album.releaseMbid,
         album.groupMbid,
         foldedText(album.artist),
         foldedText(title),
         foldedText(album.title),
         matchKeyVersion});
}

Done addTracks(Connection& connection, qint64 count)
{
    Dice dice;
    QString artist;
    Album album;
    for (qint64 i = 0; i < count; ++i) {
        if (i % (qint64{tracksPerAlbum} * albumsPerArtist) == 0)
            artist = name(dice, 1, 3);
        if (i % tracksPerAlbum == 0)
            album = makeAlbum(dice, artist);
        if (auto done = addTrack(connection, dice, album, i); !done)
            return done;
    }
    return {};
}

/// Songs of the library first, then others, until there are enough; some are played far more than others.
Done addListens(Connection& connection, qint64 count)
{
    const QByteArray songs = QByteArray::number(recordings);
    const QByteArray wanted = QByteArray::number(count);
    const QByteArray step = QByteArray::number(qMax<qint64>(1, historySeconds / qMax<qint64>(1, count)));
    return connection.script(
        "INSERT OR IGNORE INTO recordings(artist, title, mbid, artist_mbid, artist_key, title_key, "
        "key_version) "
        "SELECT artist, title, recording_mbid, artist_mbid, artist_key, title_key, key_version FROM tracks "
        "LIMIT " +
        songs + "; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + songs +
        ") INSERT INTO recordings(artist, title, mbid, artist_mbid, artist_key, title_key, key_version) "
        "SELECT 'Artist ' || (i / 20), 'Song number ' || i, '', '', 'artist ' || (i / 20), 'song number ' || "
        "i, 1 "
        "FROM n LIMIT max(0, " +
        songs +
        " - (SELECT count(*) FROM recordings)); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
        "n WHERE i < " +
        QByteArray::number(releases) +
        ") INSERT INTO releases(title, album_artist, mbid, group_mbid) SELECT 'Album ' || i, '', '', '' FROM "
        "n; "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
        wanted +
        ") INSERT INTO listens(listener_id, recording_id, release_id, listened_at, length_ms, heard_ms, "
        "track_number, "
        "origin) SELECT 1, 1 + ((i * 7919) % " +
        songs + ") * ((i * 104729) % 1000) / 1000, 1 + i % " + QByteArray::number(releases) + ", " +
        QByteArray::number(lastListen) + " - i * " + step + ", 200000, 200000, 1, 'player' FROM n");
}

QString keptFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/sillon-bench");
}

Result<std::unique_ptr<Database>> openNew(const QString& file)
{
    auto database = Database::open(file);
    if (!database)
        return fail(database.error());
    if (auto migrated = migrate(**database); !migrated)
        return fail(migrated.error());
    return database;
}

/// One figure of the schema, so that a kept database of another is not taken.
QString keptName(const ProfileSize& size)
{
    return QStringLiteral("/rows-%1-%2-%3.db")
        .arg(builtInMigrations().back().number)
        .arg(size.tracks)
        .arg(size.listens);
}

Done makeKept(const QString& file, const ProfileSize& size)
{
    const QString unfinished = file + QStringLiteral(".new");
    for (const char* tail : {"", "-wal", "-shm"})
        QFile::remove(unfinished + QLatin1String(tail));
    {
        auto database = openNew(unfinished);
        if (!database)
            return fail(database.error());
        if (auto filled = fillDatabase(**database, size); !filled)
            return filled;
        const auto closed = (*database)->read(
            [](Connection& connection) { return connection.script("PRAGMA wal_checkpoint(TRUNCATE)"); });
        if (!closed)
            return closed;
    }
    if (!QFile::rename(unfinished, file))
        return fail(ErrorKind::AccessDenied, file);
    return {};
}

} // namespace

Done fillDatabase(Database& database, const ProfileSize& size)
{
    return database.write([&size](Connection& connection) -> Done {
        if (auto done = addTracks(connection, size.tracks); !done || size.listens == 0)
            return done;
        return addListens(connection, size.listens);
    });
}

Result<QString> copyOfProfile(const ProfileSize& size, const QString& into)
{
    const QString kept = keptFolder() + keptName(size);
    QDir().mkpath(keptFolder());
    if (!QFile::exists(kept)) {
        if (auto made = makeKept(kept, size); !made)
            return fail(made.error());
    }
    QDir().mkpath(into);
    const QString copy = into + QStringLiteral("/sillon.db");
    if (!QFile::copy(kept, copy))
        return fail(ErrorKind::AccessDenied, copy);
    return into;
}

} // namespace sillon::bench
