// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "library/libraryscanner.h"
#include "library/trackreader.h"
#include "songs.h"
#include "testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// A music folder, a profile and a scanner.
class House
{
public:
    mutable TemporaryDatabase database;
    FakeClock clock;
    LibraryScanner scanner{*database, clock};
    TrackReader reader{*database};

    House() { writeWav(m_model, makeTone(0.02, 0.1)); }

    [[nodiscard]] QString path(const QString& name = {}) const
    {
        return name.isEmpty() ? m_music.path() : m_music.filePath(name);
    }
    /// A WAV file with a title of its own. Its time lies in the past, so that a later write shows.
    void add(const QString& name, const char* title = "Title", const char* artist = "Artist") const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile::remove(path(name));
        QVERIFY(QFile::copy(m_model, path(name)));
        QVERIFY(tagFile(path(name), {{"TITLE", title}, {"ARTIST", artist}, {"ALBUM", "Album"}}));
        age(path(name), 1000000000);
    }
    void age(const QString& file, time_t second) const
    {
        const timespec times[2] = {{second, 0}, {second, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, bytesOfFileName(file).constData(), times, 0), 0);
    }
    ScanReport scan(QStringList folders = {})
    {
        if (folders.isEmpty())
            folders.append(path());
        const auto report = scanner.scan(folders, [](const ScanProgress&) {}, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().serverText));
        return *report;
    }
    [[nodiscard]] QStringList titles(const QString& words = {}) const
    {
        QStringList all;
        for (const ListedTrack& listed : reader.listed(words).value_or(std::vector<ListedTrack>()))
            all.append(listed.track.recording.title);
        all.sort();
        return all;
    }
    [[nodiscard]] qint64 number(const QString& sql) const
    {
        return database->read([&](Connection& connection) { return connection.number(sql); }).value_or(-1);
    }

private:
    QTemporaryDir m_music;
    QTemporaryDir m_other;
    QString m_model = m_other.filePath(QStringLiteral("model.wav"));
};

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

QStringList list(const char* names)
{
    return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class LibraryScannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFirstScanAddsEverything();
    void aSecondScanChangesNothingAndReadsNothing();
    void whatAnOlderProgramReadIsReadOnceMore();
    void aRetaggedFileIsReadAgain();
    void aRetagThatHidesItsTimeIsSeen();
    void aMovedFileKeepsItsRow();
    void aDeletedFileStaysAsMissing();
    void anAbsentDriveLosesNothing();
    void aFolderThatNeverWasIsAFailure();
    void aFileInPlaceOfADeletedOneIsNew();
    void aFileMovedToAnotherFileSystemKeepsItsRow();
    void aFileRetaggedAndMovedKeepsItsRow();
    void aReturningFileOfNewContentIsReadAgain();
    void aCueSheetMakesTracksOfAFile();
    void aChangedCueSheetIsNoticed();
    void aCueSheetThatVanishesGivesTheFileBack();
    void aCueSheetInTheTagsCounts();
    void partsMoveAndReturnWithTheirFile();
    void brokenFilesAreCountedAndNamedEachTime();
    void aBrokenFileMendedIsListed();
    void aFileThatBreaksKeepsItsRow();
    void otherFoldersAreLeftAlone();
    void namesThatAreNoUtf8AreKept();
    void stoppingKeepsWhatWasRead();
    void aStoppedWalkMarksNothingMissing();
    void aFileWrittenDuringTheScanIsReadAgain();
    void aLinkInACircleIsScannedOnce();
    void progressNamesWhatIsRead();
    void manyFilesGoInSeveralWrites();
    void theTimeIsMeasured();
    void aDatabaseThatRefusesIsAnError();
};

void LibraryScannerTest::aFirstScanAddsEverything()
{
    House house;
    house.add(text("a/1.wav"), "One");
    house.add(text("b/2.wav"), "Two");
    const ScanReport report = house.scan();
    QCOMPARE(report.files, qint64{2});
    QCOMPARE(report.added, qint64{2});
    QCOMPARE(report.changed + report.moved + report.missing + report.failed(), qint64{0});
    QVERIFY(!report.stopped);
    QCOMPARE(house.titles(), list("One Two"));
    QCOMPARE(
        house.number(text(
            "SELECT count(*) FROM v_tracks WHERE artist = 'Artist' AND album = 'Album' AND length_ms = 20")),
        qint64{2});
}

void LibraryScannerTest::aSecondScanChangesNothingAndReadsNothing()
{
    House house;
    house.add(text("1.wav"));
    house.scan();
    int read = 0;
    const auto count = [&](const ScanProgress& progress) {
        read += progress.phase == ScanPhase::Reading ? 1 : 0;
    };
    const auto report = house.scanner.scan({house.path()}, count, {});
    QVERIFY(report);
    QCOMPARE(report->files, qint64{1});
    QCOMPARE(report->added + report->changed + report->moved + report->missing, qint64{0});
    QCOMPARE(read, 0);
}

void LibraryScannerTest::whatAnOlderProgramReadIsReadOnceMore()
{
    House house;
    house.add(text("1.wav"));
    QVERIFY(writeBytes(house.path(text("broken.mp3")), "no music"));
    house.scan();
    const auto forget = [](Connection& connection) {
        return connection.execute(
            text("UPDATE tracks SET read_version = 0, audio_type = '', bit_rate = 0, channels = 0"));
    };
    QVERIFY(house.database->write(forget));
    QCOMPARE(house.scan().changed, qint64{2});
    QCOMPARE(house.number(text("SELECT bit_rate FROM tracks WHERE audio_type = 'WAV' AND channels = 2 AND "
                               "sample_rate = 44100")),
             qint64{1411});
    const ScanReport after = house.scan();
    QCOMPARE(after.changed, qint64{0});
    QCOMPARE(after.failed(), qint64{1}); // named, not read
}

void LibraryScannerTest::aRetaggedFileIsReadAgain()
{
    House house;
    house.add(text("1.wav"), "Old");
    house.scan();
    const qint64 id = house.number(text("SELECT id FROM tracks"));
    house.add(text("1.wav"), "New");
    house.age(house.path(text("1.wav")), 1000000001);
    const ScanReport report = house.scan();
    QCOMPARE(report.changed, qint64{1});
    QCOMPARE(report.added, qint64{0});
    QCOMPARE(house.titles(), list("New"));
    QCOMPARE(house.number(text("SELECT id FROM tracks")), id);
}

void LibraryScannerTest::aRetagThatHidesItsTimeIsSeen()
{
    House house;
    house.add(text("1.wav"), "Abc");
    house.scan();
    QVERIFY(tagFile(house.path(text("1.wav")), {{"TITLE", "Xyz"}, {"ARTIST", "Artist"}, {"ALBUM", "Album"}}));
    house.age(house.path(text("1.wav")), 1000000000); // size and modification time are the old ones
    QCOMPARE(house.scan().changed, qint64{1});
    QCOMPARE(house.titles(), list("Xyz"));
}

void LibraryScannerTest::aMovedFileKeepsItsRow()
{
    House house;
    house.add(text("a/1.wav"), "One");
    house.scan();
    const qint64 id = house.number(text("SELECT id FROM tracks"));
    QVERIFY(QDir().mkpath(house.path(text("b"))));
    QVERIFY(QFile::rename(house.path(text("a/1.wav")), house.path(text("b/one.wav"))));
    const ScanReport report = house.scan();
    QCOMPARE(report.moved, qint64{1});
    QCOMPARE(report.added + report.changed + report.missing, qint64{0});
    QCOMPARE(house.number(text("SELECT id FROM tracks WHERE missing_since IS NULL")), id);
    QCOMPARE(house.reader.allTracks()->at(0).path, house.path(text("b/one.wav")));
    QCOMPARE(house.scan().moved, qint64{0});
}

void LibraryScannerTest::aDeletedFileStaysAsMissing()
{
    House house;
    house.add(text("1.wav"), "One");
    house.add(text("2.wav"), "Two");
    house.scan();
    QVERIFY(QFile::remove(house.path(text("1.wav"))));
    QCOMPARE(house.scan().missing, qint64{1});
    QCOMPARE(house.titles(), list("Two"));
    QCOMPARE(house.number(text("SELECT count(*) FROM tracks")), qint64{2});
    QCOMPARE(house.number(text("SELECT count(*) FROM v_tracks")), qint64{1});
    QCOMPARE(house.scan().missing, qint64{0}); // told once
}

void LibraryScannerTest::anAbsentDriveLosesNothing()
{
    House house;
    house.add(text("drive/1.wav"), "One");
    const QString drive = house.path(text("drive"));
    house.scan({drive});
    const qint64 id = house.number(text("SELECT id FROM tracks"));
    QVERIFY(QFile::rename(drive, house.path(text("unplugged"))));
    const ScanReport away = house.scan({drive});
    QCOMPARE(away.missing, qint64{1});
    QCOMPARE(away.failed(), qint64{0});
    QVERIFY((away.away == std::vector{AwayFolder{drive, 1}}));
    QVERIFY(house.titles().isEmpty());
    QVERIFY(QFile::rename(house.path(text("unplugged")), drive));
    const ScanReport back = house.scan({drive});
    QCOMPARE(back.added + back.changed + back.missing + back.failed(), qint64{0});
    QCOMPARE(back.returned, qint64{1});
    QVERIFY(back.changedAnything());
    QVERIFY(back.away.empty());
    QCOMPARE(house.titles(), list("One"));
    QCOMPARE(house.number(text("SELECT id FROM tracks WHERE missing_since IS NULL")), id);
}

void LibraryScannerTest::aFolderThatNeverWasIsAFailure()
{
    House house;
    house.add(text("drive/1.wav"), "One");
    const QString never = house.path(text("driv")); // the beginning of another name
    for (int round = 0; round < 2; ++round) {       // of an empty library, and of one that knows something
        const ScanReport report = house.scan({never});
        QVERIFY(report.away.empty());
        QCOMPARE(report.failed(), qint64{1});
        QCOMPARE(report.failures.at(0).path, never);
        QVERIFY(report.failures.at(0).error.kind == ErrorKind::NotFound);
        house.scan({house.path(text("drive"))});
    }
}

void LibraryScannerTest::aFileInPlaceOfADeletedOneIsNew()
{
    House house;
    house.add(text("1.wav"), "Abc");
    house.scan();
    QVERIFY(QFile::remove(house.path(text("1.wav"))));
    house.add(text("2.wav"), "Xyz"); // equal size, and most file systems give it the same inode
    house.age(house.path(text("2.wav")), 1000000005);
    const ScanReport report = house.scan();
    QCOMPARE(report.added, qint64{1});
    QCOMPARE(report.missing, qint64{1});
    QCOMPARE(report.moved, qint64{0});
}

void LibraryScannerTest::aFileMovedToAnotherFileSystemKeepsItsRow()
{
    House house;
    house.add(text("a/1.wav"), "One");
    house.add(text("a/2.wav"), "Two");
    house.scan();
    const QString sql = text("SELECT id FROM tracks WHERE title = 'One'");
    const qint64 id = house.number(sql);
    // As a move over file systems does it: copies have an inode and times of their own.
    QVERIFY(QDir().mkpath(house.path(text("b"))));
    QVERIFY(QFile::copy(house.path(text("a/1.wav")), house.path(text("b/1.wav"))));
    QVERIFY(QFile::remove(house.path(text("a/1.wav"))));
    const ScanReport report = house.scan();
    QCOMPARE(report.moved, qint64{1});
    QCOMPARE(report.added + report.changed + report.missing, qint64{0});
    QCOMPARE(house.number(sql), id);
    QCOMPARE(house.number(text("SELECT count(*) FROM v_tracks WHERE path LIKE '%/b/1.wav'")), qint64{1});
    const ScanReport again = house.scan();
    QCOMPARE(again.moved + again.added + again.changed + again.missing, qint64{0});
}

void LibraryScannerTest::aFileRetaggedAndMovedKeepsItsRow()
{
    House house;
    house.add(text("1.wav"), "Old");
    house.scan();
    const qint64 id = house.number(text("SELECT id FROM tracks"));
    if (house.number(text("SELECT born_ns FROM tracks")) == 0)
        QSKIP("this file system does not say when an inode was made");
    QVERIFY(tagFile(house.path(text("1.wav")), {{"TITLE", "Another and longer title"}}));
    QVERIFY(QFile::rename(house.path(text("1.wav")), house.path(text("2.wav"))));
    QCOMPARE(house.scan().moved, qint64{1});
    QCOMPARE(house.number(text("SELECT id FROM v_tracks WHERE title = 'Another and longer title'")), id);
    QCOMPARE(house.number(text("SELECT count(*) FROM tracks")), qint64{1});
}

void LibraryScannerTest::aReturningFileOfNewContentIsReadAgain()
{
    House house;
    house.add(text("1.wav"), "Old");
    house.scan();
    QVERIFY(QFile::rename(house.path(text("1.wav")), house.path(text("away"))));
    QCOMPARE(house.scan().missing, qint64{1});
    QVERIFY(QFile::rename(house.path(text("away")), house.path(text("1.wav"))));
    QVERIFY(tagFile(house.path(text("1.wav")), {{"TITLE", "New"}}));
    QCOMPARE(house.scan().changed, qint64{1});
    QCOMPARE(house.titles(), list("New"));
}

namespace {

/// A FLAC file of three seconds, and a sheet for it.
void addAlbum(House& house)
{
    QVERIFY(makeSong(house.path(text("album.flac")), {{"TITLE", "Whole"}, {"ARTIST", "Artist"}}, 3));
}

QByteArray sheetOf(const QByteArray& secondTitle, const QByteArray& secondStart)
{
    return "TITLE Album\nFILE album.wav WAVE\nTRACK 01 AUDIO\nTITLE One\nINDEX 01 00:00:00\n"
           "TRACK 02 AUDIO\nTITLE " +
           secondTitle + "\nINDEX 01 " + secondStart + "\n";
}

} // namespace

void LibraryScannerTest::aCueSheetMakesTracksOfAFile()
{
    House house;
    addAlbum(house);
    QVERIFY(writeBytes(house.path(text("album.cue")), sheetOf("Two", "00:01:00")));
    const ScanReport report = house.scan();
    QCOMPARE(report.files, qint64{1});
    QCOMPARE(report.added, qint64{1});
    QCOMPARE(house.titles(), list("One Two"));
    const auto tracks = house.reader.allTracks();
    QVERIFY(tracks && tracks->size() == 2);
    QCOMPARE(tracks->at(0).endMs, qint64{1000});
    QCOMPARE(tracks->at(0).lengthMs, qint64{1000});
    QCOMPARE(tracks->at(1).startMs, qint64{1000});
    QCOMPARE(tracks->at(1).lengthMs, qint64{2000});
    QCOMPARE(tracks->at(1).path, house.path(text("album.flac")));
    QCOMPARE(house.reader.tracksOf({house.path(text("album.flac"))})->size(), std::size_t{2});
    const ScanReport again = house.scan();
    QCOMPARE(again.added + again.changed + again.missing + again.moved, qint64{0});
}

void LibraryScannerTest::aChangedCueSheetIsNoticed()
{
    House house;
    addAlbum(house);
    house.scan();
    const qint64 whole = house.number(text("SELECT id FROM tracks"));
    QVERIFY(writeBytes(house.path(text("album.cue")), sheetOf("Two", "00:01:00")));
    QCOMPARE(house.scan().changed, qint64{1});
    QCOMPARE(house.titles(), list("One Two"));
    QCOMPARE(house.number(text("SELECT id FROM tracks WHERE title = 'One'")), whole);
    const qint64 second = house.number(text("SELECT id FROM tracks WHERE title = 'Two'"));
    QVERIFY(writeBytes(house.path(text("album.cue")), sheetOf("Corrected", "00:01:37")));
    QCOMPARE(house.scan().changed, qint64{1});
    QCOMPARE(house.titles(), list("Corrected One"));
    QCOMPARE(house.number(text("SELECT id FROM tracks WHERE title = 'Corrected' AND start_ms = 1493")),
             second);
    QCOMPARE(house.number(text("SELECT count(*) FROM tracks")), qint64{2});
}

void LibraryScannerTest::aCueSheetThatVanishesGivesTheFileBack()
{
    House house;
    addAlbum(house);
    QVERIFY(writeBytes(house.path(text("album.cue")), sheetOf("Two", "00:01:00")));
    house.scan();
    const qint64 second = house.number(text("SELECT id FROM tracks WHERE title = 'Two'"));
    QVERIFY(QFile::remove(house.path(text("album.cue"))));
    QCOMPARE(house.scan().changed, qint64{1});
    QCOMPARE(house.titles(), list("Whole"));
    QVERIFY(writeBytes(house.path(text("album.cue")), sheetOf("Two", "00:01:00")));
    QCOMPARE(house.scan().changed, qint64{1});
    QCOMPARE(house.titles(), list("One Two"));
    QCOMPARE(house.number(text("SELECT id FROM tracks WHERE title = 'Two'")), second);
    QCOMPARE(house.number(text("SELECT count(*) FROM tracks")), qint64{2});
}

void LibraryScannerTest::aCueSheetInTheTagsCounts()
{
    House house;
    QVERIFY(makeSong(house.path(text("a.flac")),
                     {{"TITLE", "Whole"}, {"CUESHEET", sheetOf("Two", "00:02:00").toStdString()}}, 3));
    house.scan();
    QCOMPARE(house.titles(), list("One Two"));
}

void LibraryScannerTest::partsMoveAndReturnWithTheirFile()
{
    House house;
    addAlbum(house);
    QVERIFY(writeBytes(house.path(text("album.cue")), sheetOf("Two", "00:01:00")));
    house.scan();
    const QString ids = text("SELECT group_concat(id) FROM (SELECT id FROM v_tracks ORDER BY title)");
    const auto textIn = [&](const QString& sql) {
        return house.database
            ->read([&](Connection& c) { return c.one(sql, {}, [](const Row& row) { return row.text(0); }); })
            ->value_or(QString());
    };
    const QString before = textIn(ids);
    QVERIFY(QDir().mkpath(house.path(text("new"))));
    for (const char* name : {"album.flac", "album.cue"})
        QVERIFY(QFile::rename(house.path(text(name)), house.path(text("new/")) + text(name)));
    QCOMPARE(house.scan().moved, qint64{1});
    QCOMPARE(house.titles(), list("One Two"));
    QCOMPARE(textIn(ids), before);
    QVERIFY(QFile::rename(house.path(text("new")), house.path(text(".away"))));
    house.clock.advance(5000);
    QCOMPARE(house.scan().missing, qint64{1});
    QVERIFY(house.titles().isEmpty());
    QVERIFY(QFile::rename(house.path(text(".away")), house.path(text("new"))));
    house.scan();
    QCOMPARE(textIn(ids), before);
    QCOMPARE(house.number(text("SELECT count(*) FROM tracks")), qint64{2});
}

void LibraryScannerTest::brokenFilesAreCountedAndNamedEachTime()
{
    House house;
    house.add(text("good.wav"));
    QVERIFY(writeBytes(house.path(text("empty.mp3")), {}));
    QVERIFY(writeBytes(house.path(text("junk.flac")), "junk"));
    for (int round = 0; round < 2; ++round) {
        const ScanReport report = house.scan();
        QCOMPARE(report.files, qint64{3});
        QCOMPARE(report.added, qint64{round == 0 ? 3 : 0});
        QCOMPARE(report.failed(), qint64{2});
        QStringList names;
        for (const FileFailure& failure : report.failures) {
            names.append(failure.path);
            QVERIFY(failure.error.kind == ErrorKind::Malformed);
            QVERIFY(!failure.error.serverText.isEmpty());
        }
        names.sort();
        QCOMPARE(names, (QStringList{house.path(text("empty.mp3")), house.path(text("junk.flac"))}));
    }
    QCOMPARE(house.titles(), list("Title"));
    QCOMPARE(house.number(text("SELECT count(*) FROM v_tracks")), qint64{1});
}

void LibraryScannerTest::aBrokenFileMendedIsListed()
{
    House house;
    QVERIFY(writeBytes(house.path(text("1.wav")), "junk"));
    QCOMPARE(house.scan().failed(), qint64{1});
    QCOMPARE(house.number(text("SELECT count(*) FROM tracks WHERE broken <> '' AND missing_since IS NULL")),
             qint64{1});
    house.add(text("1.wav"), "Mended");
    const ScanReport report = house.scan();
    QCOMPARE(report.failed(), qint64{0});
    QCOMPARE(report.changed, qint64{1});
    QCOMPARE(house.titles(), list("Mended"));
}

void LibraryScannerTest::aFileThatBreaksKeepsItsRow()
{
    House house;
    house.add(text("1.wav"), "Once");
    house.scan();
    QVERIFY(writeBytes(house.path(text("1.wav")), "junk"));
    QCOMPARE(house.scan().failed(), qint64{1});
    QVERIFY(house.titles().isEmpty());
    QCOMPARE(house.number(text("SELECT count(*) FROM tracks WHERE title = 'Once' AND broken = 'malformed'")),
             qint64{1});
}

void LibraryScannerTest::otherFoldersAreLeftAlone()
{
    House house;
    house.add(text("a/1.wav"), "One");
    house.add(text("ab/2.wav"), "Two");
    house.scan();
    QVERIFY(QFile::remove(house.path(text("a/1.wav"))));
    QVERIFY(QFile::remove(house.path(text("ab/2.wav"))));
    QCOMPARE(house.scan({house.path(text("a"))}).missing, qint64{1});
    QCOMPARE(house.titles(), list("Two"));
}

void LibraryScannerTest::namesThatAreNoUtf8AreKept()
{
    House house;
    house.add(text("plain.wav"), "Odd");
    const QByteArray odd = house.path().toUtf8() + "/Bj\xF6rk.wav";
    QCOMPARE(::rename(house.path(text("plain.wav")).toUtf8().constData(), odd.constData()), 0);
    const ScanReport first = house.scan();
    const ScanReport second = house.scan();
    const auto tracks = house.reader.allTracks();
    ::unlink(odd.constData());
    QCOMPARE(first.added, qint64{1});
    QCOMPARE(second.added + second.changed + second.missing + second.moved, qint64{0});
    QVERIFY(tracks && tracks->size() == 1);
    QCOMPARE(bytesOfFileName(tracks->front().path), odd);
    QCOMPARE(house.number(text("SELECT count(*) FROM v_tracks WHERE path LIKE '%/Bj_rk.wav'")), qint64{1});
}

void LibraryScannerTest::stoppingKeepsWhatWasRead()
{
    House house;
    // More than are ever read ahead.
    constexpr int files = 6000;
    for (int i = 0; i < files; ++i)
        QVERIFY(writeBytes(house.path(text("%1.mp3").arg(i)), {}));
    std::stop_source source;
    qint64 done = 0;
    const auto stopAtOnce = [&](const ScanProgress& progress) {
        done = progress.done;
        source.request_stop();
    };
    const auto report = house.scanner.scan({house.path()}, stopAtOnce, source.get_token());
    QVERIFY(report && report->stopped);
    QVERIFY(report->added > 0 && report->added < files);
    QCOMPARE(report->added, done);
    QCOMPARE(house.number(text("SELECT count(*) FROM tracks")), report->added);
    QCOMPARE(house.scan().added, files - report->added);
}

void LibraryScannerTest::aStoppedWalkMarksNothingMissing()
{
    House house;
    house.add(text("a/1.wav"));
    house.scan();
    std::stop_source source;
    source.request_stop();
    const auto report = house.scanner.scan(
        {house.path()}, [](const ScanProgress&) {}, source.get_token());
    QVERIFY(report && report->stopped);
    QCOMPARE(house.titles().size(), 1);
}

void LibraryScannerTest::aFileWrittenDuringTheScanIsReadAgain()
{
    House house;
    house.add(text("1.wav"), "Old");
    house.scan();
    house.add(text("2.wav"), "Before");
    bool written = false;
    const auto writeAfterTheWalk = [&](const ScanProgress& progress) {
        if (progress.phase != ScanPhase::Looking || written)
            return;
        written = true;
        QVERIFY(tagFile(house.path(text("2.wav")), {{"TITLE", "Meanwhile, and longer"}}));
    };
    QVERIFY(house.scanner.scan({house.path()}, writeAfterTheWalk, {}));
    QVERIFY(written);
    QCOMPARE(house.scan().changed, qint64{1});
    QCOMPARE(house.titles(), (QStringList{text("Meanwhile, and longer"), text("Old")}));
    QCOMPARE(house.scan().changed, qint64{0});
}

void LibraryScannerTest::aLinkInACircleIsScannedOnce()
{
    House house;
    house.add(text("a/1.wav"), "One");
    QVERIFY(QFile::link(house.path(), house.path(text("a/up"))));
    for (int round = 0; round < 2; ++round) {
        const ScanReport report = house.scan();
        QCOMPARE(report.files, qint64{1});
        QCOMPARE(report.added, qint64{round == 0 ? 1 : 0});
    }
}

void LibraryScannerTest::progressNamesWhatIsRead()
{
    House house;
    house.add(text("1.wav"));
    house.add(text("2.wav"));
    house.add(text("3.wav"));
    QVERIFY(house.scan({house.path(text("3.wav"))}).added == 1); // so that the next walk compares
    qint64 read = 0;
    qint64 total = 0;
    qint64 met = 0;
    QString path;
    const auto note = [&](const ScanProgress& progress) {
        if (progress.phase == ScanPhase::Looking) {
            met = progress.done;
            return;
        }
        read = progress.done;
        total = progress.total;
        path = progress.path;
    };
    QVERIFY(house.scanner.scan({house.path()}, note, {}));
    QCOMPARE(met, qint64{3});
    QCOMPARE(read, qint64{2});
    QCOMPARE(total, qint64{2});
    QVERIFY(path == house.path(text("1.wav")) || path == house.path(text("2.wav")));
}

void LibraryScannerTest::manyFilesGoInSeveralWrites()
{
    House house;
    // Empty files will do: each becomes a row, too.
    for (int i = 0; i < 1200; ++i)
        QVERIFY(writeBytes(house.path(text("%1.mp3").arg(i)), {}));
    house.add(text("1.wav"));
    const ScanReport report = house.scan();
    QCOMPARE(report.added, qint64{1201});
    QCOMPARE(report.failed(), qint64{1200});
    QCOMPARE(house.number(text("SELECT count(*) FROM tracks")), qint64{1201});
    QVERIFY(QDir(house.path()).removeRecursively());
    QCOMPARE(house.scan().missing, qint64{1201});
}

void LibraryScannerTest::theTimeIsMeasured()
{
    House house;
    house.add(text("1.wav"));
    const auto report =
        house.scanner.scan({house.path()}, [&](const ScanProgress&) { house.clock.advance(1250); }, {});
    QVERIFY(report);
    QCOMPARE(report->seconds, 1.25); // told once
}

void LibraryScannerTest::aDatabaseThatRefusesIsAnError()
{
    House house;
    house.add(text("1.wav"));
    QVERIFY(house.database->write(
        [](Connection& connection) { return connection.script("DROP VIEW v_tracks; DROP TABLE tracks"); }));
    const auto report = house.scanner.scan({house.path()}, [](const ScanProgress&) {}, {});
    QVERIFY(!report);
    QVERIFY(report.error().kind == ErrorKind::Storage);
}

SILLON_TEST(LibraryScannerTest, libraryscanner)
#include "tst_libraryscanner.moc"
