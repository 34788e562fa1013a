// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cannedserver.h"
#include "netfixture.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using sillon::testing::CannedServer;
using sillon::testing::NetFixture;

class ProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void theProxyOfTheSettingIsUsed();
    void aProxyThatIsNotThereIsNotSent();
    void aProxyThatWantsAPasswordIsNotSent_data();
    void aProxyThatWantsAPasswordIsNotSent();
    void theSystemsProxyIsUsedWithoutASetting();
    void noneMeansNone();
    void theProxyCanBeChanged();
};

namespace {

const QByteArray answered = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";

HttpRequest toExample()
{
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://far.invalid/x"));
    return request;
}

} // namespace

void ProxyTest::cleanup()
{
    qunsetenv("http_proxy");
}

void ProxyTest::theProxyOfTheSettingIsUsed()
{
    CannedServer proxy(answered);
    NetFixture net(5000, proxy.address());
    const auto answer = net.send(toExample());
    QVERIFY(answer);
    QCOMPARE(answer->body, QByteArray("hi"));
    QCOMPARE(proxy.heads().size(), 1);
    QVERIFY(proxy.heads().first().startsWith("GET http://far.invalid/x HTTP/1.1"));
}

void ProxyTest::aProxyThatIsNotThereIsNotSent()
{
    NetFixture net(5000, QStringLiteral("http://127.0.0.1:1"));
    HttpRequest request = net.post();
    request.url = toExample().url;
    QCOMPARE(net.send(request).error().kind, ErrorKind::NotSent);
    QCOMPARE(net.send(toExample()).error().kind, ErrorKind::NotSent);
}

void ProxyTest::aProxyThatWantsAPasswordIsNotSent_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << QStringLiteral("http://far.invalid/x");
    QTest::newRow("TLS") << QStringLiteral("https://far.invalid/x");
}

void ProxyTest::aProxyThatWantsAPasswordIsNotSent()
{
    QFETCH(QString, address);
    CannedServer proxy(
        "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
    NetFixture net(5000, proxy.address());
    HttpRequest request = net.post();
    request.url = QUrl(address);
    QCOMPARE(net.send(request).error().kind, ErrorKind::NotSent);
    QVERIFY(!proxy.heads().isEmpty());
}

void ProxyTest::theSystemsProxyIsUsedWithoutASetting()
{
    CannedServer proxy(answered);
    qputenv("http_proxy", proxy.address().toLatin1());
    NetFixture net(5000, QString());
    QVERIFY(net.send(toExample()));
    QCOMPARE(proxy.heads().size(), 1);
}

void ProxyTest::noneMeansNone()
{
    CannedServer proxy(answered);
    qputenv("http_proxy", proxy.address().toLatin1());
    NetFixture net;
    QVERIFY(net.send(net.get()));
    QCOMPARE(proxy.heads().size(), 0);
    QCOMPARE(net.server.requestCount(), 1);
}

void ProxyTest::theProxyCanBeChanged()
{
    CannedServer proxy(answered);
    NetFixture net;
    QVERIFY(net.send(net.get()));
    net.client.setOptions({5000, proxy.address()});
    QVERIFY(net.send(net.get()));
    QCOMPARE(net.server.requestCount(), 1);
    QCOMPARE(proxy.heads().size(), 1);
}

SILLON_TEST(ProxyTest, proxy)
#include "tst_proxy.moc"
