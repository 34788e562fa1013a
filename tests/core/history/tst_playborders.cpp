// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/playborders.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>

using namespace sillon;

namespace {

constexpr qint64 start = 1'700'000'000;

/// "SECONDS LETTER" of each play, in rising order.
std::vector<Listen> playsOf(const QString& text)
{
    std::vector<Listen> plays;
    for (const QString& each : text.split(QLatin1String(", "), Qt::SkipEmptyParts)) {
        Listen play;
        play.listenedAt = start + each.section(QLatin1Char(' '), 0, 0).toLongLong();
        play.recording = {QStringLiteral("Artist"), each.section(QLatin1Char(' '), 1), {}, {}};
        plays.push_back(play);
    }
    return plays;
}

/// A song every 100 seconds.
std::vector<Listen> oneSong(int times)
{
    std::vector<Listen> plays;
    for (int i = 0; i < times; ++i) {
        plays.push_back(playsOf(QStringLiteral("0 a")).front());
        plays.back().listenedAt += i * 100;
    }
    return plays;
}

std::size_t heldOf(std::vector<Listen> plays)
{
    std::reverse(plays.begin(), plays.end());
    return heldOver(plays);
}

} // namespace

/// Where plays are cut that are compared some at a time.
class PlayBordersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesAtTheBorderIsHeldOver_data()
    {
        QTest::addColumn<QString>("plays");
        QTest::addColumn<std::size_t>("held");
        const auto row = [](const char* name, const char* plays, std::size_t held) {
            QTest::newRow(name) << QString::fromLatin1(plays) << held;
        };
        row("none", "", 0);
        row("one", "0 a", 1);
        row("songs of some length", "0 a, 241 b, 500 c", 1);
        row("short songs", "0 a, 100 b, 240 c, 241 d", 3);
        row("one song again and again", "0 a, 200 a, 400 a, 600 a, 900 a", 4);
        row("begun behind the border", "0 a, 200 b, 400 b, 600 c, 640 b, 900 d", 5);
        row("with its whole second", "0 a, 240 b, 240 c, 300 d", 3);
        row("the same words in other letters", "0 a, 240 A, 480 a, 800 b", 3);
        row("another song in between", "0 a, 150 b, 300 c, 450 d", 2);
    }
    void whatLiesAtTheBorderIsHeldOver()
    {
        QFETCH(QString, plays);
        QTEST(heldOf(playsOf(plays)), "held");
    }

    void aSongThatGoesOnForHoursIsCutSomewhere()
    {
        QCOMPARE(heldOf(oneSong(50)), std::size_t(50));
        QCOMPARE(heldOf(oneSong(51)), std::size_t(3));
        std::vector<Listen> atOnce = oneSong(60);
        for (Listen& play : atOnce)
            play.listenedAt = start;
        QCOMPARE(heldOf(atOnce), std::size_t(0));
    }

    void filesAreCutWhereNothingWasPlayed_data()
    {
        QTest::addColumn<QString>("plays");
        QTest::addColumn<std::size_t>("place");
        const auto row = [](const char* name, const char* plays, std::size_t place) {
            QTest::newRow(name) << QString::fromLatin1(plays) << place;
        };
        row("none", "", 0);
        row("one", "0 a", 1);
        row("the last pause", "0 a, 300 b, 600 c, 900 d, 1000 e", 3);
        row("none that is long enough", "0 a, 240 b, 480 c, 720 d", 4);
        row("one that is far back", "0 a, 900 b, 1000 c, 1100 d, 1200 e", 5);
    }
    void filesAreCutWhereNothingWasPlayed()
    {
        QFETCH(QString, plays);
        QTEST(quietPlace(playsOf(plays)), "place");
    }
};

SILLON_TEST(PlayBordersTest, playborders)

#include "tst_playborders.moc"
