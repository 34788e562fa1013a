// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporarydatabase.h"
#include "lastfm/lastfmlovedtracks.h"
#include "lastfmsamples.h"
#include "loved/lovedfetcher.h"
#include "net/qthttpclient.h"
#include "standin/lastfmstandin.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;
using standin::LastfmStandin;

namespace {

const QString user = QStringLiteral("Tester");
const QString lovedMethod = QStringLiteral("user.getLovedTracks");

/// A server on loopback, and a user's client that speaks to it over real sockets.
struct Wire
{
    explicit Wire(const QString& session = sampleSession())
        : http("Sillon/test (loopback)", {600, QStringLiteral("none")}, clock)
        , client(lastfmEndpoint({QStringLiteral("lastfm"),
                                 server.apiUrl().toString(),
                                 server.authPageUrl().toString(),
                                 {},
                                 sampleEndpoint().apiKey,
                                 sampleEndpoint().apiSecret}),
                 session, http, clock)
        , source(client, user)
        , loves(client)
    {
        server.addApiKey(sampleEndpoint().apiKey, sampleEndpoint().apiSecret);
        server.addUser(user, sampleSession());
    }
    void fill(int count)
    {
        std::vector<standin::LovedTrack> all;
        for (int i = 0; i < count; ++i)
            all.push_back(
                {QStringLiteral("Artist %1").arg(i % 9), QStringLiteral("Song %1").arg(i), 1000 + i});
        server.addLoved(user, all);
    }
    Done fetch()
    {
        JobProgress progress({}, {});
        return LovedFetcher(*database, clock).run({QStringLiteral("lastfm"), user}, source, progress, {});
    }
    [[nodiscard]] int stored()
    {
        const auto loved = LovedFetchStore(*database).loved({QStringLiteral("lastfm"), user});
        return loved ? static_cast<int>(loved->size()) : -1;
    }
    [[nodiscard]] int requests() const { return static_cast<int>(server.calls(lovedMethod).size()); }

    LastfmStandin server;
    SystemClock clock;
    QtHttpClient http;
    LastfmClient client;
    LastfmLovedTracks source;
    LastfmLoves loves;
    TemporaryDatabase database;
};

Recording song(const QString& artist, const QString& title)
{
    Recording recording;
    recording.artist = artist;
    recording.title = title;
    return recording;
}

} // namespace

class LastfmLovedTracksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fourHundredAndOneAreThreeRequests();
    void aServerThatFailsThePageKeepsTheRest();
    void hiddenOnesAreReadByTheirOwnUserOnly();
    void anUnknownUserIsNotFound();
    void everyFormOfAPageIsRead_data();
    void everyFormOfAPageIsRead();
    void anotherUsersPageIsRefused();
    void lovesArriveAsTheyAre();
};

void LastfmLovedTracksTest::fourHundredAndOneAreThreeRequests()
{
    Wire wire;
    wire.fill(401);
    QVERIFY(wire.fetch());
    QCOMPARE(wire.requests(), 3);
    QCOMPARE(wire.stored(), 401);
    for (const auto& call : wire.server.calls(lovedMethod)) {
        QCOMPARE(call.request.params.value(u"limit"), QStringLiteral("200"));
        QVERIFY(!call.request.params.contains(u"sk"));
    }
    QCOMPARE(LovedFetchStore(*wire.database).loved({QStringLiteral("lastfm"), user})->front().lovedAt, 1400);
}

void LastfmLovedTracksTest::aServerThatFailsThePageKeepsTheRest()
{
    Wire wire;
    wire.fill(401);
    wire.server.server().fault(
        Fault::status(404, "{\"error\":10,\"message\":\"no\"}", "application/json"), 1,
        [](const standin::Request& request) { return request.params.value(u"page") == QLatin1String("2"); });
    const Done failed = wire.fetch();
    QVERIFY(!failed);
    QCOMPARE(wire.stored(), 200);
    QVERIFY(wire.fetch());
    QCOMPARE(wire.requests(), 4);
    QCOMPARE(wire.stored(), 401);
}

void LastfmLovedTracksTest::hiddenOnesAreReadByTheirOwnUserOnly()
{
    Wire wire;
    wire.fill(201);
    wire.server.setPrivate(user, true);
    QVERIFY(wire.fetch());
    QCOMPARE(wire.stored(), 201);
    QCOMPARE(wire.requests(), 3); // the first was refused

    Wire nobody{QString()};
    nobody.fill(1);
    nobody.server.setPrivate(user, true);
    const Done refused = nobody.fetch();
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::Private);
}

void LastfmLovedTracksTest::anUnknownUserIsNotFound()
{
    Wire wire;
    LastfmLovedTracks source(wire.client, QStringLiteral("nobody"));
    const auto page = source.page(1, {});
    QVERIFY(!page);
    QVERIFY(page.error().kind == ErrorKind::NotFound);
}

void LastfmLovedTracksTest::everyFormOfAPageIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count"); // negative: malformed
    const QByteArray one =
        "{'name':'Run','mbid':'','date':{'uts':'1000','#text':'x'},'artist':{'name':'Air'}}";
    QTest::newRow("list") << QByteArray("{'lovedtracks':{'track':[" + one +
                                        "],'@attr':{'user':'Tester','total':'1',"
                                        "'totalPages':'1','page':'1'}}}")
                          << 1;
    QTest::newRow("object") << QByteArray("{'lovedtracks':{'track':" + one + ",'@attr':{'user':'Tester'}}}")
                            << 1;
    QTest::newRow("empty") << QByteArray("{'lovedtracks':{'track':[],'@attr':{'total':'0'}}}") << 0;
    QTest::newRow("old empty") << QByteArray("{'lovedtracks':{'#text':'\\n','user':'Tester','total':'0'}}")
                               << 0;
    QTest::newRow("blank") << QByteArray("{'lovedtracks':' '}") << 0;
    QTest::newRow("bare artist") << QByteArray("{'lovedtracks':{'track':[{'name':'Run','artist':'Air'}]}}")
                                 << 1;
    QTest::newRow("nothing") << QByteArray("{}") << -1;
    QTest::newRow("other type") << QByteArray("{'lovedtracks':[1]}") << -1;
    QTest::newRow("odd items") << QByteArray("{'lovedtracks':{'track':[1,null,'x']}}") << 3;
}

void LastfmLovedTracksTest::everyFormOfAPageIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const auto page = lastfmLovedPage(sampleJson(json(text)));
    QCOMPARE(page ? static_cast<int>(page->page.loved.size()) : -1, count);
    if (count == 1)
        QCOMPARE(page->page.loved.front().recording, song(QStringLiteral("Air"), QStringLiteral("Run")));
}

void LastfmLovedTracksTest::anotherUsersPageIsRefused()
{
    Wire wire;
    wire.server.server().fault(
        Fault::status(200, json("{'lovedtracks':{'track':[],'@attr':{'user':'Somebody','total':'0'}}}"),
                      "application/json"),
        1, {});
    const auto page = wire.source.page(1, {});
    QVERIFY(!page);
    QVERIFY(page.error().kind == ErrorKind::Malformed);
}

void LastfmLovedTracksTest::lovesArriveAsTheyAre()
{
    Wire wire;
    const Recording odd = song(QStringLiteral("a+b & \"c\"=%"), QStringLiteral("宇多田 – 1+1"));
    QVERIFY(wire.loves.setLoved(odd, true, {}));
    QVERIFY(wire.loves.setLoved(odd, true, {})); // twice is no error
    QCOMPARE(wire.server.loved(user).size(), 1u);
    QCOMPARE(wire.server.loved(user).front().artist, odd.artist);
    QCOMPARE(wire.server.loved(user).front().track, odd.title);
    QVERIFY(wire.loves.setLoved(odd, false, {}));
    QVERIFY(wire.server.loved(user).empty());
    // GNU FM's form of a success.
    wire.server.server().fault(
        Fault::status(200, json("{'lfm':{'#text':'','status':'ok'}}"), "application/json").withEffect(), 1,
        {});
    QVERIFY(wire.loves.setLoved(odd, true, {}));
    wire.server.revoke(sampleSession());
    QVERIFY(wire.loves.setLoved(odd, true, {}).error().kind == ErrorKind::Unauthorized);
}

SILLON_TEST(LastfmLovedTracksTest, lastfmlovedtracks)
#include "tst_lastfmlovedtracks.moc"
