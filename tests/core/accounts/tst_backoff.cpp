// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/backoff.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itWaitsFiveToSixtyMinutes();
    void itSpreadsByATenth();
    void otherStepsCanBeSet();
    void stepsThatMakeNoSenseAreBroughtIntoRange();
    void aNextTryFurtherThanItsWaitIsOver();
};

void BackoffTest::itWaitsFiveToSixtyMinutes()
{
    const Backoff backoff;
    const std::vector<qint64> minutes{5, 10, 20, 40, 60, 60, 60};
    for (std::size_t i = 0; i < minutes.size(); ++i)
        QCOMPARE(backoff.waitSeconds(static_cast<int>(i) + 1, 0.5), minutes[i] * 60);
    QCOMPARE(backoff.waitSeconds(0, 0.5), 300);
    QCOMPARE(backoff.waitSeconds(-3, 0.5), 300);
}

void BackoffTest::itSpreadsByATenth()
{
    const Backoff backoff;
    QCOMPARE(backoff.waitSeconds(1, 0.0), 270);
    QCOMPARE(backoff.waitSeconds(1, 0.25), 285);
    QCOMPARE(backoff.waitSeconds(1, 1.0), 330);
    QCOMPARE(backoff.waitSeconds(1, 7.0), 330);
}

void BackoffTest::otherStepsCanBeSet()
{
    const Backoff backoff({1, 2});
    QCOMPARE(backoff.waitSeconds(1, 0.5), 1);
    QCOMPARE(backoff.waitSeconds(2, 0.5), 2);
    QCOMPARE(backoff.waitSeconds(3, 0.5), 2);
}

void BackoffTest::stepsThatMakeNoSenseAreBroughtIntoRange()
{
    QCOMPARE(Backoff({0}).waitSeconds(1, 0.0), 1);
    QCOMPARE(Backoff({-10}).waitSeconds(1, 0.5), 1);
    QCOMPARE(Backoff({longestWaitSeconds * 50}).waitSeconds(1, 0.5), longestWaitSeconds);
    QCOMPARE(Backoff(std::vector<qint64>{}).waitSeconds(1, 0.5), 300);
}

void BackoffTest::aNextTryFurtherThanItsWaitIsOver()
{
    const qint64 now = 1700000000;
    QCOMPARE(trueNextTry(0, 0, now), 0);
    QCOMPARE(trueNextTry(now - 5, 300, now), now - 5);
    QCOMPARE(trueNextTry(now + 300, 300, now), now + 300);
    QCOMPARE(trueNextTry(now + 300, 300, now - 10), now + 300);
    QCOMPARE(trueNextTry(now + 300, 300, now - 3600), 0);
    QCOMPARE(trueNextTry(now + longestWaitSeconds, longestWaitSeconds, now), now + longestWaitSeconds);
}

SILLON_TEST(BackoffTest, backoff)

#include "tst_backoff.moc"
