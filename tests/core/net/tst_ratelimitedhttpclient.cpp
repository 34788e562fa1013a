// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/fakehttpclient.h"
#include "net/ratelimitedhttpclient.h"
#include "testmain.h"

#include <QTest>

#include <thread>

using namespace sillon;
using sillon::testing::FakeClock;
using sillon::testing::FakeHttpClient;

class RateLimitedHttpClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void requestsToOneServerAreSpacedEvenly();
    void aRedirectIsFollowedInItsTurn();
    void redirectsEndAfterFive();
    void whatIsNotToBeFollowedIsHandedOver_data();
    void whatIsNotToBeFollowedIsHandedOver();
    void serversDoNotWaitForEachOther();
    void bulkReadsGetTheSmallerShare();
    void aPostOvertakesWaitingBulkReads();
    void aPostIsNeverRepeated_data();
    void aPostIsNeverRepeated();
    void aGetIsRepeatedWithDoublingPauses();
    void aGetIsNotRepeatedUnlessAllowed();
    void whatWillNotChangeIsNotRepeated_data();
    void whatWillNotChangeIsNotRepeated();
    void retryAfterIsObeyed();
    void aLongRetryAfterIsNotWaitedFor();
    void retryAfterHoldsBackEverybodyAtThatServer();
    void aRateThatIsUsedUpHoldsBackEverybodyUntilItsReset();
    void aMinuteThatIsUsedUpIsWaitedFor();
    void whoAlreadyWaitsIsHeldBackToo();
    void stoppingEndsTheWait();
    void stoppingEndsThePauseBetweenAttempts();
    void anotherRateCanBeSet();

private:
    static HttpRequest get(const char* address = "http://a.example/", bool bulk = false);
    static HttpRequest post();
    /// Sends on a thread of its own and notes when it was done.
    void begin(const HttpRequest& request, std::stop_token stop = {});
    void join() { m_callers.clear(); }
    /// Turns the clock from wait to wait until all is done or nothing waits any more.
    void runUntilRequests(int n);

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeHttpClient> m_server;
    std::unique_ptr<RateLimitedHttpClient> m_client;
    std::vector<std::jthread> m_callers;
    std::mutex m_mutex;
    std::vector<Result<HttpResponse>> m_results;
    std::vector<std::pair<qint64, HttpRequest>> m_seen; ///< with the moment, from the start
    qint64 m_start = 0;
};

namespace {

HttpResponse ok()
{
    HttpResponse response;
    response.status = 200;
    return response;
}

HttpResponse status(int number, const QByteArray& retryAfter = {})
{
    HttpResponse response;
    response.status = number;
    if (!retryAfter.isEmpty())
        response.headers = {{"retry-after", retryAfter}};
    return response;
}

HttpResponse movedTo(const QByteArray& address)
{
    HttpResponse response;
    response.status = 301;
    response.headers = {{"location", address}};
    return response;
}

} // namespace

void RateLimitedHttpClientTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_server = std::make_unique<FakeHttpClient>();
    m_client = std::make_unique<RateLimitedHttpClient>(*m_server, *m_clock, HostRate{5, 2});
    m_results.clear();
    m_seen.clear();
    m_start = m_clock->steadyNowMs();
    m_server->answerBy([this](const HttpRequest& request) -> Result<HttpResponse> {
        const std::scoped_lock guard(m_mutex);
        m_seen.emplace_back(m_clock->steadyNowMs() - m_start, request);
        return ok();
    });
}

void RateLimitedHttpClientTest::cleanup()
{
    join();
}

HttpRequest RateLimitedHttpClientTest::get(const char* address, bool bulk)
{
    HttpRequest request;
    request.url = QUrl(QString::fromLatin1(address));
    request.bulk = bulk;
    return request;
}

HttpRequest RateLimitedHttpClientTest::post()
{
    HttpRequest request = get();
    request.method = HttpMethod::Post;
    return request;
}

void RateLimitedHttpClientTest::begin(const HttpRequest& request, std::stop_token stop)
{
    m_callers.emplace_back([this, request, stop = std::move(stop)] {
        auto result = m_client->send(request, stop);
        const std::scoped_lock guard(m_mutex);
        m_results.push_back(std::move(result));
    });
}

void RateLimitedHttpClientTest::runUntilRequests(int n)
{
    while (!m_server->waitForRequests(n, 20)) {
        const auto next = m_clock->nextDeadline();
        if (next)
            m_clock->advance(*next - m_clock->steadyNowMs());
    }
}

void RateLimitedHttpClientTest::requestsToOneServerAreSpacedEvenly()
{
    for (int i = 0; i < 4; ++i)
        begin(get());
    QVERIFY(m_clock->waitForWaiters(3));
    runUntilRequests(4);
    join();
    QList<qint64> moments;
    for (const auto& [moment, request] : m_seen)
        moments.append(moment);
    QCOMPARE(moments, (QList<qint64>{0, 210, 420, 630}));
}

void RateLimitedHttpClientTest::aRedirectIsFollowedInItsTurn()
{
    m_server->answerBy([this](const HttpRequest& request) -> Result<HttpResponse> {
        const std::scoped_lock guard(m_mutex);
        m_seen.emplace_back(m_clock->steadyNowMs() - m_start, request);
        return request.url.path() == QStringLiteral("/old") ? movedTo("/new?x=1") : ok();
    });
    begin(get("http://a.example/old"));
    runUntilRequests(2);
    join();
    QCOMPARE(m_results.at(0)->status, 200);
    QCOMPARE(m_seen.at(0).first, 0);
    QCOMPARE(m_seen.at(1).first, 210);
    QCOMPARE(m_seen.at(1).second.url, QUrl(QStringLiteral("http://a.example/new?x=1")));
}

void RateLimitedHttpClientTest::redirectsEndAfterFive()
{
    m_server->answerBy([](const HttpRequest&) -> Result<HttpResponse> { return movedTo("/again"); });
    begin(get());
    runUntilRequests(6);
    join();
    QCOMPARE(m_results.at(0)->status, 301);
    QCOMPARE(m_server->requests().size(), std::size_t(6));
}

void RateLimitedHttpClientTest::whatIsNotToBeFollowedIsHandedOver_data()
{
    QTest::addColumn<bool>("isPost");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("a POST") << true << QByteArray("/new");
    QTest::newRow("plainly elsewhere") << false << QByteArray("http://b.example/");
}

void RateLimitedHttpClientTest::whatIsNotToBeFollowedIsHandedOver()
{
    QFETCH(bool, isPost);
    QFETCH(QByteArray, location);
    m_server->answerBy([location](const HttpRequest&) -> Result<HttpResponse> { return movedTo(location); });
    begin(isPost ? post() : get());
    join();
    QCOMPARE(m_results.at(0)->status, 301);
    QCOMPARE(m_server->requests().size(), std::size_t(1));
}

void RateLimitedHttpClientTest::serversDoNotWaitForEachOther()
{
    for (const char* address :
         {"http://a.example/", "https://a.example/", "http://a.example:81/", "http://b.example/"})
        QVERIFY(m_client->send(get(address), {}));
    QCOMPARE(m_seen.back().first, 0);
}

void RateLimitedHttpClientTest::bulkReadsGetTheSmallerShare()
{
    for (int i = 0; i < 3; ++i)
        begin(get("http://a.example/", true));
    QVERIFY(m_clock->waitForWaiters(2));
    runUntilRequests(3);
    join();
    QCOMPARE(m_seen[1].first, 525);
    QCOMPARE(m_seen[2].first, 1050);
}

void RateLimitedHttpClientTest::aPostOvertakesWaitingBulkReads()
{
    for (int i = 0; i < 5; ++i)
        begin(get("http://a.example/", true));
    QVERIFY(m_clock->waitForWaiters(4));
    begin(post());
    QVERIFY(m_clock->waitForDeadline(m_start + 210));
    runUntilRequests(6);
    join();
    QCOMPARE(m_seen[1].second.method, HttpMethod::Post);
    QCOMPARE(m_seen[1].first, 210);
}

void RateLimitedHttpClientTest::aPostIsNeverRepeated_data()
{
    QTest::addColumn<int>("status"); // 0: no answer, -1: not sent
    for (const int status : {-1, 0, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void RateLimitedHttpClientTest::aPostIsNeverRepeated()
{
    QFETCH(int, status);
    if (status > 0)
        m_server->answer(status, {});
    else
        m_server->failWith(status == 0 ? ErrorKind::AnswerLost : ErrorKind::NotSent);
    HttpRequest request = post();
    request.attempts = 5;
    const auto result = m_client->send(request, {});
    QCOMPARE(m_server->requestCount(), 1);
    QCOMPARE(result ? result->status : 0, std::max(status, 0));
}

void RateLimitedHttpClientTest::aGetIsRepeatedWithDoublingPauses()
{
    m_server->failWith(ErrorKind::NotSent);
    m_server->failWith(ErrorKind::AnswerLost);
    m_server->answer(503, {});
    HttpRequest request = get();
    request.attempts = 5;
    begin(request);
    QVERIFY(m_clock->waitForDeadline(m_start + 1000));
    m_clock->advance(1000);
    QVERIFY(m_clock->waitForDeadline(m_start + 3000));
    m_clock->advance(2000);
    QVERIFY(m_clock->waitForDeadline(m_start + 7000));
    m_clock->advance(4000);
    join();
    QCOMPARE(m_server->requestCount(), 4);
    QVERIFY(m_results.at(0));
    QCOMPARE(m_results.at(0)->status, 200);
}

void RateLimitedHttpClientTest::aGetIsNotRepeatedUnlessAllowed()
{
    m_server->answer(503, {});
    const auto result = m_client->send(get(), {});
    QCOMPARE(result->status, 503);
    QCOMPARE(m_server->requestCount(), 1);
}

void RateLimitedHttpClientTest::whatWillNotChangeIsNotRepeated_data()
{
    QTest::addColumn<int>("status"); // 0: too large
    for (const int status : {0, 200, 302, 400, 403, 404})
        QTest::addRow("%d", status) << status;
}

void RateLimitedHttpClientTest::whatWillNotChangeIsNotRepeated()
{
    QFETCH(int, status);
    if (status > 0)
        m_server->answer(status, {});
    else
        m_server->failWith(ErrorKind::TooLarge);
    HttpRequest request = get();
    request.attempts = 3;
    const auto result = m_client->send(request, {});
    QCOMPARE(result ? result->status : 0, status);
    QCOMPARE(m_server->requestCount(), 1);
}

void RateLimitedHttpClientTest::retryAfterIsObeyed()
{
    m_server->answer(429, {}, {{"retry-after", "7"}});
    HttpRequest request = get();
    request.attempts = 3;
    begin(request);
    QVERIFY(m_clock->waitForDeadline(m_start + 7000));
    m_clock->advance(7000);
    join();
    QCOMPARE(m_results.at(0)->status, 200);
    QCOMPARE(m_seen.at(0).first, 7000);
}

void RateLimitedHttpClientTest::aLongRetryAfterIsNotWaitedFor()
{
    m_server->answer(503, {}, {{"retry-after", "3600"}});
    HttpRequest request = get();
    request.attempts = 3;
    QCOMPARE(m_client->send(request, {})->status, 503);
    m_clock->advance(10000);
    const auto refused = m_client->send(post(), {});
    QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
    QCOMPARE(refused.error().retryAfterSeconds, std::optional<qint64>(3590));
    QCOMPARE(m_server->requestCount(), 1);
    m_clock->advance(3590000);
    QVERIFY(m_client->send(post(), {}));
}

void RateLimitedHttpClientTest::retryAfterHoldsBackEverybodyAtThatServer()
{
    m_server->answer(429, {}, {{"retry-after", "30"}});
    QCOMPARE(m_client->send(get(), {})->status, 429);
    QVERIFY(m_client->send(get("http://b.example/"), {}));
    begin(post());
    QVERIFY(m_clock->waitForDeadline(m_start + 30000));
    m_clock->advance(30000);
    join();
    QCOMPARE(m_seen.back().first, 30000);
}

void RateLimitedHttpClientTest::aRateThatIsUsedUpHoldsBackEverybodyUntilItsReset()
{
    m_server->answer(200, {}, {{"x-ratelimit-remaining", "1"}, {"x-ratelimit-reset-in", "9"}});
    QVERIFY(m_client->send(get(), {}));
    m_clock->advance(1000);
    m_server->answer(200, {}, {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset-in", "8"}});
    QVERIFY(m_client->send(get(), {}));
    begin(post());
    QVERIFY(m_clock->waitForDeadline(m_start + 9000));
    m_clock->advance(8000);
    join();
    QCOMPARE(m_seen.back().first, 9000);
}

void RateLimitedHttpClientTest::aMinuteThatIsUsedUpIsWaitedFor()
{
    m_server->answer(200, {}, {{"x-discogs-ratelimit-remaining", "1"}});
    QVERIFY(m_client->send(get(), {}));
    m_clock->advance(1000);
    m_server->answer(200, {}, {{"x-discogs-ratelimit-remaining", "0"}});
    QVERIFY(m_client->send(get(), {}));
    begin(get());
    QVERIFY(m_clock->waitForDeadline(m_start + 61000));
    m_clock->advance(60000);
    join();
    QCOMPARE(m_seen.back().first, 61000);
}

void RateLimitedHttpClientTest::whoAlreadyWaitsIsHeldBackToo()
{
    std::atomic<int> count = 0;
    m_server->answerBy([&](const HttpRequest& request) -> Result<HttpResponse> {
        const std::scoped_lock guard(m_mutex);
        m_seen.emplace_back(m_clock->steadyNowMs() - m_start, request);
        return ++count == 2 ? status(429, "10") : ok();
    });
    for (int i = 0; i < 4; ++i)
        begin(get());
    QVERIFY(m_clock->waitForWaiters(3));
    m_clock->advance(210);
    QVERIFY(m_server->waitForRequests(2));
    // The third and fourth still wait for their old moments, then take new ones behind the pause.
    QVERIFY(m_clock->waitForWaiters(2));
    runUntilRequests(4);
    join();
    QVERIFY(m_seen[2].first >= 10210);
    QCOMPARE(m_seen[3].first - m_seen[2].first, 210);
}

void RateLimitedHttpClientTest::stoppingEndsTheWait()
{
    QVERIFY(m_client->send(get(), {}));
    std::stop_source stop;
    begin(post(), stop.get_token());
    QVERIFY(m_clock->waitForWaiters(1));
    stop.request_stop();
    join();
    QCOMPARE(m_results.at(0).error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_server->requestCount(), 1);
}

void RateLimitedHttpClientTest::stoppingEndsThePauseBetweenAttempts()
{
    m_server->answer(500, {});
    std::stop_source stop;
    HttpRequest request = get();
    request.attempts = 3;
    begin(request, stop.get_token());
    QVERIFY(m_clock->waitForWaiters(1));
    stop.request_stop();
    join();
    QCOMPARE(m_results.at(0).error().kind, ErrorKind::Cancelled);
}

void RateLimitedHttpClientTest::anotherRateCanBeSet()
{
    m_client->setRate(QUrl(QStringLiteral("http://a.example/2.0/")), {1, 1});
    QVERIFY(m_client->send(get(), {}));
    begin(get());
    QVERIFY(m_clock->waitForDeadline(m_start + 1050));
    m_clock->advance(1050);
    join();
    QCOMPARE(m_seen.back().first, 1050);
}

SILLON_TEST(RateLimitedHttpClientTest, ratelimitedhttpclient)
#include "tst_ratelimitedhttpclient.moc"
