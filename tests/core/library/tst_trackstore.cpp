// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "library/libraryscanner.h"
#include "library/tracklocator.h"
#include "library/trackreader.h"
#include "songs.h"
#include "testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace sillon;
using namespace sillon::testing;

namespace {

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

/// A library of songs in folders that can be moved about.
class House
{
public:
    mutable TemporaryDatabase database;
    FakeClock clock;
    LibraryScanner scanner{*database, clock};
    TrackLocator locator{*database, clock};

    [[nodiscard]] QString path(const char* name) const { return m_music.filePath(text(name)); }
    void add(const char* name, const char* title) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        writeWav(path(name), makeTone(0.02, 0.1));
        QVERIFY(tagFile(path(name), {{"TITLE", title}, {"ARTIST", "Artist"}}));
    }
    void move(const char* from, const char* to) const { QVERIFY(QFile::rename(path(from), path(to))); }
    ScanReport scan(const char* folder)
    {
        return scanner.scan({path(folder)}, [](const ScanProgress&) {}, {}).value_or(ScanReport());
    }
    [[nodiscard]] qint64 number(const QString& sql) const
    {
        return database->read([&](Connection& connection) { return connection.number(sql); }).value_or(-1);
    }
    [[nodiscard]] qint64 idOf(const char* title) const
    {
        return number(text("SELECT coalesce(max(id), 0) FROM v_tracks WHERE title = '%1'").arg(text(title)));
    }
    Result<LocateReport> locate(const char* from, const char* to)
    {
        return locator.locateBelow(path(from), path(to), {});
    }

private:
    QTemporaryDir m_music;
};

} // namespace

class TrackStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsOfEarlierVersionsStayAsTheyWere();
    void aLocatedTrackKeepsItsRow();
    void aLocatedFileIsReadAnew();
    void aTrackThatIsListedAtTheNewPlaceGivesWay();
    void aWholeFolderIsLocatedAtOnce();
    void whatIsStillThereIsNotMoved();
    void whatCannotBeReadIsNamed();
    void anUnknownTrackIsNotFound();
};

void TrackStoreTest::rowsOfEarlierVersionsStayAsTheyWere()
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(text("sillon.db")));
    QVERIFY(database.has_value());
    std::vector<Migration> earlier = builtInMigrations();
    std::erase_if(earlier, [](const Migration& migration) { return migration.number > 5; });
    QVERIFY(migrate(**database, earlier));
    QVERIFY((*database)->write([](Connection& c) {
        return c.script(
            "INSERT INTO tracks(id, path, size, mtime_ns, ctime_ns, device, inode, added_at, artist, "
            "title, artist_key, title_key, original_date, missing_since) VALUES"
            "(7, x'2F6D2F61', 1, 2, 3, 4, 5, 6, 'Artist', 'Title', 'artist', 'title', '1969', NULL),"
            "(9, x'2F6D2F62', 1, 2, 3, 4, 6, 6, 'Artist', 'Gone', 'artist', 'gone', '', 99)");
    }));
    QVERIFY(migrate(**database));
    const auto tracks = TrackReader(**database).allTracks();
    QVERIFY(tracks && tracks->size() == 1);
    QCOMPARE(tracks->front().id, TrackId{7});
    QCOMPARE(tracks->front().path, text("/m/a"));
    QCOMPARE(tracks->front().originalDate, text("1969"));
    QCOMPARE(tracks->front().startMs + tracks->front().endMs, qint64{0});
    const auto known = TrackStore(**database).knownFiles();
    QVERIFY(known && known->size() == 2);
    QVERIFY(isUntouched(known->front().stamp, {1, 2, 3, 4, 5, 0})); // nothing is read again
    QVERIFY(known->back().missing);
    QCOMPARE((*database)
                 ->read([](Connection& c) { return c.number(text("SELECT count(*) FROM v_tracks")); })
                 .value_or(-1),
             qint64{1});
}

void TrackStoreTest::aLocatedTrackKeepsItsRow()
{
    House house;
    house.add("a/1.wav", "One");
    house.scan("a");
    const qint64 id = house.idOf("One");
    QVERIFY(QDir().mkpath(house.path("elsewhere")));
    house.move("a/1.wav", "elsewhere/x.wav");
    QCOMPARE(house.scan("a").missing, qint64{1});
    QVERIFY(house.locator.locate(id, house.path("elsewhere/x.wav")));
    QCOMPARE(house.idOf("One"), id);
    QCOMPARE(TrackReader(*house.database).allTracks()->at(0).path, house.path("elsewhere/x.wav"));
    const ScanReport again = house.scan("elsewhere");
    QCOMPARE(again.added + again.changed + again.moved + again.missing, qint64{0});
}

void TrackStoreTest::aLocatedFileIsReadAnew()
{
    House house;
    house.add("a/1.wav", "Old");
    house.scan("a");
    const qint64 id = house.idOf("Old");
    QVERIFY(QFile::remove(house.path("a/1.wav")));
    house.add("b/2.wav", "New");
    QVERIFY(house.locator.locate(id, house.path("b/2.wav")));
    QCOMPARE(house.idOf("New"), id);
}

void TrackStoreTest::aTrackThatIsListedAtTheNewPlaceGivesWay()
{
    House house;
    house.add("a/1.wav", "Old");
    house.scan("a");
    const qint64 id = house.idOf("Old");
    QVERIFY(QFile::remove(house.path("a/1.wav")));
    house.add("b/2.wav", "New");
    house.scan("b"); // listed as another track
    QVERIFY(house.idOf("New") != id);
    QVERIFY(house.locator.locate(id, house.path("b/2.wav")));
    QCOMPARE(house.idOf("New"), id);
    QCOMPARE(house.number(text("SELECT count(*) FROM v_tracks")), qint64{1});
    const ScanReport again = house.scan("b");
    QCOMPARE(again.added + again.changed + again.moved + again.missing + again.failed(), qint64{0});
}

void TrackStoreTest::aWholeFolderIsLocatedAtOnce()
{
    House house;
    for (const char* name : {"old/x/1.wav", "old/x/2.wav", "old/y/3.wav"})
        house.add(name, name + 6);
    house.add("older/4.wav", "Other");
    house.scan(".");
    const qint64 id = house.idOf("1.wav");
    house.move("old", "new");
    QVERIFY(QFile::remove(house.path("new/y/3.wav")));
    const auto report = house.locate("old", "new");
    QVERIFY(report.has_value());
    QCOMPARE(report->found, qint64{2});
    QCOMPARE(report->notThere, qint64{1});
    QVERIFY(report->failures.empty());
    QCOMPARE(house.idOf("1.wav"), id);
    QCOMPARE(house.number(text("SELECT count(*) FROM v_tracks WHERE path LIKE '%/new/x/%'")), qint64{2});
}

void TrackStoreTest::whatIsStillThereIsNotMoved()
{
    House house;
    house.add("old/1.wav", "One");
    house.add("new/1.wav", "Copy");
    house.scan("old");
    const auto report = house.locate("old", "new");
    QVERIFY(report.has_value());
    QCOMPARE(report->found + report->notThere, qint64{0});
    QVERIFY(house.idOf("One") != 0);
}

void TrackStoreTest::whatCannotBeReadIsNamed()
{
    House house;
    house.add("old/1.wav", "One");
    house.scan("old");
    QVERIFY(QFile::remove(house.path("old/1.wav")));
    QVERIFY(QDir().mkpath(house.path("new")));
    QVERIFY(writeBytes(house.path("new/1.wav"), "junk"));
    const auto report = house.locate("old", "new");
    QVERIFY(report.has_value());
    QCOMPARE(report->found, qint64{0});
    QCOMPARE(report->failures.size(), std::size_t{1});
    QCOMPARE(report->failures.front().path, house.path("new/1.wav"));
    QVERIFY(!house.locator.locate(1, house.path("new/1.wav")));
}

void TrackStoreTest::anUnknownTrackIsNotFound()
{
    House house;
    house.add("a/1.wav", "One");
    const Done done = house.locator.locate(99, house.path("a/1.wav"));
    QVERIFY(!done && done.error().kind == ErrorKind::NotFound);
    const Done gone = house.locator.locate(99, house.path("a/none.wav"));
    QVERIFY(!gone && gone.error().kind == ErrorKind::NotFound);
}

SILLON_TEST(TrackStoreTest, trackstore)
#include "tst_trackstore.moc"
