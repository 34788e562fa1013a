// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirect.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class RedirectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerSendsOnTo_data();
    void anAnswerSendsOnTo();
    void aPostIsNeverSentOn();
    void anotherServerIsNotToldWhoAsks();
    void theSixthIsNotFollowed();
    void onlyRedirectsSendOn();
};

namespace {

QUrl url(const char* text)
{
    return QUrl(QString::fromUtf8(text));
}

} // namespace

void RedirectTest::anAnswerSendsOnTo_data()
{
    QTest::addColumn<QUrl>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QUrl>("target"); // empty: not followed
    const QUrl plain = url("http://a.example/x/y?q=1");
    const QUrl secure = url("https://a.example/x/y?q=1");
    QTest::newRow("relative") << plain << QByteArray("z") << url("http://a.example/x/z");
    QTest::newRow("path and query") << secure << QByteArray("/z?r=2#part") << url("https://a.example/z?r=2");
    QTest::newRow("to TLS") << plain << QByteArray("https://a.example/") << url("https://a.example/");
    QTest::newRow("to TLS elsewhere")
        << plain << QByteArray("https://b.example/") << url("https://b.example/");
    QTest::newRow("same host, other port")
        << plain << QByteArray("http://a.example:81/") << url("http://a.example:81/");
    QTest::newRow("scheme of the first") << secure << QByteArray("//b.example/") << url("https://b.example/");
    QTest::newRow("plain elsewhere") << plain << QByteArray("http://b.example/") << QUrl();
    QTest::newRow("away from TLS") << secure << QByteArray("http://a.example/") << QUrl();
    QTest::newRow("a file") << plain << QByteArray("file:///etc/passwd") << QUrl();
    QTest::newRow("a script") << plain << QByteArray("javascript:alert(1)") << QUrl();
    QTest::newRow("with a password") << plain << QByteArray("https://u:p@b.example/") << QUrl();
    QTest::newRow("no host") << plain << QByteArray("https:///x") << QUrl();
    QTest::newRow("nothing") << plain << QByteArray() << QUrl();
    QTest::newRow("junk") << plain << QByteArray("http://[::") << QUrl();
}

void RedirectTest::anAnswerSendsOnTo()
{
    QFETCH(QUrl, from);
    QFETCH(QByteArray, location);
    QFETCH(QUrl, target);
    for (const int status : {301, 302, 303, 307, 308})
        QCOMPARE(redirectTarget(HttpMethod::Get, from, status, location, 0).value_or(QUrl()), target);
}

void RedirectTest::aPostIsNeverSentOn()
{
    QVERIFY(!redirectTarget(HttpMethod::Post, url("https://a.example/"), 307, "/z", 0));
}

void RedirectTest::anotherServerIsNotToldWhoAsks()
{
    HttpRequest request;
    request.url = url("https://a.example/x");
    request.headers = {{"Accept", "text/plain"}, {"authorization", "Token SECRET"}};
    QCOMPARE(sentOn(request, url("https://a.example/y")).headers, request.headers);
    const HttpRequest elsewhere = sentOn(request, url("https://b.example/y"));
    QCOMPARE(elsewhere.headers.size(), 1);
    QCOMPARE(elsewhere.url, url("https://b.example/y"));
}

void RedirectTest::theSixthIsNotFollowed()
{
    QVERIFY(redirectTarget(HttpMethod::Get, url("https://a.example/"), 302, "/z", 4));
    QVERIFY(!redirectTarget(HttpMethod::Get, url("https://a.example/"), 302, "/z", 5));
}

void RedirectTest::onlyRedirectsSendOn()
{
    for (const int status : {200, 201, 300, 304, 305, 306, 400})
        QVERIFY(!redirectTarget(HttpMethod::Get, url("https://a.example/"), status, "/z", 0));
}

SILLON_TEST(RedirectTest, redirect)
#include "tst_redirect.moc"
