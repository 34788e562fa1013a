// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzfeedback.h"
#include "net/qthttpclient.h"
#include "standin/listenbrainzstandin.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using standin::BrainzFeedback;
using standin::ListenBrainzStandin;

namespace {

const QString user = QStringLiteral("Tester & Söhne");
const QString token = QStringLiteral("0aa0aa0a-aaaa-4aaa-8aaa-aaaaaaaaaaaa");

QString mbidOf(int number)
{
    return QStringLiteral("%1-0000-4000-8000-000000000000").arg(number, 8, 16, QLatin1Char('0'));
}

Recording song(const QString& artist, const QString& title, const QString& mbid = {})
{
    Recording recording;
    recording.artist = artist;
    recording.title = title;
    recording.mbid = RecordingMbid::parse(mbid);
    return recording;
}

standin::BrainzRecording runByAir(int number)
{
    standin::BrainzRecording known;
    known.mbid = mbidOf(number);
    known.artist = QStringLiteral("Air");
    known.title = QStringLiteral("Run");
    return known;
}

/// A server on loopback, and a user's client that speaks to it over real sockets.
struct Wire
{
    Wire()
        : http("Sillon/test (loopback)", {2000, QStringLiteral("none")}, clock)
        , client({QStringLiteral("listenbrainz"), listenBrainzRoot(server.apiUrl().toString())}, token, http,
                 clock)
        , loves(client, user)
        , source(client, user)
    {
        server.addUser(user, token);
    }
    ListenBrainzStandin server;
    SystemClock clock;
    QtHttpClient http;
    ListenBrainzClient client;
    ListenBrainzLoves loves;
    ListenBrainzLovedTracks source;
};

} // namespace

/// Loves at ListenBrainz.
class ListenBrainzFeedbackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordingWithItsIdIsLovedAndUnloved()
    {
        Wire wire;
        QVERIFY(wire.loves.setLoved(song(QStringLiteral("Air"), QStringLiteral("Run"), mbidOf(1)), true, {}));
        QCOMPARE(wire.server.feedback(user).size(), 1u);
        QCOMPARE(wire.server.feedback(user).front().recordingMbid, mbidOf(1));
        QCOMPARE(wire.server.feedback(user).front().score, 1);
        QVERIFY(
            wire.loves.setLoved(song(QStringLiteral("Air"), QStringLiteral("Run"), mbidOf(1)), false, {}));
        const auto left = wire.server.feedback(user);
        QVERIFY(left.empty() || left.front().score == 0);
    }

    void aRecordingIsLookedUpByItsNames()
    {
        Wire wire;
        wire.server.addRecordings({runByAir(7)});
        QVERIFY(wire.loves.setLoved(song(QStringLiteral("Air"), QStringLiteral("Run")), true, {}));
        QCOMPARE(wire.server.feedback(user).front().recordingMbid, mbidOf(7));
        const auto page = wire.source.page(1, {});
        QCOMPARE(page->loved.front().recording.title, QStringLiteral("Run"));
    }

    void aRecordingNobodyKnowsIsNotFound()
    {
        Wire wire;
        const Done done = wire.loves.setLoved(song(QStringLiteral("Air"), QStringLiteral("Run")), true, {});
        QVERIFY(!done);
        QVERIFY(done.error().kind == ErrorKind::NotFound);
        QVERIFY(wire.server.feedback(user).empty());
    }

    void whatNobodyThereKnowsHasNoHeartToTakeAway()
    {
        Wire wire;
        QVERIFY(wire.loves.setLoved(song(QStringLiteral("Air"), QStringLiteral("Run")), false, {}));
        QVERIFY(wire.server.feedback(user).empty());
    }

    void aHeartIsTakenFromTheIdItWasGivenTo()
    {
        Wire wire;
        wire.server.addRecordings({runByAir(7)});
        QVERIFY(wire.loves.setLoved(song(QStringLiteral("Air"), QStringLiteral("Run")), true, {}));
        QCOMPARE(wire.server.feedback(user).front().recordingMbid, mbidOf(7));
        // By now the file has an id of its own.
        QVERIFY(
            wire.loves.setLoved(song(QStringLiteral("AIR"), QStringLiteral("run"), mbidOf(8)), false, {}));
        QVERIFY(wire.server.feedback(user).empty());
    }

    void aHeartBehindAThousandOthersIsFound()
    {
        Wire wire;
        wire.server.addRecordings({runByAir(1)});
        std::vector<BrainzFeedback> all;
        for (int i = 1; i <= 1001; ++i) {
            BrainzFeedback one;
            one.recordingMbid = mbidOf(i);
            one.score = 1;
            one.created = 1000 + i;
            all.push_back(one);
        }
        wire.server.addFeedback(user, all);
        QVERIFY(
            wire.loves.setLoved(song(QStringLiteral("Air"), QStringLiteral("Run"), mbidOf(4711)), false, {}));
        const auto left = wire.server.feedback(user);
        QCOMPARE(left.size(), 1000u);
        for (const BrainzFeedback& each : left)
            QVERIFY(each.recordingMbid != mbidOf(1));
    }

    void lovesAreReadPageByPage()
    {
        Wire wire;
        std::vector<BrainzFeedback> all;
        for (int i = 0; i < 201; ++i) {
            BrainzFeedback one;
            one.recordingMbid = mbidOf(i);
            one.score = 1;
            one.created = 1000 + i;
            all.push_back(one);
        }
        wire.server.addFeedback(user, all);
        const auto first = wire.source.page(1, {});
        QVERIFY(first);
        QCOMPARE(first->total.value_or(0), 201);
        QCOMPARE(first->loved.size(), 200u);
        QCOMPARE(first->loved.front().lovedAt, 1200);
        QCOMPARE(wire.source.page(2, {})->loved.size(), 1u);
    }

    void lovesThatComeByTheirIdAloneAreNamed()
    {
        Wire wire;
        wire.server.addRecordings({runByAir(7)});
        wire.server.changeRules([](standin::ListenBrainzRules& rules) { rules.lovesHaveNames = false; });
        for (const int id : {7, 8})
            wire.server.addFeedback(user, {{mbidOf(id), QString(), 1, 1000 + id}});
        const auto page = wire.source.page(1, {});
        QVERIFY(page);
        QCOMPARE(page->loved.size(), 2u);
        QCOMPARE(page->loved.front().recording.title, QString()); // nobody knows it
        QCOMPARE(page->loved.back().recording.artist, QStringLiteral("Air"));
        QCOMPARE(page->loved.back().recording.title, QStringLiteral("Run"));
        QCOMPARE(wire.server.server().requestCount(), 2);
    }

    void junkIsMalformed()
    {
        QVERIFY(!listenBrainzLovedPage(QJsonDocument()));
        QVERIFY(!listenBrainzLovedPage(QJsonDocument::fromJson("{\"feedback\":{}}")));
        QCOMPARE(listenBrainzLovedPage(QJsonDocument::fromJson("{\"feedback\":[1,null]}"))->loved.size(), 2u);
    }
};

SILLON_TEST(ListenBrainzFeedbackTest, listenbrainzfeedback)
#include "tst_listenbrainzfeedback.moc"
