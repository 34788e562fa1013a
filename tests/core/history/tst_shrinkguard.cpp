// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sourcechecks.h"
#include "historystage.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 now = HistoryStage::now;
constexpr qint64 hour = 60 * 60;

std::optional<StandingDoubt> doubtOf(HistoryStage& stage)
{
    const auto source = SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
    return SourceChecks(*stage.database).doubt((*source)->id).value_or(std::nullopt);
}

void deleteThere(HistoryStage& stage, qint64 from)
{
    stage.server.removeScrobbles(HistoryStage::user,
                                 [from](const standin::Scrobble& play) { return play.timestamp >= from; });
}

} // namespace

/// Answers that tell of far fewer plays than before.
class ShrinkGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<qint64>("held");
        QTest::addColumn<qint64>("missing");
        QTest::addColumn<qint64>("doubtedBefore"); // seconds ago; 0 = not at all
        QTest::addColumn<bool>("mayGo");
        QTest::newRow("nothing is missing") << qint64(500) << qint64(0) << qint64(0) << true;
        QTest::newRow("a few of many") << qint64(500) << qint64(9) << qint64(0) << true;
        QTest::newRow("half of them") << qint64(500) << qint64(250) << qint64(0) << true;
        QTest::newRow("more than half") << qint64(500) << qint64(251) << qint64(0) << false;
        QTest::newRow("an empty answer") << qint64(500) << qint64(500) << qint64(0) << false;
        QTest::newRow("all of a handful") << qint64(9) << qint64(9) << qint64(0) << true;
        QTest::newRow("all of ten") << qint64(10) << qint64(10) << qint64(0) << false;
        QTest::newRow("said again at once") << qint64(500) << qint64(500) << qint64(60) << false;
        QTest::newRow("said again just before an hour") << qint64(500) << qint64(500) << hour - 1 << false;
        QTest::newRow("said again after an hour") << qint64(500) << qint64(500) << hour << true;
    }
    void verdicts()
    {
        QFETCH(qint64, held);
        QFETCH(qint64, missing);
        QFETCH(qint64, doubtedBefore);
        QFETCH(bool, mayGo);
        const auto earlier =
            doubtedBefore > 0 ? std::optional(StandingDoubt{now - doubtedBefore, missing}) : std::nullopt;
        QCOMPARE(mayTakeAway({held, missing}, earlier, now), mayGo);
    }

    void anEmptyAnswerDeletesNothingUntilItIsGivenAgain()
    {
        HistoryStage stage;
        stage.layIn(300, now - 300 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const QStringList all = stage.stored();
        deleteThere(stage, 0);
        const int before = stage.requests();
        const auto doubted = stage.fetch();
        QVERIFY(doubted && !doubted->error);
        QCOMPARE(doubted->doubted, 300);
        QVERIFY(!doubted->isWhole());
        QCOMPARE(doubted->counts.removed, 0);
        QCOMPARE(stage.requests() - before, 2); // it was asked again
        QCOMPARE(stage.stored(), all);
        QVERIFY(doubtOf(stage));

        stage.clock.advance(600);
        QCOMPARE(stage.fetch()->doubted, 300); // too soon
        QCOMPARE(stage.stored(), all);
        stage.clock.advance(2 * hour);
        const auto believed = stage.fetch();
        QVERIFY(believed && believed->isWhole());
        QCOMPARE(believed->counts.removed, 300);
        QCOMPARE(stage.stored(), QStringList());
        QVERIFY(!doubtOf(stage));
    }

    void aHiccupIsPassedWithinOneReading()
    {
        HistoryStage stage;
        stage.layIn(150, now - 150 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const auto plays = stage.server.scrobbles(HistoryStage::user);
        deleteThere(stage, 0);
        int calls = 0;
        stage.server.server().setObserver([&](const standin::LoggedRequest&) {
            if (++calls == 1)
                stage.server.addScrobbles(HistoryStage::user, plays);
        });
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(stage.stored(), stage.held());
        QVERIFY(!doubtOf(stage));
    }

    void whenThePlaysAreBackTheDoubtIsOver()
    {
        HistoryStage stage;
        stage.layIn(100, now - 100 * 240);
        QVERIFY(stage.fetch()->isWhole());
        auto plays = stage.server.scrobbles(HistoryStage::user);
        std::erase_if(plays, [](const standin::Scrobble& play) { return play.timestamp < now - 80 * 240; });
        deleteThere(stage, now - 80 * 240);
        QCOMPARE(stage.fetch()->doubted, 80);
        stage.server.addScrobbles(HistoryStage::user, plays);
        stage.clock.advance(5 * hour);
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(stage.stored(), stage.held());
        QVERIFY(!doubtOf(stage));
    }

    void replacingByNothingIsDoubtedToo()
    {
        HistoryStage stage;
        stage.layIn(400, now - 400 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const QStringList all = stage.stored();
        deleteThere(stage, 0);
        const auto doubted = stage.fetch({std::nullopt, true});
        QVERIFY(doubted && doubted->doubted == 400);
        QCOMPARE(stage.stored(), all);
        stage.clock.advance(2 * hour);
        QVERIFY(stage.fetch({std::nullopt, true})->isWhole());
        QCOMPARE(stage.stored(), QStringList());
    }

    void fewDeletedPlaysGoAtOnce()
    {
        HistoryStage stage;
        stage.layIn(100, now - 100 * 240);
        QVERIFY(stage.fetch()->isWhole());
        deleteThere(stage, now - 5 * 240);
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(report->counts.removed, 5);
        QCOMPARE(stage.stored(), stage.held());
    }
};

SILLON_TEST(ShrinkGuardTest, shrinkguard)
#include "tst_shrinkguard.moc"
