// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakehttpclient.h"
#include "listenbrainz/listenbrainzaccount.h"
#include "listenbrainz/listenbrainzscrobbling.h"
#include "net/qthttpclient.h"
#include "standin/listenbrainzstandin.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;
using standin::ListenBrainzStandin;

Q_DECLARE_METATYPE(sillon::standin::Fault)
Q_DECLARE_METATYPE(sillon::ErrorKind)

namespace {

const QString user = QStringLiteral("Tester & Söhne");
const QString token = QStringLiteral("0aa0aa0a-aaaa-4aaa-8aaa-aaaaaaaaaaaa");
const QString submitCall = QStringLiteral("submit-listens");

/// A server on loopback, and a user's client that speaks to it over real sockets.
struct Wire
{
    explicit Wire(const standin::ListenBrainzRules& rules = {}, const QString& with = token)
        : http("Sillon/test (loopback)", {2000, QStringLiteral("none")}, clock)
        , client(endpointOf(server, rules), with, http, clock)
        , scrobbling(client, user, {QStringLiteral("Sillon"), QStringLiteral("1")})
        , now(clock.utcNow())
    {
        server.addUser(user, token);
    }
    static ListenBrainzEndpoint endpointOf(ListenBrainzStandin& server,
                                           const standin::ListenBrainzRules& rules)
    {
        server.setRules(rules);
        return {QStringLiteral("listenbrainz"), listenBrainzRoot(server.apiUrl().toString())};
    }
    /// n plays of three minutes, the last of which has just ended.
    [[nodiscard]] std::vector<Listen> listens(int n) const
    {
        std::vector<Listen> all(static_cast<std::size_t>(n));
        for (int i = 0; i < n; ++i) {
            Listen& each = all[static_cast<std::size_t>(i)];
            each.recording.artist = QStringLiteral("Artist %1").arg(i);
            each.recording.title = QStringLiteral("Title %1").arg(i);
            each.listenedAt = now - qint64(n - i) * 180;
            each.lengthMs = 180'000;
        }
        return all;
    }
    [[nodiscard]] std::size_t calls(const QString& call) const { return server.calls(call).size(); }

    ListenBrainzStandin server;
    SystemClock clock;
    QtHttpClient http;
    ListenBrainzClient client;
    ListenBrainzScrobbling scrobbling;
    qint64 now;
};

qsizetype count(const Result<std::vector<Held>>& held, Held wanted)
{
    return held ? std::count(held->begin(), held->end(), wanted) : -1;
}

bool allAccepted(const Result<std::vector<SubmitOutcome>>& outcomes, std::size_t n)
{
    return outcomes && outcomes->size() == n &&
           std::all_of(outcomes->begin(), outcomes->end(),
                       [](const SubmitOutcome& each) { return each.verdict == SubmitVerdict::Accepted; });
}

} // namespace

class ListenBrainzOnTheWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsAskedAbout()
    {
        Wire wire;
        const auto profile = ListenBrainzAccount(wire.client).check({});
        QVERIFY(profile.has_value());
        QCOMPARE(profile->name, user);
        Wire wrong({}, QStringLiteral("wrong"));
        QCOMPARE(ListenBrainzAccount(wrong.client).check({}).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(wrong.scrobbling.submit(wrong.listens(1), {}).error().kind, ErrorKind::Unauthorized);
        Wire none({}, {});
        QCOMPARE(none.scrobbling.submit(none.listens(1), {}).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(none.server.server().requestCount(), 0);
    }

    void aThousandGoInOneRequestAndAreFound()
    {
        Wire wire;
        const auto listens = wire.listens(1000);
        QVERIFY(allAccepted(wire.scrobbling.submit(listens, {}), 1000));
        QCOMPARE(wire.calls(submitCall), std::size_t(1));
        QCOMPARE(count(wire.scrobbling.find(listens, {}), Held::Yes), 1000);
        const auto asked = wire.server.calls(QStringLiteral("listens"));
        QCOMPARE(asked.size(), std::size_t(2)); // behind a full page there may be more
        QVERIFY(asked.front().request.header("Authorization").isEmpty());
    }

    void moreThanAPageIsReadPageByPage()
    {
        Wire wire;
        const auto listens = wire.listens(2);
        std::vector<standin::BrainzListen> others;
        for (int i = 0; i < 1500; ++i) // ten a second: a page ends within one
            others.push_back(
                {listens[0].listenedAt + 10 + i / 10, QStringLiteral("O"), QStringLiteral("T%1").arg(i)});
        wire.server.addListens(user, others);
        wire.server.addListens(
            user, {{listens[0].listenedAt, QStringLiteral("artist 0"), QStringLiteral("TITLE 0")},
                   {listens[1].listenedAt + 1, QStringLiteral("Artist 1"), QStringLiteral("x")}});
        QCOMPARE(count(wire.scrobbling.find(listens, {}), Held::Yes), 2);
        QCOMPARE(wire.calls(QStringLiteral("listens")), std::size_t(2));
    }

    void theOtherNameOfASecondIsNotTheListen()
    {
        Wire wire;
        const auto listens = wire.listens(2);
        wire.server.addListens(user,
                               {{listens[0].listenedAt, QStringLiteral("Corrected"), QStringLiteral("Name")},
                                {listens[1].listenedAt, QStringLiteral("X"), QStringLiteral("1")},
                                {listens[1].listenedAt, QStringLiteral("X"), QStringLiteral("2")}});
        // The only play of its second is it, one of two is not.
        QCOMPARE(*wire.scrobbling.find(listens, {}), (std::vector{Held::Yes, Held::No}));
    }

    void whatTheServiceCanNeverTakeStaysOutOfTheBatch()
    {
        Wire wire;
        auto listens = wire.listens(3);
        listens[1].listenedAt = 900'000'000;
        const auto outcomes = wire.scrobbling.submit(listens, {});
        QVERIFY(outcomes.has_value());
        QCOMPARE(outcomes->at(1).verdict, SubmitVerdict::TooOld);
        QCOMPARE(wire.server.listens(user).size(), std::size_t(2));
        const auto alone = wire.scrobbling.submit(std::vector{listens[1]}, {});
        QCOMPARE(alone->front().verdict, SubmitVerdict::TooOld);
        QCOMPARE(wire.calls(submitCall), std::size_t(1));
    }

    void oneBadListenRefusesTheRequest()
    {
        Wire wire;
        auto listens = wire.listens(3);
        listens[1].listenedAt = wire.now + 7200;
        QCOMPARE(wire.scrobbling.submit(listens, {}).error().kind, ErrorKind::BadRequest);
        QVERIFY(wire.server.listens(user).empty());
    }

    void whatGoesWrongHasItsKind_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorKind>("kind");
        const auto error = [](int status) {
            return ListenBrainzStandin::errorFault(status, QStringLiteral("no"));
        };
        QTest::newRow("dropped unread") << Fault::dropBeforeReading() << ErrorKind::AnswerLost;
        QTest::newRow("dropped after") << Fault::dropAfterHandling() << ErrorKind::AnswerLost;
        QTest::newRow("silence") << Fault::silence() << ErrorKind::AnswerLost;
        QTest::newRow("garbage") << Fault::garbage() << ErrorKind::AnswerLost;
        QTest::newRow("half") << Fault::truncatedJson() << ErrorKind::AnswerLost;
        QTest::newRow("wrong types") << Fault::wrongTypes() << ErrorKind::AnswerLost;
        QTest::newRow("html") << Fault::htmlOutage() << ErrorKind::ServerBusy;
        QTest::newRow("503") << error(503) << ErrorKind::ServerBusy;
        QTest::newRow("429") << error(429) << ErrorKind::RateLimited;
        QTest::newRow("paused") << error(401) << ErrorKind::Unauthorized;
    }
    void whatGoesWrongHasItsKind()
    {
        QFETCH(const Fault, fault);
        Wire wire;
        wire.server.fault(submitCall, fault);
        const auto answer = wire.scrobbling.submit(wire.listens(2), {});
        QVERIFY(!answer);
        QTEST(answer.error().kind, "kind");
        QVERIFY(wire.calls(submitCall) <= 1);
    }

    void whatPlaysNowIsToldAndNotStored()
    {
        Wire wire;
        NowPlaying what;
        what.recording.artist = QStringLiteral("a b&c");
        what.recording.title = QStringLiteral("1+1");
        what.lengthMs = 245'000;
        QVERIFY(wire.scrobbling.updateNowPlaying(what, {}).has_value());
        const auto now = wire.server.nowPlaying(user);
        QVERIFY(now.has_value());
        QCOMPARE(now->listen.track, QStringLiteral("1+1"));
        QCOMPARE(now->until - now->since, 245);
        QVERIFY(wire.server.listens(user).empty());
    }

    void malojaKeepsOnePlayASecondAndCanBeAskedNothing()
    {
        Wire wire(standin::malojaListenRules());
        QCOMPARE(ListenBrainzAccount(wire.client).check({})->name, user);
        auto listens = wire.listens(3);
        QVERIFY(allAccepted(wire.scrobbling.submit(listens, {}), 3));
        QVERIFY(allAccepted(wire.scrobbling.submit(listens, {}), 3)); // exact repeats
        QCOMPARE(wire.scrobbling.find(listens, {}).error().kind, ErrorKind::NotSupported);
        listens[1].recording.title = QStringLiteral("Another");
        QCOMPARE(wire.scrobbling.submit(listens, {}).error().kind, ErrorKind::BadRequest);
        const auto alone = wire.scrobbling.submit(std::vector{listens[1]}, {});
        QVERIFY(alone.has_value()); // final, in the server's words; never a reason to hold the account
        QCOMPARE(alone->front().verdict, SubmitVerdict::IgnoredOther);
        QVERIFY(alone->front().text.contains(QStringLiteral("same timestamp")));
        QVERIFY(wire.scrobbling.updateNowPlaying({listens[0].recording, {}, 0, 0, {}}, {}).has_value());
    }

    void koitoTakesListensAndCanBeAskedNothing()
    {
        Wire wire(standin::koitoListenRules());
        QVERIFY(allAccepted(wire.scrobbling.submit(wire.listens(2), {}), 2));
        QCOMPARE(wire.scrobbling.find(wire.listens(2), {}).error().kind, ErrorKind::NotSupported);
        Wire wrong(standin::koitoListenRules(), QStringLiteral("wrong"));
        QCOMPARE(ListenBrainzAccount(wrong.client).check({}).error().kind, ErrorKind::Unauthorized);
    }

    void noErrorTellsTheToken()
    {
        Wire wire;
        wire.server.fault(submitCall,
                          ListenBrainzStandin::errorFault(400, QStringLiteral("what is ") + token));
        const auto answer = wire.scrobbling.submit(wire.listens(2), {});
        QVERIFY(!answer);
        QVERIFY(answer.error().serverText.isEmpty());
    }

    void anotherShapeOfYesIsYesAndAnotherWordIsNot()
    {
        SystemClock clock;
        FakeHttpClient http;
        ListenBrainzClient client({QStringLiteral("listenbrainz"), QUrl(QStringLiteral("http://h.example"))},
                                  token, http, clock);
        ListenBrainzScrobbling scrobbling(client, user, {});
        Listen listen;
        listen.listenedAt = 1'700'000'000;
        const std::vector<Listen> one{listen};
        http.answer(200, R"({"status":"OK"})");
        QVERIFY(allAccepted(scrobbling.submit(one, {}), 1));
        http.answer(201, R"({})");
        QVERIFY(allAccepted(scrobbling.submit(one, {}), 1));
        http.answer(200, R"({"status":"queued?"})");
        QCOMPARE(scrobbling.submit(one, {}).error().kind, ErrorKind::AnswerLost);
        http.answer(200, R"([])");
        QCOMPARE(scrobbling.submit(one, {}).error().kind, ErrorKind::AnswerLost);
        QCOMPARE(http.requests().front().url.toString(), QStringLiteral("http://h.example/1/submit-listens"));
    }

    void theServersClockIsRead()
    {
        Wire wire;
        wire.server.server().setDateOffset(3 * 3600);
        QVERIFY(wire.scrobbling.submit(wire.listens(1), {}).has_value());
        QVERIFY(qAbs(wire.client.clockOffsetSeconds().value_or(0) - 3 * 3600) <= 2);
    }
};

SILLON_TEST(ListenBrainzOnTheWireTest, listenbrainzonthewire)
#include "tst_listenbrainzonthewire.moc"
