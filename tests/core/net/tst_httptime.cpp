// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httptime.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class HttpTimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesAreReadAs_data();
    void datesAreReadAs();
    void retryAfterIsReadAs_data();
    void retryAfterIsReadAs();
};

void HttpTimeTest::datesAreReadAs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("usual") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(784111777);
    QTest::newRow("blanks around") << QByteArray(" Tue, 14 Nov 2023 22:13:20 GMT ") << qint64(1700000000);
    QTest::newRow("leap day") << QByteArray("Thu, 29 Feb 2024 00:00:00 GMT") << qint64(1709164800);
    QTest::newRow("no such day") << QByteArray("Thu, 30 Feb 2024 00:00:00 GMT") << qint64(-1);
    QTest::newRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 +0200") << qint64(-1);
    QTest::newRow("ISO") << QByteArray("1994-11-06T08:49:37Z") << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
    QTest::newRow("junk") << QByteArray("\xFF\xFE GMT") << qint64(-1);
}

void HttpTimeTest::datesAreReadAs()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    QCOMPARE(secondsOfHttpDate(text).value_or(-1), seconds);
}

void HttpTimeTest::retryAfterIsReadAs_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("serverKnowsTime");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("120") << true << qint64(120);
    QTest::newRow("zero") << QByteArray("0") << true << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << true << qint64(0);
    QTest::newRow("huge") << QByteArray("99999999") << true << qint64(86400);
    QTest::newRow("moment, by the server's clock")
        << QByteArray("Tue, 14 Nov 2023 22:13:50 GMT") << true << qint64(30);
    QTest::newRow("moment, by our clock")
        << QByteArray("Tue, 14 Nov 2023 22:13:50 GMT") << false << qint64(20);
    QTest::newRow("moment gone by") << QByteArray("Tue, 14 Nov 2023 22:00:00 GMT") << true << qint64(0);
    QTest::newRow("word") << QByteArray("soon") << true << qint64(-1);
    QTest::newRow("absent") << QByteArray() << true << qint64(-1);
}

void HttpTimeTest::retryAfterIsReadAs()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, serverKnowsTime);
    QFETCH(qint64, seconds);
    HttpResponse response;
    if (!value.isNull())
        response.headers = {{"retry-after", value}};
    if (serverKnowsTime)
        response.serverDate = 1700000000;
    QCOMPARE(retryAfterSeconds(response, 1700000010).value_or(-1), seconds);
}

SILLON_TEST(HttpTimeTest, httptime)
#include "tst_httptime.moc"
