// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "netfixture.h"
#include "testmain.h"

#include <QTest>

#include <mutex>

using namespace sillon;
using sillon::testing::NetFixture;

/// What the log says of requests.
class NetLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRequestIsToldWithoutItsSecrets();
    void anErrorHoldsNoQuery();
};

namespace {

std::mutex collecting;
QString collected;

void collect(QtMsgType, const QMessageLogContext&, const QString& text)
{
    const std::scoped_lock guard(collecting);
    collected += text + QLatin1Char('\n');
}

} // namespace

void NetLogTest::aRequestIsToldWithoutItsSecrets()
{
    const QtMessageHandler usual = qInstallMessageHandler(collect);
    {
        NetFixture net(300);
        net.reply.body = "{\"session\":{\"key\":\"SECRET4\"}}";
        HttpRequest get = net.get("/2.0/");
        get.url.setQuery(QStringLiteral("api_key=SECRET1"));
        get.headers = {{"Authorization", "Token SECRET2"}};
        HttpRequest post = net.post("sk=SECRET3");
        net.send(get);
        net.send(post);
        net.server.fault(standin::Fault::dropAfterHandling(), standin::FaultServer::forEver);
        net.send(get);
        net.send(post);
        net.server.goOffline();
        net.send(get);
        net.send(post);
        get.url = QUrl(QStringLiteral("https://user:SECRET5@127.0.0.1:1/"));
        net.send(get);
    }
    qInstallMessageHandler(usual);
    QVERIFY2(collected.contains(QLatin1String("GET 127.0.0.1/2.0/ 200 ok")), qPrintable(collected));
    QVERIFY2(collected.contains(QLatin1String("POST 127.0.0.1/ 0 answer-lost")), qPrintable(collected));
    QVERIFY2(!collected.contains(QLatin1String("SECRET")), qPrintable(collected));
}

void NetLogTest::anErrorHoldsNoQuery()
{
    NetFixture net;
    net.reply.status = 403;
    HttpRequest request = net.get();
    request.url.setQuery(QStringLiteral("sk=SECRET"));
    net.server.fault(standin::Fault::truncatedBody(), standin::FaultServer::forEver);
    const auto cut = net.send(request);
    QVERIFY(!cut);
    QVERIFY2(!cut.error().serverText.contains(QLatin1String("SECRET")), qPrintable(cut.error().serverText));
    request.url.setHost(QStringLiteral("nowhere.invalid"));
    const auto unsent = net.send(request);
    QVERIFY2(!unsent.error().serverText.contains(QLatin1String("SECRET")),
             qPrintable(unsent.error().serverText));
    QVERIFY(!unsent.error().serverText.isEmpty());
}

SILLON_TEST(NetLogTest, netlog)
#include "tst_netlog.moc"
