// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmsigninsteps.h"
#include "lastfmsamples.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;
using Phase = SignInState::Phase;

namespace {

Error errorOf(ErrorKind kind, int code = 0)
{
    Error error;
    error.kind = kind;
    error.serviceCode = code;
    return error;
}

} // namespace

class LastfmSignInStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAndSessionsAreReadAndBounded()
    {
        QCOMPARE(*lastfmToken(sampleJson(json("{'token':'AbC_-x'}"))), QStringLiteral("AbC_-x"));
        for (const char* body : {"{}", "{'token':''}", "{'token':{}}", "{'token':'a b'}", "{'token':[1]}"})
            QCOMPARE(lastfmToken(sampleJson(json(body))).error().kind, ErrorKind::Malformed);
        const QByteArray tooLong = "{'token':'" + QByteArray(257, 'x') + "'}";
        QCOMPARE(lastfmToken(sampleJson(json(tooLong))).error().kind, ErrorKind::Malformed);

        const auto session =
            lastfmSession(sampleJson(json("{'session':{'name':'me','key':'Zz9_-','subscriber':0}}")));
        QCOMPARE(session->userName, QStringLiteral("me"));
        QCOMPARE(session->key, QStringLiteral("Zz9_-"));
        for (const char* body :
             {"{}", "{'session':{'key':'x'}}", "{'session':{'name':'me'}}", "{'session':[]}"})
            QCOMPARE(lastfmSession(sampleJson(json(body))).error().kind, ErrorKind::Malformed);
    }

    void theAddressCarriesKeyAndToken_data()
    {
        QTest::addColumn<QString>("auth");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << "https://www.last.fm/api/auth/"
                               << "https://www.last.fm/api/auth/?api_key=KEY&token=T%2B1";
        QTest::newRow("a query of its own") << "http://a.example/auth.php?x=1"
                                            << "http://a.example/auth.php?x=1&api_key=KEY&token=T%2B1";
        QTest::newRow("no web address") << "file:///tmp/x"
                                        << "";
        QTest::newRow("script") << "javascript:alert(1)"
                                << "";
        QTest::newRow("none") << ""
                              << "";
    }
    void theAddressCarriesKeyAndToken()
    {
        QFETCH(QString, auth);
        LastfmEndpoint endpoint;
        endpoint.authUrl = QUrl(auth);
        endpoint.apiKey = QStringLiteral("KEY");
        QTEST(QString::fromLatin1(lastfmSignInAddress(endpoint, QStringLiteral("T+1")).toEncoded()),
              "address");
    }

    void aRefusedSessionLeadsOn_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<Phase>("phase");
        QTest::newRow("14") << ErrorKind::NotYetAllowed << 14 << Phase::WaitingForUser;
        QTest::newRow("15") << ErrorKind::Expired << 15 << Phase::Expired;
        QTest::newRow("4") << ErrorKind::AccountRefused << 4 << Phase::Expired;
        QTest::newRow("no network") << ErrorKind::NotSent << 0 << Phase::WaitingForUser;
        QTest::newRow("lost") << ErrorKind::AnswerLost << 0 << Phase::WaitingForUser;
        QTest::newRow("busy") << ErrorKind::ServerBusy << 16 << Phase::WaitingForUser;
        QTest::newRow("limited") << ErrorKind::RateLimited << 29 << Phase::WaitingForUser;
        QTest::newRow("10") << ErrorKind::AccountRefused << 10 << Phase::Failed;
        QTest::newRow("26") << ErrorKind::AccountRefused << 26 << Phase::Failed;
        QTest::newRow("13") << ErrorKind::BadSignature << 13 << Phase::Failed;
        QTest::newRow("no such method") << ErrorKind::NotSupported << 3 << Phase::Failed;
        QTest::newRow("unreadable session") << ErrorKind::Malformed << 0 << Phase::Failed;
    }
    void aRefusedSessionLeadsOn()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, code);
        SignInState before;
        before.phase = Phase::WaitingForUser;
        before.address = QUrl(QStringLiteral("https://a.example/"));
        const SignInState after = afterSessionRefused(before, errorOf(kind, code));
        QTEST(after.phase, "phase");
        QCOMPARE(after.address.isValid(), after.phase == Phase::WaitingForUser);
        QCOMPARE(after.error.has_value(), after.phase != Phase::Expired && kind != ErrorKind::NotYetAllowed);
    }

    void notYetAllowedIsToldToTheOneWhoPressedComplete()
    {
        SignInState state;
        state.phase = Phase::Finishing;
        state = afterSessionRefused(state, errorOf(ErrorKind::NotYetAllowed, 14));
        QCOMPARE(state.error->kind, ErrorKind::NotYetAllowed);
        state = afterSessionRefused(state, errorOf(ErrorKind::NotYetAllowed, 14));
        QVERIFY2(state.error, "the next quiet question does not take the words back");
        state = afterSessionRefused(state, errorOf(ErrorKind::NotSent));
        QCOMPARE(state.error->kind, ErrorKind::NotSent);
        state = afterSessionRefused(state, errorOf(ErrorKind::NotYetAllowed, 14));
        QVERIFY2(!state.error, "the network is back");
    }

    void theNextQuestionWaitsWhenTheServerIsAskedTooOften()
    {
        Error limited = errorOf(ErrorKind::RateLimited, 29);
        QCOMPARE(lastfmPollDelayMs({}, 5000), 5000);
        QCOMPARE(lastfmPollDelayMs(errorOf(ErrorKind::NotYetAllowed), 5000), 5000);
        QCOMPARE(lastfmPollDelayMs(limited, 5000), 60'000);
        limited.retryAfterSeconds = 120;
        QCOMPARE(lastfmPollDelayMs(limited, 5000), 120'000);
        limited.retryAfterSeconds = 86'400;
        QCOMPARE(lastfmPollDelayMs(limited, 5000), 3'600'000);
    }
};

SILLON_TEST(LastfmSignInStepsTest, lastfmsigninsteps)
#include "tst_lastfmsigninsteps.moc"
