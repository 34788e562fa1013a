// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "fakes/temporarydatabase.h"
#include "loved/lovedplan.h"
#include "loved/lovedtrackstore.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>

using namespace sillon;
using namespace sillon::testing;

namespace {

LovedTrack loved(const char* title, qint64 at)
{
    LovedTrack one;
    one.recording.artist = QStringLiteral("Air");
    one.recording.title = QLatin1String(title);
    one.lovedAt = at;
    return one;
}

QStringList told(const std::vector<LoveDifference>& plan)
{
    QStringList lines;
    for (const LoveDifference& one : plan) {
        const QString side = one.side == LoveSide::Here    ? QStringLiteral("here")
                             : one.side == LoveSide::There ? QStringLiteral("there")
                                                           : QStringLiteral("both");
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(side, one.recording.title)
                         .arg(one.lovedHere)
                         .arg(one.lovedThere));
    }
    return lines;
}

} // namespace

class LovedPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesAreCompared();
    void anAliasIsTheSameSong();
    void anEqualIdIsTheSameSong();
    void whatIsUnderWayIsLeftOut();
    void nothingHappensWithoutADecision();
    void decisionsAreCarriedOut();
    void aHeartIsTakenAwayUnderAllNames();
};

void LovedPlanTest::bothSidesAreCompared()
{
    const auto plan = lovedPlan({loved("Run", 10), loved("Talisman", 200000), loved("Same", 5)},
                                {loved("TALISMAN", 25), loved("Remember", 30), loved("Same", 5000)}, {}, {});
    QCOMPARE(told(plan),
             (QStringList{QStringLiteral("both Talisman 200000 25"), QStringLiteral("there Remember 0 30"),
                          QStringLiteral("here Run 10 0")}));
    QVERIFY(lovedPlan({}, {}, {}, {}).empty());
}

void LovedPlanTest::anAliasIsTheSameSong()
{
    const LovedTrack theirs = loved("Run (Remastered)", 10);
    const LovedAlias alias{songKey(theirs.recording), loved("Run", 0).recording, AliasOrigin::User};
    QVERIFY(lovedPlan({loved("Run", 10)}, {theirs}, {alias}, {}).empty());
    const LovedAlias none{songKey(theirs.recording), {}, AliasOrigin::None};
    QCOMPARE(lovedPlan({loved("Run", 10)}, {theirs}, {none}, {}).size(), 2u);
}

void LovedPlanTest::anEqualIdIsTheSameSong()
{
    const auto id = RecordingMbid::parse(QStringLiteral("bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"));
    LovedTrack ours = loved("Run", 10);
    LovedTrack theirs = loved("Run (album version)", 10);
    ours.recording.mbid = id;
    QCOMPARE(lovedPlan({ours}, {theirs}, {}, {}).size(), 2u);
    theirs.recording.mbid = id;
    QVERIFY(lovedPlan({ours}, {theirs}, {}, {}).empty());
    // What has a namesake here is that one, whatever ids say.
    QCOMPARE(told(lovedPlan({ours, loved("Run (album version)", 10)}, {theirs}, {}, {})),
             QStringList{QStringLiteral("here Run 10 0")});
}

void LovedPlanTest::whatIsUnderWayIsLeftOut()
{
    LoveWish wish;
    wish.recording = loved("Run", 0).recording;
    QVERIFY(lovedPlan({loved("Run", 10)}, {}, {}, {wish}).empty());
    wish.reason = QStringLiteral("bad-request"); // that one never arrives
    QCOMPARE(lovedPlan({loved("Run", 10)}, {}, {}, {wish}).size(), 1u);
}

void LovedPlanTest::nothingHappensWithoutADecision()
{
    TemporaryDatabase database;
    const Account account =
        AccountStore(*database).signIn(QStringLiteral("lastfm"), QStringLiteral("Tester"))->account;
    const auto plan = lovedPlan({loved("Run", 10)}, {loved("Talisman", 200000)}, {}, {});
    std::vector<LoveDecision> decisions;
    for (const LoveDifference& one : plan)
        decisions.push_back({one, LoveStep::Nothing});
    const auto done = carryOut(*database, account, decisions, 100);
    QCOMPARE(done->here + done->wishes, 0);
    QVERIFY(LovedTrackStore(*database).all()->empty());
    QVERIFY(LoveWishStore(*database).all(account.id)->empty());
}

void LovedPlanTest::decisionsAreCarriedOut()
{
    TemporaryDatabase database;
    const Account account =
        AccountStore(*database).signIn(QStringLiteral("lastfm"), QStringLiteral("Tester"))->account;
    QVERIFY(LovedTrackStore(*database).put(loved("Here", 10), false));
    QVERIFY(LovedTrackStore(*database).put(loved("Gone", 11), false));
    const auto done = carryOut(*database, account,
                               {{{LoveSide::Here, loved("Here", 0).recording, 10, 0}, LoveStep::Love},
                                {{LoveSide::Here, loved("Gone", 0).recording, 11, 0}, LoveStep::Unlove},
                                {{LoveSide::There, loved("There", 0).recording, 0, 30}, LoveStep::Love},
                                {{LoveSide::There, loved("Away", 0).recording, 0, 40}, LoveStep::Unlove},
                                {{LoveSide::Both, loved("Both", 0).recording, 1, 2}, LoveStep::Love}},
                               100);
    QCOMPARE(done->here, 2);
    QCOMPARE(done->wishes, 2);
    const auto hearts = LovedTrackStore(*database).all();
    QCOMPARE(hearts->size(), 2u);
    QCOMPARE(hearts->front(), loved("There", 30)); // with the date it has there
    const auto wishes = LoveWishStore(*database).all(account.id);
    QCOMPARE(wishes->size(), 2u);
    QVERIFY(wishes->front().loved && wishes->front().recording.title == QLatin1String("Here"));
    QVERIFY(!wishes->back().loved && wishes->back().recording.title == QLatin1String("Away"));
}

void LovedPlanTest::aHeartIsTakenAwayUnderAllNames()
{
    for (const char* named : {"Run", "Run (Remastered)"}) {
        TemporaryDatabase database;
        const Account account =
            AccountStore(*database).signIn(QStringLiteral("lastfm"), QStringLiteral("Tester"))->account;
        for (const char* title : {"Run", "Run (Remastered)", "Walk"})
            QVERIFY(LovedTrackStore(*database).put(loved(title, 10), false));
        QVERIFY(LovedAliasStore(*database).choose(loved("Run (Remastered)", 0).recording,
                                                  loved("Run", 0).recording));
        const auto done =
            carryOut(*database, account,
                     {{{LoveSide::Here, loved(named, 0).recording, 10, 0}, LoveStep::Unlove}}, 100);
        QCOMPARE(done->here, 2);
        QCOMPARE(LovedTrackStore(*database).all()->front(), loved("Walk", 10));
    }
}

SILLON_TEST(LovedPlanTest, lovedplan)
#include "tst_lovedplan.moc"
