// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "standin/faultserver.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fcntl.h>
#include <memory>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace sillon::standin;

namespace {

/// A server whose only effect is to count what it handled.
struct CountingServer
{
    explicit CountingServer(const FaultServerOptions& options = {})
        : server(
              [this](const Request&) {
                  ++effects;
                  return Reply{200, R"({"n":7,"text":"12","list":[1,2],"one":[{"a":"b"}]})"};
              },
              options)
    {}

    RawAnswer post(int timeoutMs = 5000) { return RawClient(server.url()).postForm("/", "a=1", timeoutMs); }

    std::atomic<int> effects{0};
    FaultServer server;
};

/// A certificate for 127.0.0.1 that signs itself. Not by QProcess: its way of forking stops a ThreadSanitizer
/// build.
bool makeCertificate(const QString& certificate, const QString& key)
{
    std::vector<std::string> words = {"openssl",
                                      "req",
                                      "-x509",
                                      "-newkey",
                                      "ec",
                                      "-pkeyopt",
                                      "ec_paramgen_curve:prime256v1",
                                      "-nodes",
                                      "-days",
                                      "2",
                                      "-subj",
                                      "/CN=127.0.0.1",
                                      "-addext",
                                      "subjectAltName=IP:127.0.0.1",
                                      "-keyout",
                                      key.toStdString(),
                                      "-out",
                                      certificate.toStdString()};
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    const bool started = posix_spawnp(&process, "openssl", &quiet, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&quiet);
    int status = -1;
    return started && waitpid(process, &status, 0) == process && status == 0;
}

QNetworkReply* answered(QNetworkAccessManager& network, const QNetworkRequest& request)
{
    QNetworkReply* reply = network.get(request);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10000);
    return reply;
}

} // namespace

class FaultServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnAKeptConnection()
    {
        CountingServer fixture;
        RawClient client(fixture.server.url());
        for (int i = 0; i < 5; ++i) {
            const RawAnswer answer = client.postForm("/x?b=2", "a=1");
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.whole && !answer.closed);
            QCOMPARE(answer.header("Connection"), QByteArray("keep-alive"));
        }
        QVERIFY(client.isConnected());
        QCOMPARE(fixture.effects.load(), 5);
        const LoggedRequest last = fixture.server.requests().at(4);
        QCOMPARE(last.request.path, QStringLiteral("/x"));
        QCOMPARE(last.param(u"a"), QStringLiteral("1"));
        QCOMPARE(last.param(u"b"), QStringLiteral("2"));
        QCOMPARE(last.status, 200);
    }

    void answersPipelinedRequestsInOrder()
    {
        FaultServer server([](const Request& request) { return Reply{200, request.path.toLatin1()}; });
        server.fault(Fault::late(30), 1, byPath(QStringLiteral("/first")));
        RawClient client(server.url());
        client.send("GET /first HTTP/1.1\r\n\r\nGET /second HTTP/1.1\r\n\r\n");
        QCOMPARE(client.receive().body, QByteArray("/first"));
        QCOMPARE(client.receive().body, QByteArray("/second"));
    }

    void closesWhenTheClientWishesIt()
    {
        CountingServer fixture;
        RawClient client(fixture.server.url());
        client.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
        const RawAnswer answer = client.receive();
        QVERIFY(answer.whole);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        QVERIFY(client.receive(2000).closed);
    }

    void sendsNoBodyToHead()
    {
        CountingServer fixture;
        RawClient client(fixture.server.url());
        client.send("HEAD / HTTP/1.1\r\n\r\n");
        const RawAnswer answer = client.receive(100);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Length").toInt() > 0);
        QVERIFY(answer.body.isEmpty());
    }

    void refusesTooMuch()
    {
        FaultServerOptions options;
        options.maxBodyBytes = 10;
        CountingServer fixture(options);
        QCOMPARE(RawClient(fixture.server.url()).postForm("/", QByteArray(11, 'x')).status, 413);
        QCOMPARE(fixture.effects.load(), 0);
    }

    void dropsBeforeReadingWithoutEffect()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::dropBeforeReading());
        const RawAnswer answer = fixture.post();
        QVERIFY(answer.closed);
        QCOMPARE(answer.status, 0);
        QCOMPARE(fixture.effects.load(), 0);
        QVERIFY(fixture.server.waitForRequests(1, 2000));
        QCOMPARE(fixture.server.requests().at(0).fault, QStringLiteral("drop-before"));
        QVERIFY(!fixture.server.requests().at(0).tookEffect);
        QCOMPARE(fixture.post().status, 200);
    }

    void dropsOnTheHeadAloneWhenAllAreMeant()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::dropBeforeReading());
        RawClient client(fixture.server.url());
        client.send("POST / HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n");
        QVERIFY(client.receive().closed);
    }

    void dropsAfterHandlingWithEffect()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::dropAfterHandling());
        const RawAnswer answer = fixture.post();
        QVERIFY(answer.closed && !answer.reset);
        QCOMPARE(answer.status, 0);
        QCOMPARE(fixture.effects.load(), 1);
        QVERIFY(fixture.server.requests().at(0).tookEffect);
    }

    void resetsTheConnection()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::reset());
        const RawAnswer answer = fixture.post();
        QVERIFY(answer.closed && answer.reset);
        QCOMPARE(fixture.effects.load(), 0);
        fixture.server.fault(Fault::reset().withEffect());
        QVERIFY(fixture.post().reset);
        QCOMPARE(fixture.effects.load(), 1);
    }

    void keepsSilentUntilCut()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::silence());
        RawClient client(fixture.server.url());
        const RawAnswer answer = client.postForm("/", "a=1", 50);
        QVERIFY(!answer.closed);
        QCOMPARE(answer.status, 0);
        fixture.server.closeConnections();
        QVERIFY(client.receive(2000).closed);
        QCOMPARE(fixture.effects.load(), 0);
    }

    void answersLate()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::late(60));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(fixture.post().status, 200);
        QVERIFY(timer.elapsed() >= 50);
    }

    void answersWithAnyStatus()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::status(429, "slow down", "text/plain").withRetryAfter(17));
        fixture.server.fault(Fault::htmlOutage(503).withEffect());
        RawAnswer answer = fixture.post();
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.body, QByteArray("slow down"));
        QCOMPARE(answer.header("Retry-After"), QByteArray("17"));
        QCOMPARE(fixture.effects.load(), 0);
        answer = fixture.post();
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
        QVERIFY(answer.body.startsWith("<html>"));
        QCOMPARE(fixture.effects.load(), 1);
    }

    void truncatesOnTheWire()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::truncatedBody());
        const RawAnswer answer = fixture.post();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.closed && !answer.whole);
        QVERIFY(answer.body.size() > 0 && answer.body.size() < answer.header("Content-Length").toInt());
    }

    void truncatesJsonInWholeFrames()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::truncatedJson());
        const RawAnswer answer = fixture.post();
        QVERIFY(answer.whole && !answer.closed);
        QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
        QVERIFY(answer.body.startsWith('{'));
    }

    void sendsGarbage()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::garbage());
        fixture.server.fault(Fault::brokenHttp());
        const RawAnswer answer = fixture.post();
        QCOMPARE(answer.status, 200);
        QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
        const RawAnswer broken = fixture.post();
        QVERIFY(broken.closed);
        QCOMPARE(broken.status, 0);
        QVERIFY(!broken.body.isEmpty());
    }

    void changesTypes()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::looseTypes());
        fixture.server.fault(Fault::wrongTypes());
        const QJsonObject loose = QJsonDocument::fromJson(fixture.post().body).object();
        QCOMPARE(loose[QLatin1String("n")], QJsonValue(QStringLiteral("7")));
        QCOMPARE(loose[QLatin1String("text")], QJsonValue(12));
        QVERIFY(loose[QLatin1String("list")].isArray());
        QVERIFY(loose[QLatin1String("one")].isObject());
        const QJsonObject wrong = QJsonDocument::fromJson(fixture.post().body).object();
        QVERIFY(wrong[QLatin1String("list")].isObject());
        QVERIFY(wrong[QLatin1String("text")].isDouble());
    }

    void breaksChunks()
    {
        // Qt reads the bad length as zero, that is as the end: the client has to notice by the text alone.
        CountingServer fixture;
        fixture.server.fault(Fault::badChunk());
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(answered(network, QNetworkRequest(fixture.server.url())));
        const QByteArray body = reply->readAll();
        QVERIFY(!body.isEmpty());
        QVERIFY(QJsonDocument::fromJson(body).isNull());
        QCOMPARE(fixture.effects.load(), 1);
    }

    void endsAnEndlessBodyAtItsBound()
    {
        FaultServerOptions options;
        options.endlessBytes = 512 * 1024;
        CountingServer fixture(options);
        fixture.server.fault(Fault::endlessBody());
        const RawAnswer answer = fixture.post();
        QVERIFY(answer.closed);
        QVERIFY(answer.header("Content-Length").isNull());
        QVERIFY(answer.body.size() >= 512 * 1024);
        QVERIFY(answer.body.size() < 1024 * 1024);
    }

    void leavesAnEndlessBodyWhenTheClientGoes()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::endlessBody());
        {
            RawClient client(fixture.server.url());
            client.send("GET / HTTP/1.1\r\n\r\n");
            QVERIFY(fixture.server.waitForRequests(1, 2000));
        }
        QCOMPARE(fixture.post().status, 200);
    }

    void redirectsForEver()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::redirectLoop());
        RawClient client(fixture.server.url());
        QByteArray target = "/";
        for (int i = 0; i < 60; ++i) {
            const RawAnswer answer = client.get(target);
            QCOMPARE(answer.status, 302);
            QVERIFY(answer.header("Location") != target);
            target = answer.header("Location");
        }
        QCOMPARE(fixture.effects.load(), 0);
        QCOMPARE(fixture.server.requestCount(), 60);
    }

    void qtGivesUpOnRedirects()
    {
        // For ever: Qt at times repeats a request of its own accord while it follows redirects.
        CountingServer fixture;
        fixture.server.fault(Fault::redirectLoop(), FaultServer::forEver);
        QNetworkAccessManager network;
        QNetworkRequest request(fixture.server.url());
        request.setMaximumRedirectsAllowed(5);
        const std::unique_ptr<QNetworkReply> reply(answered(network, request));
        QCOMPARE(reply->error(), QNetworkReply::TooManyRedirectsError);
        QCOMPARE(fixture.effects.load(), 0);
    }

    void answersByteByByte()
    {
        CountingServer fixture;
        fixture.server.fault(Fault::slowBytes(1, 16));
        RawClient client(fixture.server.url());
        const RawAnswer answer = client.postForm("/", "a=1");
        QVERIFY(answer.whole);
        QVERIFY(!QJsonDocument::fromJson(answer.body).isNull());
        QCOMPARE(client.postForm("/", "a=2").status, 200);
    }

    void liesAboutTheDate()
    {
        FaultServerOptions options;
        options.utcNowMs = [] { return qint64{1700000000000}; };
        CountingServer fixture(options);
        QCOMPARE(fixture.post().header("Date"), QByteArray("Tue, 14 Nov 2023 22:13:20 GMT"));
        fixture.server.fault(Fault::wrongDate(-20));
        QCOMPARE(fixture.post().header("Date"), QByteArray("Tue, 14 Nov 2023 22:13:00 GMT"));
        fixture.server.setDateOffset(3 * 3600);
        QCOMPARE(fixture.post().header("Date"), QByteArray("Wed, 15 Nov 2023 01:13:20 GMT"));
        QCOMPARE(fixture.server.requests().at(0).arrivedMs, qint64{1700000000000});
    }

    void dropsConnections()
    {
        CountingServer fixture;
        fixture.server.dropConnections(1);
        QVERIFY(fixture.post().closed);
        QCOMPARE(fixture.server.requestCount(), 0);
        QCOMPARE(fixture.post().status, 200);
    }

    void goesOfflineAndComesBackOnItsPort()
    {
        CountingServer fixture;
        RawClient open(fixture.server.url());
        const quint16 port = fixture.server.port();
        fixture.server.goOffline();
        QVERIFY(open.receive(2000).closed);
        QVERIFY(!RawClient(fixture.server.url()).isConnected());
        fixture.server.comeBack();
        QVERIFY(fixture.server.isListening());
        QCOMPARE(fixture.server.port(), port);
        QCOMPARE(fixture.post().status, 200);
    }

    void saysWhenThePortIsTaken()
    {
        CountingServer first;
        FaultServerOptions options;
        options.port = first.server.port();
        const CountingServer second(options);
        QVERIFY(!second.server.isListening());
        QVERIFY(!second.server.errorText().isEmpty());
    }

    void servesPages()
    {
        CountingServer fixture;
        fixture.server.serve(QStringLiteral("/cover.png"), Reply{200, "picture", "image/png"});
        const RawAnswer answer = RawClient(fixture.server.url()).get("/cover.png");
        QCOMPARE(answer.body, QByteArray("picture"));
        QCOMPARE(answer.header("Content-Type"), QByteArray("image/png"));
        QCOMPARE(fixture.effects.load(), 0);
    }

    void observerSeesTheEffectBeforeTheAnswerLeaves()
    {
        CountingServer fixture;
        std::atomic<int> seen{0};
        fixture.server.setObserver([&](const LoggedRequest&) {
            seen = fixture.effects.load();
            fixture.server.fault(Fault::status(500));
        });
        QCOMPARE(fixture.post().status, 200);
        QCOMPARE(seen.load(), 1);
        QCOMPARE(fixture.post().status, 500);
    }

    void waitsForRequestsAndGivesUp()
    {
        CountingServer fixture;
        QVERIFY(!fixture.server.waitForRequests(1, 20));
        std::jthread client([&fixture] { QCOMPARE(fixture.post().status, 200); });
        QVERIFY(fixture.server.waitForRequests(1, 5000));
        QVERIFY(fixture.server.waitFor(
            [](const std::vector<LoggedRequest>& log) { return !log.empty() && log.front().status == 200; },
            5000));
        fixture.server.clearLog();
        QCOMPARE(fixture.server.requestCount(), 0);
    }

    void diesWithOpenConnections()
    {
        auto fixture = std::make_unique<CountingServer>();
        fixture->server.fault(Fault::silence());
        fixture->server.fault(Fault::late(60'000));
        RawClient silent(fixture->server.url());
        RawClient late(fixture->server.url());
        silent.send("GET / HTTP/1.1\r\n\r\n");
        late.send("GET / HTTP/1.1\r\n\r\n");
        QVERIFY(fixture->server.waitForRequests(2, 2000));
        fixture.reset();
        QVERIFY(silent.receive(2000).closed);
        QVERIFY(late.receive(2000).closed);
    }

    void resendsByQtAreSeenTwice()
    {
        // Qt repeats a POST once when the connection ends without an answer: the log has to show it, since
        // that is what the program's HTTP client must prevent.
        CountingServer fixture;
        QNetworkAccessManager network;
        QNetworkRequest request(fixture.server.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QByteArray("application/x-www-form-urlencoded"));
        fixture.server.fault(Fault::dropAfterHandling(), 2);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("a=1")));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(10000));
        QVERIFY(reply->error() != QNetworkReply::NoError);
        QCOMPARE(fixture.effects.load(), 2);
    }

    void speaksTls()
    {
        const QTemporaryDir folder;
        const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        QVERIFY2(makeCertificate(certificate, key), "openssl could not make a certificate");

        FaultServerOptions options;
        options.certificateFile = certificate;
        options.privateKeyFile = key;
        CountingServer fixture(options);
        QVERIFY2(fixture.server.isListening(), qPrintable(fixture.server.errorText()));
        QCOMPARE(fixture.server.url().scheme(), QStringLiteral("https"));

        QNetworkRequest request(fixture.server.url());
        QNetworkAccessManager stranger;
        const std::unique_ptr<QNetworkReply> refused(answered(stranger, request));
        QCOMPARE(refused->error(), QNetworkReply::SslHandshakeFailedError);
        QCOMPARE(fixture.effects.load(), 0);

        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificates(QSslCertificate::fromPath(certificate));
        request.setSslConfiguration(trusting);
        QNetworkAccessManager friendly;
        const std::unique_ptr<QNetworkReply> accepted(answered(friendly, request));
        QCOMPARE(accepted->error(), QNetworkReply::NoError);
        QCOMPARE(fixture.effects.load(), 1);
    }

    void saysWhenTheCertificateIsUnreadable()
    {
        FaultServerOptions options;
        options.certificateFile = QStringLiteral("/nowhere/cert.pem");
        const CountingServer fixture(options);
        QVERIFY(!fixture.server.isListening());
    }
};

SILLON_TEST(FaultServerTest, faultserver)
#include "tst_faultserver.moc"
