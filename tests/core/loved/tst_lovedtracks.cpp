// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "loved/lovedtracks.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

Recording song(const char* artist, const char* title)
{
    Recording recording;
    recording.artist = QString::fromUtf8(artist);
    recording.title = QString::fromUtf8(title);
    return recording;
}

} // namespace

class LovedTracksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHeartIsShownAtOnceAndStaysAfterARestart();
    void everyCopyOfASongHasTheHeart();
    void unlovingTakesTheHeartAway();
    void whatHasNoNamesHasNoHeart();
    void whatIsLovedWhileTheTableIsReadStays();
    void aHeartThatCannotBeStoredIsTakenBack();
    void theViewsTellIt();
};

void LovedTracksTest::aHeartIsShownAtOnceAndStaysAfterARestart()
{
    TemporaryDatabase database;
    FakeClock clock;
    {
        LovedTracks loved(*database, clock);
        QSignalSpy changed(&loved, &LovedTracks::changed);
        loved.setLoved(song("Air", "Talisman"), true);
        QVERIFY(loved.isLoved(song("Air", "Talisman")));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().at(1).toLongLong(), clock.utcNow());
        loved.setLoved(song("Air", "Talisman"), true);
        QCOMPARE(changed.count(), 1);
        loved.close();
        loved.close();
    }
    LovedTracks again(*database, clock);
    QSignalSpy loaded(&again, &LovedTracks::loaded);
    QVERIFY(!again.isLoaded());
    again.load();
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(again.isLoaded());
    QCOMPARE(again.lovedAt(song("Air", "Talisman")), clock.utcNow());
    QCOMPARE(again.count(), 1);
}

void LovedTracksTest::everyCopyOfASongHasTheHeart()
{
    TemporaryDatabase database;
    FakeClock clock;
    LovedTracks loved(*database, clock);
    loved.setLoved(song("Björk", "Jóga"), true);
    QVERIFY(loved.isLoved(song("bjork", "JOGA")));
    QVERIFY(!loved.isLoved(song("Björk", "Jóga (live)")));
}

void LovedTracksTest::unlovingTakesTheHeartAway()
{
    TemporaryDatabase database;
    FakeClock clock;
    {
        LovedTracks loved(*database, clock);
        loved.toggle(song("Air", "Talisman"));
        loved.toggle(song("air", "talisman"));
        QVERIFY(!loved.isLoved(song("Air", "Talisman")));
        QCOMPARE(loved.count(), 0);
    }
    QVERIFY(LovedTrackStore(*database).all()->empty());
}

void LovedTracksTest::whatHasNoNamesHasNoHeart()
{
    TemporaryDatabase database;
    FakeClock clock;
    LovedTracks loved(*database, clock);
    QSignalSpy changed(&loved, &LovedTracks::changed);
    loved.setLoved(song("", "Talisman"), true);
    loved.setLoved(song("Air", " "), true);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(loved.count(), 0);
}

void LovedTracksTest::whatIsLovedWhileTheTableIsReadStays()
{
    TemporaryDatabase database;
    FakeClock clock;
    QVERIFY(LovedTrackStore(*database).put({song("Air", "Talisman"), 1000}));
    QVERIFY(LovedTrackStore(*database).put({song("Air", "Remember"), 2000}));
    LovedTracks loved(*database, clock);
    QSignalSpy loaded(&loved, &LovedTracks::loaded);
    loved.load();
    loved.setLoved(song("Air", "Talisman"), true); // not known to be loved yet
    loved.setLoved(song("Air", "Talisman"), false);
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(!loved.isLoved(song("Air", "Talisman")));
    QCOMPARE(loved.lovedAt(song("Air", "Remember")), 2000);
}

void LovedTracksTest::aHeartThatCannotBeStoredIsTakenBack()
{
    TemporaryDatabase database;
    FakeClock clock;
    QVERIFY(database->write(
        [](Connection& c) { return c.script("DROP VIEW v_tracks; DROP VIEW v_loved; DROP TABLE loved"); }));
    LovedTracks loved(*database, clock);
    QSignalSpy failed(&loved, &LovedTracks::storeFailed);
    QSignalSpy changed(&loved, &LovedTracks::changed);
    loved.setLoved(song("Air", "Talisman"), true);
    QVERIFY(loved.isLoved(song("Air", "Talisman")));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!loved.isLoved(song("Air", "Talisman")));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.back().at(1).toLongLong(), 0);
}

void LovedTracksTest::theViewsTellIt()
{
    TemporaryDatabase database;
    FakeClock clock;
    QVERIFY(database->write([](Connection& c) {
        return c.execute(
            QStringLiteral("INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, added_at, "
                           "artist, title, artist_key, title_key) "
                           "VALUES(x'2f61', 1, 1, 1, 1, 1, 1, 'Air', 'Talisman', 'air', 'talisman')"));
    }));
    const auto question = [&](const char* sql) {
        return database->read([&](Connection& c) { return c.number(QLatin1String(sql)); }).value_or(-1);
    };
    QCOMPARE(question("SELECT loved FROM v_tracks"), 0);
    QVERIFY(LovedTrackStore(*database).put({song("AIR", "Talisman"), 1000}));
    QCOMPARE(question("SELECT loved FROM v_tracks"), 1);
    QCOMPARE(
        question("SELECT loved_at FROM v_loved WHERE artist = 'AIR' AND title = 'Talisman' AND service = '' "
                 "AND state = 'local'"),
        1000);
}

SILLON_TEST(LovedTracksTest, lovedtracks)
#include "tst_lovedtracks.moc"
