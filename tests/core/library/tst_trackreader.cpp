// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "fakes/temporarydatabase.h"
#include "library/trackreader.h"
#include "library/trackstore.h"
#include "listens/listenwriter.h"
#include "songs.h"
#include "testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

ReadFile file(const QString& path, const char* artist, const char* title, const char* album, int number = 1)
{
    Tags tags;
    tags.recording.artist = QString::fromUtf8(artist);
    tags.recording.title = QString::fromUtf8(title);
    tags.release.title = QString::fromUtf8(album);
    tags.trackNumber = number;
    tags.lengthMs = 200000;
    return {0, {bytesOfFileName(path), {}}, FileContents{1, {{0, 0, tags}}}};
}

ReadFile file(const char* path, const char* artist, const char* title, const char* album, int number = 1)
{
    return file(QString::fromLatin1(path), artist, title, album, number);
}

QStringList titles(const Result<std::vector<ListedTrack>>& listed)
{
    QStringList all;
    if (!listed)
        return {QStringLiteral("error ") + listed.error().serverText};
    for (const ListedTrack& one : *listed)
        all.append(one.track.recording.title);
    return all;
}

} // namespace

class TrackReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tracksComeByArtistAlbumAndNumber();
    void allWordsMustBeFound_data();
    void allWordsMustBeFound();
    void everythingStoredIsRead();
    void playsAreMyListensOfTheSameSong();
    void theViewTellsTheSame();
    void handOpenedFilesAreReadFromTheirTags();
    void knownFilesComeFromTheLibrary();

private:
    std::unique_ptr<TemporaryDatabase> m_database;
};

void TrackReaderTest::initTestCase()
{
    m_database = std::make_unique<TemporaryDatabase>();
    const std::vector<ReadFile> files{
        file("/m/4", "Björk", "Hunter", "Homogenic", 1),
        file("/m/3", "Björk", "Jóga", "Homogenic", 2),
        file("/m/2", "A Band", "Love Me", "Zero"),
        file("/m/1", "A Band", "Love", "Best of"),
        file("/m/0", "", "", ""),
    };
    QVERIFY(TrackStore(**m_database).write(files, 1000));
}

void TrackReaderTest::tracksComeByArtistAlbumAndNumber()
{
    const TrackReader reader(**m_database);
    QCOMPARE(titles(reader.listed({})).join(QLatin1Char('|')), QStringLiteral("|Love|Love Me|Hunter|Jóga"));
    QCOMPARE(titles(reader.listed({}, 2)).join(QLatin1Char('|')), QStringLiteral("|Love"));
    const auto all = reader.allTracks();
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t{5});
    QCOMPARE(all->at(4).recording.title, QStringLiteral("Jóga"));
}

void TrackReaderTest::allWordsMustBeFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("case and accents aside") << QStringLiteral("BJORK") << 2;
    QTest::newRow("artist and title") << QStringLiteral("joga björk") << 1;
    QTest::newRow("album") << QStringLiteral("best") << 1;
    QTest::newRow("a word that is nowhere") << QStringLiteral("love björk") << 0;
    QTest::newRow("part of a word") << QStringLiteral("lov") << 2;
    QTest::newRow("no wildcards") << QStringLiteral("l%e") << 0;
    QTest::newRow("none") << QStringLiteral("  ") << 5;
}

void TrackReaderTest::allWordsMustBeFound()
{
    QFETCH(const QString, words);
    QFETCH(const int, found);
    const auto listed = TrackReader(**m_database).listed(words);
    QVERIFY(listed);
    QCOMPARE(static_cast<int>(listed->size()), found);
}

void TrackReaderTest::everythingStoredIsRead()
{
    TemporaryDatabase database;
    ReadFile read = file("/m/a.flac", "Artist", "Title", "Album", 3);
    TrackPart& part = read.contents->parts.front();
    part.startMs = 1000;
    part.endMs = 201000;
    Tags& tags = part.tags;
    tags.compilation = true;
    tags.release.albumArtist = QStringLiteral("Album Artist");
    tags.discNumber = 2;
    tags.genre = QStringLiteral("Genre");
    tags.year = 2009;
    tags.originalDate = QStringLiteral("1997-09");
    tags.recording.mbid = RecordingMbid::parse(QStringLiteral("b1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    tags.recording.artistMbid = ArtistMbid::parse(QStringLiteral("a1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    tags.release.mbid = ReleaseMbid::parse(QStringLiteral("c1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    tags.release.groupMbid = ReleaseGroupMbid::parse(QStringLiteral("d1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    QVERIFY(TrackStore(*database).write(std::span(&read, 1), 1000));
    const auto all = TrackReader(*database).allTracks();
    QVERIFY(all && all->size() == 1);
    const Track& track = all->front();
    QVERIFY(track.id > 0);
    QCOMPARE(track.path, QStringLiteral("/m/a.flac"));
    QVERIFY(track.recording == tags.recording);
    QVERIFY(track.release == tags.release);
    QCOMPARE(track.trackNumber, 3);
    QCOMPARE(track.discNumber, 2);
    QCOMPARE(track.lengthMs, qint64{200000});
    QCOMPARE(track.genre, tags.genre);
    QCOMPARE(track.year, 2009);
    QCOMPARE(track.originalDate, QStringLiteral("1997-09"));
    QVERIFY(track.compilation);
    QCOMPARE(track.startMs, qint64{1000});
    QCOMPARE(track.endMs, qint64{201000});
}

void TrackReaderTest::playsAreMyListensOfTheSameSong()
{
    TemporaryDatabase database;
    const std::vector<ReadFile> files{file("/m/1", "Björk", "Jóga", "A"), file("/m/2", "BJORK", "joga", "B"),
                                      file("/m/3", "Björk", "Hunter", "A"), file("/m/4", "", "", "")};
    QVERIFY(TrackStore(*database).write(files, 1000));
    ListenWriter writer(*database, {});
    Listen listen;
    listen.recording = files.at(0).contents->parts.front().tags.recording;
    for (const qint64 at : {1000, 2000}) {
        listen.listenedAt = at;
        QVERIFY(writer.store(listen, nullptr));
    }
    // Of somebody else.
    QVERIFY(database->write([](Connection& connection) {
        return connection.script(
            "INSERT INTO listeners(id, service, user_name) VALUES(2, 'lastfm', 'other');"
            "INSERT INTO listens(listener_id, recording_id, listened_at, length_ms, heard_ms, "
            "track_number, origin) SELECT 2, recording_id, 5, 0, 0, 0, 'lastfm' FROM listens LIMIT 1");
    }));
    QStringList plays;
    const auto listed = TrackReader(*database).listed({});
    QVERIFY(listed);
    for (const ListedTrack& one : *listed)
        plays.append(one.track.path + QLatin1Char('=') + QString::number(one.plays));
    plays.sort();
    QCOMPARE(plays.join(QLatin1Char(' ')), QStringLiteral("/m/1=2 /m/2=2 /m/3=0 /m/4=0"));
}

void TrackReaderTest::theViewTellsTheSame()
{
    const auto rows = (*m_database)->read([](Connection& connection) {
        return connection.number(QStringLiteral(
            "SELECT count(*) FROM v_tracks WHERE path = '/m/3' AND title = 'Jóga' AND artist = 'Björk' "
            "AND album = 'Homogenic' AND year = 0 AND length_ms = 200000 AND plays = 0 AND loved = 0"));
    });
    QCOMPARE(rows.value_or(-1), qint64{1});
}

void TrackReaderTest::handOpenedFilesAreReadFromTheirTags()
{
    const QTemporaryDir folder;
    const QString song = folder.filePath(QStringLiteral("a.flac"));
    QVERIFY(makeSong(song, {{"TITLE", "Opened"}, {"ARTIST", "By hand"}, {"TRACKNUMBER", "4"}}, 0.5));
    const QString gone = folder.filePath(QStringLiteral("gone.flac"));
    const auto tracks =
        TrackReader(**m_database).tracksOf({gone, song, folder.path() + QStringLiteral("/./a.flac")});
    QVERIFY(tracks);
    QCOMPARE(tracks->size(), std::size_t{3});
    Track nothing;
    nothing.path = gone;
    QVERIFY(tracks->at(0) == nothing);
    QCOMPARE(tracks->at(1).path, song);
    QCOMPARE(tracks->at(1).id, TrackId{0});
    QCOMPARE(tracks->at(1).recording.title, QStringLiteral("Opened"));
    QCOMPARE(tracks->at(1).trackNumber, 4);
    QCOMPARE(tracks->at(1).lengthMs, qint64{500});
    QVERIFY(tracks->at(2) == tracks->at(1));
}

void TrackReaderTest::knownFilesComeFromTheLibrary()
{
    TemporaryDatabase database;
    const QTemporaryDir folder;
    const QString song = folder.filePath(QStringLiteral("a.wav"));
    writeWav(song, makeTone(0.1, 0.1));
    ReadFile read = file(song, "Artist", "As the library knows it", "Album");
    read.file.stamp = *readStamp(song);
    QVERIFY(TrackStore(*database).write(std::span(&read, 1), 1000));
    const TrackReader reader(*database);
    const auto known = reader.tracksOf({song});
    QVERIFY(known);
    QVERIFY(known->front().id > 0);
    QCOMPARE(known->front().recording.title, QStringLiteral("As the library knows it"));
    QVERIFY(tagFile(song, {{"TITLE", "Changed since"}}));
    const auto changed = reader.tracksOf({song});
    QVERIFY(changed);
    QCOMPARE(changed->front().recording.title, QStringLiteral("Changed since"));
}

SILLON_TEST(TrackReaderTest, trackreader)
#include "tst_trackreader.moc"
