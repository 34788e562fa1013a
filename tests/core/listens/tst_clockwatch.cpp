// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/clockwatch.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class ClockWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstLookSeesNothing();
    void aStepIsSeenOnce_data();
    void aStepIsSeenOnce();
    void slowCorrectionsAreNoSteps();
    void suspendIsNoStep();
};

void ClockWatchTest::theFirstLookSeesNothing()
{
    ClockWatch watch;
    QCOMPARE(watch.look(1700000000000, 5), qint64{0});
}

void ClockWatchTest::aStepIsSeenOnce_data()
{
    QTest::addColumn<qint64>("wallMs");
    QTest::addColumn<qint64>("steadyMs");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("none") << qint64{1000} << qint64{1000} << qint64{0};
    QTest::newRow("an hour on") << qint64{3601000} << qint64{1000} << qint64{3600};
    QTest::newRow("an hour back") << qint64{-3599000} << qint64{1000} << qint64{-3600};
    QTest::newRow("at the tolerance") << qint64{3000} << qint64{1000} << qint64{0};
    QTest::newRow("back at the tolerance") << qint64{-1000} << qint64{1000} << qint64{0};
    QTest::newRow("just over it") << qint64{3001} << qint64{1000} << qint64{2};
    QTest::newRow("rounds to the nearest second") << qint64{3600} << qint64{1000} << qint64{3};
    QTest::newRow("rounds back too") << qint64{-1600} << qint64{1000} << qint64{-3};
}

void ClockWatchTest::aStepIsSeenOnce()
{
    QFETCH(const qint64, wallMs);
    QFETCH(const qint64, steadyMs);
    QFETCH(const qint64, seconds);
    constexpr qint64 wall = 1700000000000;
    ClockWatch watch;
    (void)watch.look(wall, 0);
    QCOMPARE(watch.look(wall + wallMs, steadyMs), seconds);
    QCOMPARE(watch.look(wall + wallMs + 500, steadyMs + 500), qint64{0});
}

void ClockWatchTest::slowCorrectionsAreNoSteps()
{
    ClockWatch watch;
    for (qint64 i = 0; i < 100; ++i)
        QCOMPARE(watch.look(1700000000000 + i * 10100, i * 10000), qint64{0});
}

void ClockWatchTest::suspendIsNoStep()
{
    ClockWatch watch;
    (void)watch.look(1700000000000, 1000);
    constexpr qint64 night = 9LL * 60 * 60 * 1000;
    QCOMPARE(watch.look(1700000000000 + night, 1000 + night), qint64{0});
}

SILLON_TEST(ClockWatchTest, clockwatch)
#include "tst_clockwatch.moc"
