// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratelimiter.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class RateLimiterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSecondHoldsMoreThanAllowed_data();
    void noSecondHoldsMoreThanAllowed();
    void theFirstGoesAtOnce();
    void timeNotUsedIsNotSavedUp();
    void aPauseHoldsEverythingBack();
    void anEarlierPauseShortensNothing();
    void whatLeftLateKeepsTheNextOneAway();
};

void RateLimiterTest::noSecondHoldsMoreThanAllowed_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::newRow("5") << 5.0;
    QTest::newRow("2") << 2.0;
    QTest::newRow("1") << 1.0;
    QTest::newRow("60 a minute") << 1.0;
    QTest::newRow("one in ten seconds") << 0.1;
    QTest::newRow("3") << 3.0;
}

void RateLimiterTest::noSecondHoldsMoreThanAllowed()
{
    QFETCH(double, perSecond);
    RateLimiter limiter(perSecond);
    QList<qint64> moments;
    for (int i = 0; i < 100; ++i)
        moments.append(limiter.reserve(1000));
    const int allowed = std::max(1, static_cast<int>(perSecond));
    const qint64 window = static_cast<qint64>(1000 * allowed / perSecond);
    // Each request is late by up to 20 ms on its way: still no window of a second holds one more.
    constexpr qint64 jitterMs = 20;
    for (int i = 0; i + allowed < moments.size(); ++i)
        QVERIFY(moments[i + allowed] - (moments[i] + jitterMs) >= window);
    for (int i = 2; i < moments.size(); ++i)
        QCOMPARE(moments[i] - moments[i - 1], moments[1] - moments[0]);
    QVERIFY(moments[1] - moments[0] <= 1.06 * 1000 / perSecond + 1);
}

void RateLimiterTest::theFirstGoesAtOnce()
{
    RateLimiter limiter(2);
    QCOMPARE(limiter.reserve(-5), -5);
}

void RateLimiterTest::timeNotUsedIsNotSavedUp()
{
    RateLimiter limiter(2);
    QCOMPARE(limiter.reserve(0), 0);
    QCOMPARE(limiter.reserve(10000), 10000);
    QCOMPARE(limiter.reserve(10000), 10525);
}

void RateLimiterTest::aPauseHoldsEverythingBack()
{
    RateLimiter limiter(2);
    QCOMPARE(limiter.reserve(0), 0);
    limiter.moveTo(5000);
    QCOMPARE(limiter.heldUntil(), 5000);
    QCOMPARE(limiter.reserve(100), 5000);
    QCOMPARE(limiter.reserve(100), 5525);
    QCOMPARE(limiter.reserve(9000), 9000);
}

void RateLimiterTest::anEarlierPauseShortensNothing()
{
    RateLimiter limiter(2);
    limiter.moveTo(5000);
    limiter.moveTo(2000);
    QCOMPARE(limiter.reserve(0), 5000);
}

void RateLimiterTest::whatLeftLateKeepsTheNextOneAway()
{
    RateLimiter limiter(2);
    QCOMPARE(limiter.reserve(0), 0);
    limiter.leftAt(400);
    QCOMPARE(limiter.reserve(500), 925);
    limiter.leftAt(925);
    QCOMPARE(limiter.reserve(2000), 2000);
}

SILLON_TEST(RateLimiterTest, ratelimiter)
#include "tst_ratelimiter.moc"
