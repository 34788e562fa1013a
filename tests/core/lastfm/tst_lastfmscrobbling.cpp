// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/fakehttpclient.h"
#include "lastfm/lastfmscrobbling.h"
#include "lastfmsamples.h"
#include "testmain.h"

#include <QTest>
#include <QUrlQuery>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// A service for "me" over a scripted network.
struct Scripted
{
    explicit Scripted(const QString& service = QStringLiteral("lastfm"))
        : client(sampleEndpoint(service), sampleSession(), http, clock)
        , scrobbling(client, QStringLiteral("me"), clock)
    {}
    FakeHttpClient http;
    FakeClock clock;
    LastfmClient client;
    LastfmScrobbling scrobbling;
};

QByteArray play(const QByteArray& title, qint64 second)
{
    return json("{'artist':{'#text':'A'},'name':'") + title + json("','date':{'uts':'") +
           QByteArray::number(second) + json("'}}");
}

QByteArray page(const QByteArrayList& plays, const QByteArray& attributes = "'user':'ME','totalPages':'1'")
{
    return json("{'recenttracks':{'track':[") + plays.join(',') + json("],'@attr':{") + json(attributes) +
           "}}}";
}

QString asked(const HttpRequest& request, const char* name)
{
    return QUrlQuery(request.url).queryItemValue(QString::fromLatin1(name));
}

Listen listenAt(qint64 second, const char* title = "T")
{
    return sampleListen(QStringLiteral("A"), QString::fromLatin1(title), second);
}

} // namespace

class LastfmScrobblingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyLastfmItselfRefusesOldPlays()
    {
        QCOMPARE(Scripted().scrobbling.limits().batch, 50);
        QCOMPARE(Scripted().scrobbling.limits().bytes, 0);
        QCOMPARE(Scripted().scrobbling.limits().maxAgeSeconds, std::optional<qint64>(14 * 24 * 60 * 60));
        QVERIFY(!Scripted(QStringLiteral("audioscrobbler.libre")).scrobbling.limits().maxAgeSeconds);
    }

    void aBatchIsOneRequest()
    {
        Scripted s;
        s.http.answer(200, json("{'scrobbles':{'@attr':{'accepted':2,'ignored':0}}}"));
        const std::vector listens{listenAt(100), listenAt(200)};
        QCOMPARE(s.scrobbling.submit(listens, {})->size(), std::size_t(2));
        QCOMPARE(s.http.requestCount(), 1);
        const HttpRequest request = s.http.requests().at(0);
        QCOMPARE(request.method, HttpMethod::Post);
        QVERIFY(request.body.contains("method=track.scrobble"));
        QVERIFY(request.body.contains("timestamp%5B1%5D=200"));
    }

    void nothingAndTooMuchAreNotSent()
    {
        Scripted s;
        QVERIFY(s.scrobbling.submit({}, {})->empty());
        const std::vector<Listen> listens(51, listenAt(100));
        QCOMPARE(s.scrobbling.submit(listens, {}).error().kind, ErrorKind::TooLarge);
        QCOMPARE(s.http.requestCount(), 0);
    }

    void anAnswerThatTellsNothingIsLost()
    {
        Scripted s;
        s.http.answer(200, "{}");
        QCOMPARE(s.scrobbling.submit(std::vector{listenAt(100)}, {}).error().kind, ErrorKind::AnswerLost);
    }

    void nowPlayingIsSentOnceWhateverComes()
    {
        Scripted s;
        s.http.answer(500, "oops");
        QCOMPARE(s.scrobbling.updateNowPlaying({}, {}).error().kind, ErrorKind::ServerBusy);
        s.http.answer(200, json("{'nowplaying':{'ignoredMessage':{'code':'1'}}}"));
        QVERIFY(s.scrobbling.updateNowPlaying({}, {}).has_value());
        QCOMPARE(s.http.requestCount(), 2);
        QCOMPARE(s.http.requests().at(0).method, HttpMethod::Post);
    }

    void theQuestionIsWiderThanTheListens()
    {
        Scripted s;
        s.http.answer(200, page({play("T", 1000)}));
        const auto held = s.scrobbling.find(std::vector{listenAt(2000, "U"), listenAt(1000)}, {});
        QCOMPARE(*held, (std::vector{Held::No, Held::Yes}));
        const HttpRequest request = s.http.requests().at(0);
        QCOMPARE(request.method, HttpMethod::Get);
        QVERIFY(request.attempts > 1);
        QCOMPARE(asked(request, "from"), QStringLiteral("998"));
        QCOMPARE(asked(request, "to"), QStringLiteral("2002"));
        QCOMPARE(asked(request, "user"), QStringLiteral("me"));
        QCOMPARE(asked(request, "limit"), QStringLiteral("200"));
        QVERIFY(asked(request, "sk").isEmpty());
    }

    void listensFarApartAreAskedForSeparately()
    {
        Scripted s;
        s.http.answer(200, page({play("T", 1000)}));
        s.http.answer(200, page({play("V", 100'000)}));
        const auto held =
            s.scrobbling.find(std::vector{listenAt(1000), listenAt(100'000, "V"), listenAt(100'300)}, {});
        QCOMPARE(*held, (std::vector{Held::Yes, Held::Yes, Held::No}));
        QCOMPARE(s.http.requestCount(), 2);
        QCOMPARE(asked(s.http.requests().at(1), "from"), QStringLiteral("99998"));
        QCOMPARE(asked(s.http.requests().at(1), "to"), QStringLiteral("100302"));
    }

    void allPagesAreRead()
    {
        Scripted s;
        s.http.answer(200, page({play("V", 3000), play("W", 2000)}, "'totalPages':2"));
        s.http.answer(200, page({play("W", 2000), play("T", 1000)}, "'totalPages':'2'"));
        const auto held =
            s.scrobbling.find(std::vector{listenAt(1000), listenAt(2000, "W"), listenAt(2001, "W")}, {});
        QCOMPARE(*held,
                 (std::vector{Held::Yes, Held::Yes, Held::No})); // W moved to the next page: still one play
        QCOMPARE(s.http.requestCount(), 2);
        QCOMPARE(asked(s.http.requests().at(1), "page"), QStringLiteral("2"));
    }

    void aServerWithoutCountsIsReadUntilItsPlaysAreOlder()
    {
        Scripted s(QStringLiteral("audioscrobbler.old"));
        s.http.answer(200, page({play("X", 9000), play("Y", 8000)}, "'user':'me'"));
        s.http.answer(200, page({play("T", 1000), play("Z", 900)}, "'user':'me'"));
        QCOMPARE(*s.scrobbling.find(std::vector{listenAt(1000)}, {}), std::vector{Held::Yes});
        QCOMPARE(s.http.requestCount(), 2);
    }

    void aServerThatKnowsNoPagesCannotBeAsked()
    {
        Scripted s(QStringLiteral("audioscrobbler.old"));
        s.http.answerBy([](const HttpRequest&) -> Result<HttpResponse> {
            return sampleResponse(200, page({play("X", 9000)}, "'user':'me'"));
        });
        QCOMPARE(s.scrobbling.find(std::vector{listenAt(1000)}, {}).error().kind, ErrorKind::NotSupported);
        QCOMPARE(s.http.requestCount(), 2);
    }

    void aServerThatCountsWithoutEndIsLeft()
    {
        Scripted s;
        int calls = 0;
        s.http.answerBy([&calls](const HttpRequest&) -> Result<HttpResponse> {
            return sampleResponse(200, page({play("X", 5000 + ++calls % 7)}, "'totalPages':'999999999'"));
        });
        QVERIFY(!s.scrobbling.find(std::vector{listenAt(1000), listenAt(9000)}, {}));
        QVERIFY(s.http.requestCount() <= 100);
    }

    void hiddenPlaysAreAskedForWithTheSession()
    {
        Scripted s;
        const QByteArray hidden = json("{'message':'Login: User required to be logged in','error':17}");
        s.http.answer(403, hidden);
        s.http.answer(200, page({play("T", 1000)}));
        QCOMPARE(*s.scrobbling.find(std::vector{listenAt(1000)}, {}), std::vector{Held::Yes});
        QCOMPARE(asked(s.http.requests().at(1), "sk"), sampleSession());
        QVERIFY(!asked(s.http.requests().at(1), "api_sig").isEmpty());
        s.http.answer(200, page({}));
        QCOMPARE(*s.scrobbling.find(std::vector{listenAt(1000)}, {}), std::vector{Held::No});
        QCOMPARE(s.http.requestCount(), 3); // remembered
        s.http.answer(403, hidden);
        QCOMPARE(s.scrobbling.find(std::vector{listenAt(1000)}, {}).error().kind, ErrorKind::Private);
    }

    void whatCannotBeAskedSaysSo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no such method") << 200 << json("{'error':3}") << ErrorKind::NotSupported;
        QTest::newRow("unknown user")
            << 404 << json("{'error':6,'message':'User not found'}") << ErrorKind::NotSupported;
        QTest::newRow("GNU FM without plays")
            << 200 << json("{'error':{'code':'7','#text':'x'}}") << ErrorKind::NotSupported;
        QTest::newRow("no such address") << 404 << QByteArray("<html>") << ErrorKind::NotSupported;
        QTest::newRow("busy") << 500 << json("{'error':8}") << ErrorKind::ServerBusy;
        QTest::newRow("outage") << 200 << QByteArray("<html>") << ErrorKind::AnswerLost;
        QTest::newRow("limited") << 429 << json("{'error':29}") << ErrorKind::RateLimited;
        QTest::newRow("another user's plays") << 200 << page({}, "'user':'them'") << ErrorKind::Malformed;
        QTest::newRow("another answer") << 200 << QByteArray("{}") << ErrorKind::Malformed;
    }
    void whatCannotBeAskedSaysSo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Scripted s;
        s.http.answer(status, body);
        QTEST(s.scrobbling.find(std::vector{listenAt(1000)}, {}).error().kind, "kind");
        QCOMPARE(s.http.requestCount(), 1);
    }

    void aFailureOnTheSecondPageIsNotTakenForAnAnswer()
    {
        Scripted s;
        s.http.answer(200, page({play("V", 3000)}, "'totalPages':'2'"));
        s.http.failWith(ErrorKind::NotSent);
        QCOMPARE(s.scrobbling.find(std::vector{listenAt(1000), listenAt(3000, "V")}, {}).error().kind,
                 ErrorKind::NotSent);
    }

    void nothingAskedIsNothingFound()
    {
        Scripted s;
        QVERIFY(s.scrobbling.find({}, {})->empty());
        QCOMPARE(s.http.requestCount(), 0);
    }
};

SILLON_TEST(LastfmScrobblingTest, lastfmscrobbling)
#include "tst_lastfmscrobbling.moc"
