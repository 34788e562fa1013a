// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/fakeengine.h"
#include "fakes/temporarydatabase.h"
#include "playback/playqueuekeeper.h"
#include "testmain.h"
#include "tracks.h"

#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using sillon::testing::FakeClock;
using sillon::testing::FakeEngine;
using sillon::testing::namedTracks;
using sillon::testing::TemporaryDatabase;
using sillon::testing::titlesOf;

namespace {

/// One run of the program on a database.
struct Run
{
    FakeClock clock;
    FakeEngine engine;
    Player player{engine, clock};
    PlayQueueKeeper keeper;

    explicit Run(Database& database)
        : keeper(player, database)
    {
        engine.setDefaultLength(60000);
    }
    [[nodiscard]] bool restore()
    {
        QSignalSpy restored(&keeper, &PlayQueueKeeper::restored);
        keeper.restore();
        return restored.wait(5000);
    }
};

} // namespace

class PlayQueueKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queueAndPlaceComeBackAfterARestart()
    {
        TemporaryDatabase database;
        {
            Run run(*database);
            QVERIFY(run.restore());
            run.player.playTracks(namedTracks(QStringLiteral("abc")), 1);
            run.player.setRepeat(RepeatMode::All);
            run.engine.advance(23000);
            run.keeper.close();
            run.player.stop();
        }
        Run run(*database);
        QVERIFY(run.restore());
        QCOMPARE(titlesOf(run.player.queue()), QStringLiteral("abc"));
        QCOMPARE(run.player.currentItem()->track.recording.title, QStringLiteral("b"));
        QCOMPARE(run.player.positionMs(), 23000);
        QCOMPARE(run.player.state(), PlaybackState::Paused);
        QCOMPARE(run.player.repeat(), RepeatMode::All);
        QCOMPARE(run.engine.playingPath(), QString());
    }

    void changesAreSavedAMomentLater()
    {
        TemporaryDatabase database;
        Run run(*database);
        QVERIFY(run.restore());
        run.player.playTracks(namedTracks(QStringLiteral("ab")));
        run.player.setShuffle(true);
        QVERIFY(QTest::qWaitFor([&] {
            const auto saved = PlayQueueStore(*database).load();
            return saved && saved->items.size() == 2 && saved->state.shuffle && saved->state.current;
        }));
        run.engine.advance(20000);
        QVERIFY(QTest::qWaitFor([&] { return PlayQueueStore(*database).load()->state.positionMs == 20000; }));
    }

    void whatTheUserChoseMeanwhileStays()
    {
        TemporaryDatabase database;
        {
            Run run(*database);
            QVERIFY(run.restore());
            run.player.playTracks(namedTracks(QStringLiteral("ab")));
        }
        {
            Run run(*database);
            run.player.playTracks(namedTracks(QStringLiteral("x")));
            QVERIFY(run.restore());
            QCOMPARE(titlesOf(run.player.queue()), QStringLiteral("x"));
            QCOMPARE(run.player.state(), PlaybackState::Playing);
        }
        Run run(*database);
        QVERIFY(run.restore());
        QCOMPARE(titlesOf(run.player.queue()), QStringLiteral("x"));
    }

    void anEmptyProfileRestoresNothing()
    {
        TemporaryDatabase database;
        Run run(*database);
        QVERIFY(run.restore());
        QCOMPARE(run.player.state(), PlaybackState::Stopped);
        QCOMPARE(run.player.queue().size(), 0);
    }

    void failureToSaveIsTold()
    {
        TemporaryDatabase database;
        Run run(*database);
        QVERIFY(run.restore());
        QSignalSpy failed(&run.keeper, &PlayQueueKeeper::failed);
        QVERIFY(database->write(
            [](Connection& c) { return c.execute(QStringLiteral("DROP TABLE play_queue")); }));
        run.player.playTracks(namedTracks(QStringLiteral("ab")));
        QVERIFY(failed.wait(5000));
    }
};

SILLON_TEST(PlayQueueKeeperTest, playqueuekeeper)
#include "tst_playqueuekeeper.moc"
