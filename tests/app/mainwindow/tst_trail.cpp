// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/trail.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class TrailTest : public QObject
{
    Q_OBJECT

private:
    static Place at(const char* page, const char* what = "")
    {
        return {QLatin1String(page), QLatin1String(what)};
    }

private Q_SLOTS:
    void backAndForwardLeadThroughThePlaces();
    void goingElsewhereForgetsWhatWasAhead();
    void theSamePlaceIsNoStep();
    void anotherAlbumIsAnotherPlace();
    void whereOneScrolledToIsKept();
    void aLongWayForgetsItsBeginning();
    void nobodyComesBackToWhatIsNoMore();
};

void TrailTest::backAndForwardLeadThroughThePlaces()
{
    Trail trail;
    QVERIFY(!trail.canGoBack());
    trail.go(at("albums"));
    QVERIFY(!trail.canGoBack()); // there was no page before the first
    trail.go(at("album", "7"));
    trail.go(at("artist", "x"));
    trail.goBack();
    QCOMPARE(trail.here().page, QStringLiteral("album"));
    QCOMPARE(trail.here().what, QStringLiteral("7"));
    trail.goBack();
    QCOMPARE(trail.here().page, QStringLiteral("albums"));
    QVERIFY(!trail.canGoBack());
    trail.goBack();
    QCOMPARE(trail.here().page, QStringLiteral("albums"));
    trail.goForward();
    trail.goForward();
    QCOMPARE(trail.here().page, QStringLiteral("artist"));
    QVERIFY(!trail.canGoForward());
}

void TrailTest::goingElsewhereForgetsWhatWasAhead()
{
    Trail trail;
    trail.go(at("albums"));
    trail.go(at("tracks"));
    trail.goBack();
    trail.go(at("queue"));
    QVERIFY(!trail.canGoForward());
    trail.goBack();
    QCOMPARE(trail.here().page, QStringLiteral("albums"));
}

void TrailTest::theSamePlaceIsNoStep()
{
    Trail trail;
    trail.go(at("albums"));
    trail.go(at("tracks"));
    trail.goBack();
    trail.go(at("albums"));
    QVERIFY(trail.canGoForward()); // one did not go anywhere
}

void TrailTest::anotherAlbumIsAnotherPlace()
{
    Trail trail;
    trail.go(at("album", "1"));
    trail.go(at("album", "2"));
    trail.goBack();
    QCOMPARE(trail.here().what, QStringLiteral("1"));
}

void TrailTest::whereOneScrolledToIsKept()
{
    Trail trail;
    trail.go(at("album", "1"));
    trail.setScroll(340);
    trail.go(at("album", "2"));
    QCOMPARE(trail.here().scroll, 0);
    trail.goBack();
    QCOMPARE(trail.here().scroll, 340);
}

void TrailTest::aLongWayForgetsItsBeginning()
{
    Trail trail;
    for (int i = 0; i < 1000; ++i)
        trail.go({QStringLiteral("album"), QString::number(i)});
    QCOMPARE(trail.here().what, QStringLiteral("999"));
    int steps = 0;
    for (; trail.canGoBack(); ++steps)
        trail.goBack();
    QCOMPARE(steps, int(Trail::longest) - 1);
}

void TrailTest::nobodyComesBackToWhatIsNoMore()
{
    Trail trail;
    trail.go(at("albums", ""));
    trail.go(at("welcome", ""));
    trail.go(at("albums", ""));
    trail.go(at("tracks", ""));
    trail.forget(QStringLiteral("welcome"));
    QCOMPARE(trail.here().page, QStringLiteral("tracks"));
    trail.goBack();
    QCOMPARE(trail.here().page, QStringLiteral("albums"));
    QVERIFY(!trail.canGoBack());
    trail.forget(QStringLiteral("albums"));
    trail.forget(QStringLiteral("tracks"));
    QVERIFY(trail.here().page.isEmpty());
    QVERIFY(!trail.canGoForward());
}

SILLON_TEST(TrailTest, trail)
#include "tst_trail.moc"
