// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/fakehttpclient.h"
#include "lastfm/lastfmsignin.h"
#include "lastfmsamples.h"
#include "testmain.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace sillon;
using namespace sillon::testing;
using Phase = SignInState::Phase;

namespace {

constexpr int never = 1'000'000;

const QByteArray tokenAnswer = json("{'token':'TOKEN-1'}");
const QByteArray sessionAnswer = json("{'session':{'name':'me','key':'KEY-1','subscriber':0}}");
const QByteArray notYet =
    json("{'message':'Unauthorized Token - This token has not been authorized','error':14}");

/// A sign-in over a scripted network; it asks by itself every pollMs.
struct Flow
{
    explicit Flow(int pollMs = never, const LastfmEndpoint& endpoint = sampleEndpoint())
        : signIn(endpoint, http, background, clock, pollMs)
        , states(&signIn, &LastfmSignIn::stateChanged)
        , granted(&signIn, &LastfmSignIn::tokenGranted)
        , signedIn(&signIn, &LastfmSignIn::signedIn)
    {}

    /// Begins, with the answers to later questions.
    void start(const std::vector<std::pair<int, QByteArray>>& later)
    {
        http.answer(200, tokenAnswer);
        for (const auto& [status, body] : later)
            http.answer(status, body);
        signIn.start();
    }

    /// Up to the moment when the user is in the browser.
    void startWaiting()
    {
        start({});
        QTRY_COMPARE(signIn.state().phase, Phase::WaitingForUser);
    }

    FakeHttpClient http;
    FakeClock clock;
    Background background;
    LastfmSignIn signIn;
    QSignalSpy states;
    QSignalSpy granted;
    QSignalSpy signedIn;
};

} // namespace

class LastfmSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutKeysNothingIsAsked()
    {
        Flow flow(never, lastfmEndpoint({QStringLiteral("lastfm"), {}, {}, {}, QStringLiteral("key"), {}}));
        QCOMPARE(flow.signIn.state().phase, Phase::NotConfigured);
        flow.signIn.start();
        QCOMPARE(flow.signIn.state().phase, Phase::NotConfigured);
        QCOMPARE(flow.http.requestCount(), 0);
        flow.signIn.setEndpoint(sampleEndpoint());
        QCOMPARE(flow.signIn.state().phase, Phase::Idle);
    }

    void theUserIsSentToTheBrowserOnce()
    {
        Flow flow;
        flow.http.answer(200, tokenAnswer);
        flow.signIn.start();
        QCOMPARE(flow.signIn.state().phase, Phase::AskingForToken);
        flow.signIn.start();
        QTRY_COMPARE(flow.granted.count(), 1);
        QCOMPARE(flow.granted.at(0).at(0).toUrl().toString(),
                 QStringLiteral(
                     "http://127.0.0.1:1/api/auth/?api_key=00112233445566778899aabbccddeeff&token=TOKEN-1"));
        QCOMPARE(flow.signIn.state().phase, Phase::WaitingForUser);
        QCOMPARE(flow.signIn.state().address, flow.granted.at(0).at(0).toUrl());
        QCOMPARE(flow.http.requestCount(), 1);
    }

    void pollingGoesOnUntilTheUserAllows()
    {
        Flow flow(1);
        flow.start({{403, notYet}, {403, notYet}, {403, notYet}, {503, "<html>"}, {200, sessionAnswer}});
        QTRY_COMPARE(flow.signedIn.count(), 1);
        QCOMPARE(flow.signedIn.at(0).at(0).toString(), QStringLiteral("me"));
        QCOMPARE(flow.signedIn.at(0).at(1).toString(), QStringLiteral("KEY-1"));
        QCOMPARE(flow.signIn.state().phase, Phase::SignedIn);
        QCOMPARE(flow.signIn.state().userName, QStringLiteral("me"));
        QCOMPARE(flow.granted.count(), 1);
        QCOMPARE(flow.http.requestCount(), 6);
        const QString query = flow.http.requests().back().url.toString();
        QVERIFY(query.contains(QLatin1String("method=auth.getSession")));
        QVERIFY(query.contains(QLatin1String("token=TOKEN-1")));
    }

    void completeAsksAtOnceAndTellsWhenItIsTooEarly()
    {
        Flow flow;
        flow.startWaiting();
        flow.http.answer(403, notYet);
        QVERIFY(flow.signIn.complete());
        QCOMPARE(flow.signIn.state().phase, Phase::Finishing);
        QVERIFY(flow.signIn.complete());
        QTRY_COMPARE(flow.signIn.state().phase, Phase::WaitingForUser);
        QCOMPARE(flow.signIn.state().error->kind, ErrorKind::NotYetAllowed);
        flow.http.answer(200, sessionAnswer);
        QVERIFY(flow.signIn.complete());
        QTRY_COMPARE(flow.signIn.state().phase, Phase::SignedIn);
        QCOMPARE(flow.http.requestCount(), 3);
    }

    void completeWithNothingPendingSaysSo()
    {
        Flow flow;
        QVERIFY(!flow.signIn.complete());
        flow.http.failWith(ErrorKind::NotSent);
        flow.signIn.start();
        QVERIFY(!flow.signIn.complete());
        QTRY_COMPARE(flow.signIn.state().phase, Phase::Failed);
        QVERIFY(!flow.signIn.complete());
        QCOMPARE(flow.http.requestCount(), 1);
    }

    void completeDuringAnOlderQuestionAsksAgain()
    {
        QSemaphore answers;
        std::atomic<int> asked = 0;
        Flow flow(1);
        flow.http.answer(200, tokenAnswer);
        flow.http.answerBy([&answers, &asked](const HttpRequest&) -> Result<HttpResponse> {
            if (!answers.tryAcquire(1, 5000))
                return fail(ErrorKind::Cancelled);
            return ++asked == 1 ? sampleResponse(403, notYet) : sampleResponse(200, sessionAnswer);
        });
        flow.signIn.start();
        QTRY_COMPARE(flow.http.requestCount(), 2); // a quiet question, asked before the user allowed
        QVERIFY(flow.signIn.complete());
        answers.release(2);
        QTRY_COMPARE(flow.signedIn.count(), 1);
        QCOMPARE(flow.http.requestCount(), 3);
    }

    void aRefusedTokenRequestLeavesConnectUsable_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("10") << 403 << json("{'error':10}") << ErrorKind::AccountRefused;
        QTest::newRow("11") << 503 << json("{'error':11}") << ErrorKind::ServerBusy;
        QTest::newRow("29") << 429 << json("{'error':29}") << ErrorKind::RateLimited;
        QTest::newRow("HTML") << 200 << QByteArray("<html>") << ErrorKind::AnswerLost;
        QTest::newRow("HTML 502") << 502 << QByteArray("<html>") << ErrorKind::ServerBusy;
        QTest::newRow("no browser sign-in") << 200 << json("{'error':3}") << ErrorKind::NotSupported;
        QTest::newRow("no token") << 200 << QByteArray("{}") << ErrorKind::Malformed;
        QTest::newRow("no network") << 0 << QByteArray() << ErrorKind::NotSent;
    }
    void aRefusedTokenRequestLeavesConnectUsable()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Flow flow;
        if (status != 0)
            flow.http.answer(status, body);
        else
            flow.http.failWith(ErrorKind::NotSent);
        flow.signIn.start();
        QTRY_COMPARE(flow.signIn.state().phase, Phase::Failed);
        QTEST(flow.signIn.state().error->kind, "kind");
        QCOMPARE(flow.granted.count(), 0);
        flow.startWaiting();
        QVERIFY(!flow.signIn.state().error);
        QCOMPARE(flow.granted.count(), 1);
    }

    void anExpiredTokenNeedsANewStart()
    {
        Flow flow(1);
        flow.start({{403, notYet}, {403, json("{'error':15}")}});
        QTRY_COMPARE(flow.signIn.state().phase, Phase::Expired);
        QVERIFY(!flow.signIn.complete());
        QCOMPARE(flow.http.requestCount(), 3);
        flow.start({{200, sessionAnswer}});
        QTRY_COMPARE(flow.signedIn.count(), 1);
        QCOMPARE(flow.granted.count(), 2);
    }

    void anHourIsTooLong()
    {
        Flow flow;
        flow.startWaiting();
        flow.clock.advance(lastfmTokenLifeMs);
        flow.http.answer(403, notYet);
        QVERIFY(flow.signIn.complete());
        QTRY_COMPARE(flow.signIn.state().phase, Phase::WaitingForUser);
        flow.clock.advance(1);
        QVERIFY(flow.signIn.complete());
        QCOMPARE(flow.signIn.state().phase, Phase::Expired);
        QCOMPARE(flow.http.requestCount(), 2);
    }

    void cancelReturnsToTheStartAndHearsNothingMore()
    {
        Flow flow;
        flow.http.keepSilent();
        flow.signIn.start();
        QVERIFY(flow.http.waitForRequests(1));
        flow.signIn.cancel();
        QCOMPARE(flow.signIn.state().phase, Phase::Idle);
        flow.startWaiting(); // works while the old answer may still come
        flow.http.keepSilent();
        QVERIFY(flow.signIn.complete());
        QVERIFY(flow.http.waitForRequests(3));
        flow.signIn.cancel();
        QCOMPARE(flow.signIn.state().phase, Phase::Idle);
        QVERIFY(!flow.signIn.complete());
        flow.background.stop();
        QCoreApplication::processEvents();
        QCOMPARE(flow.signIn.state().phase, Phase::Idle);
        QCOMPARE(flow.signedIn.count(), 0);
    }

    void cancelEndsThePolling()
    {
        Flow flow(1);
        flow.http.answerBy(
            [](const HttpRequest&) -> Result<HttpResponse> { return sampleResponse(403, notYet); });
        flow.start({});
        QTRY_VERIFY(flow.http.requestCount() >= 2);
        flow.signIn.cancel();
        flow.background.stop();
        const int asked = flow.http.requestCount();
        QTest::qWait(10);
        QCOMPARE(flow.http.requestCount(), asked);
    }

    void whoCancelsOnTheFirstNewsIsNotSentToTheBrowser()
    {
        Flow flow;
        connect(&flow.signIn, &LastfmSignIn::stateChanged, &flow.signIn, [&flow] {
            if (flow.signIn.state().phase == Phase::WaitingForUser)
                flow.signIn.cancel();
        });
        flow.http.answer(200, tokenAnswer);
        flow.signIn.start();
        QTRY_COMPARE(flow.states.count(), 3); // asking, waiting, idle
        QCOMPARE(flow.signIn.state().phase, Phase::Idle);
        QCOMPARE(flow.granted.count(), 0);
    }

    void closingTheWindowDuringARequestIsSafe()
    {
        FakeHttpClient http;
        FakeClock clock;
        Background background;
        http.keepSilent();
        auto signIn = std::make_unique<LastfmSignIn>(sampleEndpoint(), http, background, clock);
        signIn->start();
        QVERIFY(http.waitForRequests(1));
        signIn.reset();
        background.stop();
        QCoreApplication::processEvents();
    }

    void quietQuestionsChangeNothingToBeSeen()
    {
        Flow flow(1);
        flow.http.answer(200, tokenAnswer);
        flow.http.answerBy(
            [](const HttpRequest&) -> Result<HttpResponse> { return sampleResponse(403, notYet); });
        flow.signIn.start();
        QTRY_VERIFY(flow.http.requestCount() >= 5);
        QCOMPARE(flow.states.count(), 2); // asking for a token, waiting for the user
    }
};

SILLON_TEST(LastfmSignInTest, lastfmsignin)
#include "tst_lastfmsignin.moc"
