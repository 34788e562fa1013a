// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmerror.h"
#include "lastfm/lastfmreply.h"
#include "lastfmsamples.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class LastfmReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsKindInEveryShape_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorKind>("kind");
        const auto rows = [](ErrorKind kind, std::initializer_list<int> codes) {
            for (const int code : codes)
                QTest::addRow("%d", code) << code << kind;
        };
        rows(ErrorKind::NotSupported, {3});
        rows(ErrorKind::BadRequest, {6, 7});
        rows(ErrorKind::ServerBusy, {8, 11, 16});
        rows(ErrorKind::Unauthorized, {9});
        rows(ErrorKind::BadSignature, {13});
        rows(ErrorKind::NotYetAllowed, {14});
        rows(ErrorKind::Expired, {15});
        rows(ErrorKind::Private, {17});
        rows(ErrorKind::RateLimited, {29});
        rows(ErrorKind::AccountRefused, {2, 4, 5, 10, 12, 18, 25, 26, 27, 28, 30, 999});
    }
    void everyCodeHasItsKindInEveryShape()
    {
        QFETCH(int, code);
        QFETCH(ErrorKind, kind);
        const QByteArray number = QByteArray::number(code);
        const QByteArrayList bodies{
            json("{'error':") + number + json(",'message':'why\\/not','links':[]}"),
            json("{'message':'why/not','error':'") + number + json("'}"),
            json("{'error':{'#text':'why/not','code':'") + number + json("'}}"),
            json("{'error':{'code':") + number + json(",'#text':'why/not'}}"),
            json("{'lfm':{'status':'failed','error':{'code':'") + number + json("','#text':'why/not'}}}"),
            json("<?xml version='1.0' encoding='UTF-8'?><lfm status='failed'><error code='") + number +
                json("'>why/not</error></lfm>")};
        for (const QByteArray& body : bodies) {
            for (const int status : {200, 400, 403, 404, 429, 500, 503}) {
                const auto reply = lastfmReply(sampleResponse(status, body), 0);
                QVERIFY(!reply);
                QCOMPARE(reply.error().kind, kind);
                QCOMPARE(reply.error().serviceCode, code);
                QCOMPARE(reply.error().httpStatus, status);
                QCOMPARE(reply.error().serverText, QStringLiteral("why/not"));
            }
        }
    }

    void aBodyWithoutCodeIsReadByItsStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray html =
            "<html><body><h1>Error: Server Error</h1><h2>The server encountered a temporary error."
            "<p>Please try again in 30 seconds.</h2></body></html>";
        const QByteArray failure = json("{'status':'failure'}");
        QTest::newRow("outage as 200") << 200 << html << ErrorKind::AnswerLost;
        QTest::newRow("empty 200") << 200 << QByteArray() << ErrorKind::AnswerLost;
        QTest::newRow("204") << 204 << QByteArray() << ErrorKind::AnswerLost;
        QTest::newRow("truncated JSON")
            << 200 << json("{'scrobbles':{'scrobble':[{'art") << ErrorKind::AnswerLost;
        QTest::newRow("a list") << 200 << QByteArray("[1]") << ErrorKind::AnswerLost;
        QTest::newRow("a number") << 200 << QByteArray("9") << ErrorKind::AnswerLost;
        QTest::newRow("bytes") << 200 << QByteArray("\x00\xff\xfe\x01", 4) << ErrorKind::AnswerLost;
        QTest::newRow("XML ok") << 200 << json("<lfm status='ok'><token>x</token></lfm>")
                                << ErrorKind::AnswerLost;
        QTest::newRow("XML error without code")
            << 200 << json("<lfm status='failed'><error>x</error></lfm>") << ErrorKind::AnswerLost;
        QTest::newRow("truncated XML") << 200 << json("<lfm status='failed'><err") << ErrorKind::AnswerLost;
        QTest::newRow("unreadable error") << 200 << json("{'error':[9]}") << ErrorKind::AnswerLost;
        QTest::newRow("error without code")
            << 200 << json("{'error':{'#text':'x'}}") << ErrorKind::AnswerLost;
        QTest::newRow("half a code") << 200 << json("{'error':9.5}") << ErrorKind::AnswerLost;
        QTest::newRow("redirect") << 302 << html << ErrorKind::AnswerLost;
        QTest::newRow("400") << 400 << html << ErrorKind::BadRequest;
        QTest::newRow("401") << 401 << failure << ErrorKind::AccountRefused;
        QTest::newRow("403") << 403 << html << ErrorKind::AccountRefused;
        QTest::newRow("404") << 404 << html << ErrorKind::NotFound;
        QTest::newRow("405") << 405 << html << ErrorKind::NotSupported;
        QTest::newRow("408") << 408 << html << ErrorKind::AnswerLost;
        QTest::newRow("413") << 413 << html << ErrorKind::TooLarge;
        QTest::newRow("414") << 414 << html << ErrorKind::TooLarge;
        QTest::newRow("418") << 418 << failure << ErrorKind::AccountRefused;
        QTest::newRow("429") << 429 << QByteArray() << ErrorKind::RateLimited;
        QTest::newRow("500 with JSON") << 500 << failure << ErrorKind::ServerBusy;
        QTest::newRow("502") << 502 << html << ErrorKind::ServerBusy;
        QTest::newRow("503") << 503 << QByteArray() << ErrorKind::ServerBusy;
        QTest::newRow("599") << 599 << QByteArray("{}") << ErrorKind::ServerBusy;
    }
    void aBodyWithoutCodeIsReadByItsStatus()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto reply = lastfmReply(sampleResponse(status, body), 0);
        QVERIFY(!reply);
        QTEST(reply.error().kind, "kind");
        QCOMPARE(reply.error().serviceCode, 0);
        QCOMPARE(reply.error().httpStatus, status);
        QVERIFY(!reply.error().serverText.contains(QLatin1Char('<')));
    }

    void aRefusalInWordsAloneIsNotTakenForSuccess()
    {
        const auto reply = lastfmReply(sampleResponse(200, json("{'error':'No such thing here'}")), 0);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::AccountRefused);
        QCOMPARE(reply.error().serverText, QStringLiteral("No such thing here"));
    }

    void whatIsNoErrorIsAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("love") << QByteArray("{}");
        QTest::newRow("love of GNU FM") << json("{'lfm':{'#text':'','status':'ok'}}");
        QTest::newRow("error 0") << json("{'error':0,'scrobbles':{}}");
        QTest::newRow("error null") << json("{'error':null}");
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{\"token\":\"x\"}");
        QTest::newRow("blanks around") << QByteArray("\r\n {\"token\":\"x\"} \n");
    }
    void whatIsNoErrorIsAnAnswer()
    {
        QFETCH(QByteArray, body);
        QVERIFY(lastfmReply(sampleResponse(200, body), 0).has_value());
    }

    void theLimitTellsHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("seconds") << QByteArray(" 120 ") << qint64(120);
        QTest::newRow("none") << QByteArray() << qint64(-1);
        QTest::newRow("junk") << QByteArray("soon") << qint64(-1);
    }
    void theLimitTellsHowLongToWait()
    {
        QFETCH(QByteArray, header);
        HttpResponse response = sampleResponse(429, json("{'error':29,'message':'Rate Limit Exceeded'}"));
        if (!header.isEmpty())
            response.headers.emplaceBack("retry-after", header);
        QTEST(lastfmReply(response, 0).error().retryAfterSeconds.value_or(-1), "seconds");
    }

    void theServersWordsAreBounded()
    {
        const QByteArray body = json("{'error':4,'message':'") + QByteArray(100'000, 'x') + json("'}");
        QCOMPARE(lastfmReply(sampleResponse(403, body), 0).error().serverText.size(), 300);
    }
};

SILLON_TEST(LastfmReplyTest, lastfmreply)
#include "tst_lastfmreply.moc"
