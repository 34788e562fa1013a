// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/audiofiles.h"
#include "fakes/temporarydatabase.h"
#include "libraryrows.h"
#include "playlists/playlistreading.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class PlaylistReadingTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString at(const QString& name) const { return QDir(m_database->folder()).filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<TemporaryDatabase> m_database;

private Q_SLOTS:
    void init() { m_database = std::make_unique<TemporaryDatabase>(); }
    void cleanup() { m_database.reset(); }

    void takesTheReadingThatIsAFile()
    {
        write(QStringLiteral("My Song.mp3"), "x");
        write(QStringLiteral("list.m3u"), "My%20Song.mp3\nMy Song.mp3\n.\\My Song.mp3\n");
        const auto list = readPlaylistFile(**m_database, at(QStringLiteral("list.m3u")));
        QVERIFY(list);
        QCOMPARE(list->name, QStringLiteral("list"));
        QCOMPARE(list->tracks.size(), std::size_t(3));
        for (const Track& track : list->tracks)
            QCOMPARE(track.path, at(QStringLiteral("My Song.mp3")));
    }

    void keepsWhatIsNotThereWithItsNames()
    {
        write(QStringLiteral("list.m3u8"),
              "#PLAYLIST:Trip\n#EXTINF:61,A - T\ngone.mp3\nhttp://example.org/live\n");
        const auto list = readPlaylistFile(**m_database, at(QStringLiteral("list.m3u8")));
        QVERIFY(list);
        QCOMPARE(list->name, QStringLiteral("Trip"));
        QCOMPARE(list->tracks.size(), std::size_t(1));
        QCOMPARE(list->tracks[0].path, at(QStringLiteral("gone.mp3")));
        QCOMPARE(list->tracks[0].recording.artist, QStringLiteral("A"));
        QCOMPARE(list->tracks[0].lengthMs, 61000);
        QCOMPARE(list->broken.size(), std::size_t(1));
        QCOMPARE(list->broken[0].line, 4);
        QCOMPARE(list->broken[0].text, QStringLiteral("http://example.org/live"));
    }

    void knowsTracksOfADriveThatIsAway()
    {
        const TrackId id = addLibraryTrack(
            **m_database, namedTrack(QStringLiteral("/mnt/a.mp3"), QStringLiteral("A"), QStringLiteral("T")),
            true);
        write(QStringLiteral("list.m3u"), "/mnt/a.mp3\n");
        const auto list = readPlaylistFile(**m_database, at(QStringLiteral("list.m3u")));
        QCOMPARE(list->tracks.at(0).id, id);
    }

    void saysWhyAFileCannotBeRead()
    {
        const auto none = readPlaylistFile(**m_database, at(QStringLiteral("none.m3u")));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        const auto folder = readPlaylistFile(**m_database, m_database->folder());
        QVERIFY(!folder);
    }

    void openedPlaylistsStandForTheirEntries()
    {
        write(QStringLiteral("a.mp3"), "x");
        write(QStringLiteral("b.mp3"), "x");
        write(QStringLiteral("list.pls"), "File1=b.mp3\nFile2=http://x/y\n");
        write(QStringLiteral("names.xspf"),
              "<playlist><trackList><track><title>T</title></track></trackList></playlist>");
        const auto opened =
            openFiles(**m_database, {at(QStringLiteral("a.mp3")), at(QStringLiteral("list.pls")),
                                     at(QStringLiteral("names.xspf"))});
        QVERIFY(opened);
        QCOMPARE(opened->tracks.size(), std::size_t(2));
        QCOMPARE(opened->tracks[0].path, at(QStringLiteral("a.mp3")));
        QCOMPARE(opened->tracks[1].path, at(QStringLiteral("b.mp3")));
        QCOMPARE(opened->broken.size(), std::size_t(1));
    }

    void openedFoldersStandForTheirMusic()
    {
        QVERIFY(QDir(m_database->folder()).mkpath(QStringLiteral("album/two")));
        write(QStringLiteral("album/two/c.mp3"), "x");
        write(QStringLiteral("album/b.mp3"), "x");
        write(QStringLiteral("album/a.flac"), "x");
        write(QStringLiteral("album/cover.jpg"), "x");
        const auto opened = openFiles(**m_database, {at(QStringLiteral("album"))});
        QVERIFY(opened);
        QStringList names;
        for (const Track& track : opened->tracks)
            names.append(track.path.section(QLatin1Char('/'), -1));
        QCOMPARE(names,
                 QStringList({QStringLiteral("a.flac"), QStringLiteral("b.mp3"), QStringLiteral("c.mp3")}));
    }

    void whatIsNoMusicIsLeftOut()
    {
        write(QStringLiteral("a.mp3"), "x");
        write(QStringLiteral("cover.jpg"), "\xff\xd8\xff\xe0 JFIF");
        write(QStringLiteral("notes.txt"), "Recorded in May");
        write(QStringLiteral("song"), QByteArray("OggS\0", 5) + QByteArray(40, '\0')); // by its content
        const auto opened = openFiles(
            **m_database, {at(QStringLiteral("cover.jpg")), at(QStringLiteral("a.mp3")),
                           at(QStringLiteral("notes.txt")), at(QStringLiteral("song")),
                           at(QStringLiteral("gone.jpg"))}); // what is gone is told when it is to play
        QVERIFY(opened);
        QStringList names;
        for (const Track& track : opened->tracks)
            names.append(track.path.section(QLatin1Char('/'), -1));
        QCOMPARE(names,
                 QStringList({QStringLiteral("a.mp3"), QStringLiteral("song"), QStringLiteral("gone.jpg")}));
        QCOMPARE(opened->notMusic,
                 QStringList({at(QStringLiteral("cover.jpg")), at(QStringLiteral("notes.txt"))}));
    }

    void writesWhole()
    {
        const QString path = at(QStringLiteral("out.m3u8"));
        write(QStringLiteral("out.m3u8"), "old");
        const std::vector tracks{
            namedTrack(at(QStringLiteral("a.mp3")), QStringLiteral("A"), QStringLiteral("T"))};
        QVERIFY(writePlaylistFile(path, QStringLiteral("Out"), tracks, true));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("#EXTM3U\n#PLAYLIST:Out\n#EXTINF:60,A - T\na.mp3\n"));
        QCOMPARE(QDir(m_database->folder()).entryList({QStringLiteral("out*")}, QDir::Files).size(), 1);
    }

    void refusesToWriteWhatItCannot()
    {
        const auto strange = writePlaylistFile(at(QStringLiteral("out.txt")), {}, {}, true);
        QVERIFY(!strange);
        QCOMPARE(strange.error().kind, ErrorKind::NotSupported);
        const auto nowhere = writePlaylistFile(at(QStringLiteral("no/such/out.m3u")), {}, {}, true);
        QVERIFY(!nowhere);
    }

    void stopsWhenAsked()
    {
        write(QStringLiteral("list.m3u"), "a.mp3\n");
        std::stop_source stop;
        stop.request_stop();
        const auto list = readPlaylistFile(**m_database, at(QStringLiteral("list.m3u")), stop.get_token());
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::Cancelled);
    }
};

SILLON_TEST(PlaylistReadingTest, playlistreading)
#include "tst_playlistreading.moc"
