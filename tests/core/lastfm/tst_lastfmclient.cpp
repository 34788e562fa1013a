// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/fakehttpclient.h"
#include "lastfm/lastfmclient.h"
#include "lastfmsamples.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

LastfmCall writing()
{
    LastfmCall call;
    call.method = "track.love";
    call.signing = LastfmSigning::Session;
    call.httpMethod = HttpMethod::Post;
    return call;
}

LastfmCall reading()
{
    LastfmCall call;
    call.method = "user.getInfo";
    return call;
}

} // namespace

class LastfmClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutKeyAndSecretNothingIsAsked()
    {
        FakeHttpClient http;
        FakeClock clock;
        LastfmClient client(lastfmEndpoint({QStringLiteral("lastfm"), {}, {}, {}, {}, {}}), sampleSession(),
                            http, clock);
        QCOMPARE(client.call(reading(), {}).error().kind, ErrorKind::NotConfigured);
        QCOMPARE(http.requestCount(), 0);
    }

    void aKeyAloneReadsWhatEverybodyMay()
    {
        FakeHttpClient http;
        FakeClock clock;
        LastfmClient client(lastfmEndpoint({QStringLiteral("lastfm"), {}, {}, {}, QStringLiteral("key"), {}}),
                            sampleSession(), http, clock);
        QCOMPARE(client.call(writing(), {}).error().kind, ErrorKind::NotConfigured);
        QCOMPARE(http.requestCount(), 0);
        http.answer(200, "{}");
        QVERIFY(client.call(reading(), {}).has_value());
    }

    void withoutSessionNothingIsWritten()
    {
        FakeHttpClient http;
        FakeClock clock;
        LastfmClient client(sampleEndpoint(), {}, http, clock);
        QCOMPARE(client.call(writing(), {}).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(http.requestCount(), 0);
        http.answer(200, "{}");
        QVERIFY(client.call(reading(), {}).has_value());
    }

    void failuresOfTheNetworkArePassedOn_data()
    {
        QTest::addColumn<ErrorKind>("failure");
        QTest::addColumn<ErrorKind>("whenWriting");
        QTest::newRow("not sent") << ErrorKind::NotSent << ErrorKind::NotSent;
        QTest::newRow("lost") << ErrorKind::AnswerLost << ErrorKind::AnswerLost;
        QTest::newRow("cancelled") << ErrorKind::Cancelled << ErrorKind::Cancelled;
        QTest::newRow("endless answer: it may have been done")
            << ErrorKind::TooLarge << ErrorKind::AnswerLost;
    }
    void failuresOfTheNetworkArePassedOn()
    {
        QFETCH(ErrorKind, failure);
        FakeHttpClient http;
        FakeClock clock;
        LastfmClient client(sampleEndpoint(), sampleSession(), http, clock);
        http.failWith(failure);
        QTEST(client.call(writing(), {}).error().kind, "whenWriting");
        http.failWith(failure);
        QCOMPARE(client.call(reading(), {}).error().kind, failure);
    }

    void theServersClockIsComparedWithOurs()
    {
        FakeHttpClient http;
        FakeClock clock(1'700'000'000'000);
        LastfmClient client(sampleEndpoint(), sampleSession(), http, clock);
        QVERIFY(!client.clockOffsetSeconds());
        const auto answerAt = [&http](int status, const QByteArray& body, qint64 date) {
            http.answerBy([=](const HttpRequest&) -> Result<HttpResponse> {
                HttpResponse response = sampleResponse(status, body);
                response.serverDate = date;
                return response;
            });
        };
        answerAt(502, "<html>proxy</html>", 1'600'000'000);
        QVERIFY(!client.call(reading(), {}));
        QVERIFY2(!client.clockOffsetSeconds(), "a proxy's page is not the server");
        answerAt(200, "{}", 1'700'010'800);
        QVERIFY(client.call(reading(), {}).has_value());
        QCOMPARE(client.clockOffsetSeconds(), std::optional<qint64>(10'800));
        answerAt(403, json("{'error':9}"), 1'699'999'940);
        QVERIFY(!client.call(reading(), {}));
        QCOMPARE(client.clockOffsetSeconds(), std::optional<qint64>(-60));
        clock.advance(3'600'000);
        QCOMPARE(client.clockOffsetSeconds(), std::optional<qint64>(-60));
        clock.stepWall(-60'000);
        QCOMPARE(client.clockOffsetSeconds(), std::optional<qint64>(0));
    }

    void secretsThatAServerRepeatsAreNotKept()
    {
        FakeHttpClient http;
        FakeClock clock;
        LastfmClient client(sampleEndpoint(), sampleSession(), http, clock);
        const QByteArray session = sampleSession().toUpper().toLatin1();
        http.answer(403, json("{'error':4,'message':'bad sk=") + session + json("'}"));
        const auto refused = client.call(writing(), {});
        QCOMPARE(refused.error().serviceCode, 4);
        QCOMPARE(refused.error().serverText, QString());
        http.answer(403, json("{'error':13,'message':'md5 of x") + sampleEndpoint().apiSecret.toLatin1() +
                             json("'}"));
        QCOMPARE(client.call(writing(), {}).error().serverText, QString());
        http.answer(403, json("{'error':4,'message':'no'}"));
        QCOMPARE(client.call(writing(), {}).error().serverText, QStringLiteral("no"));
    }
};

SILLON_TEST(LastfmClientTest, lastfmclient)
#include "tst_lastfmclient.moc"
