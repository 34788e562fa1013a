// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/requestparser.h"
#include "testmain.h"

#include <QTest>

using namespace sillon::standin;
using State = RequestParser::State;

namespace {

constexpr RequestParser::Limits limits{1000, 100};

const QByteArray form =
    "POST /2.0/?a=1 HTTP/1.1\r\nHost: x\r\ncontent-type: application/x-www-form-urlencoded\r\n"
    "Content-Length: 7\r\n\r\nb=2&a=3";

} // namespace

class RequestParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneByteAtATime()
    {
        RequestParser parser(limits);
        int heads = 0;
        for (const char c : form) {
            parser.feed(QByteArray(1, c));
            const State state = parser.advance();
            heads += state == State::HeadRead ? 1 : 0;
            QVERIFY(state != State::Refused);
        }
        QCOMPARE(heads, 1);
        QCOMPARE(parser.advance(), State::Complete);
        const Request request = parser.take();
        QCOMPARE(request.httpMethod, QByteArray("POST"));
        QCOMPARE(request.path, QStringLiteral("/2.0/"));
        QCOMPARE(request.header("CONTENT-LENGTH"), QByteArray("7"));
        QCOMPARE(request.body, QByteArray("b=2&a=3"));
    }

    void mergesQueryAndForm()
    {
        RequestParser parser(limits);
        parser.feed(form);
        QCOMPARE(parser.advance(), State::HeadRead);
        QCOMPARE(parser.advance(), State::Complete);
        const Params params = parser.take().params;
        QCOMPARE(params.value(u"a"), QStringLiteral("1"));
        QCOMPARE(params.count(u"a"), 2);
        QCOMPARE(params.value(u"b"), QStringLiteral("2"));
    }

    void readsOnlyFormsAsForms()
    {
        RequestParser parser(limits);
        parser.feed("POST / HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 3\r\n\r\na=1");
        QCOMPARE(parser.advance(), State::HeadRead);
        QCOMPARE(parser.advance(), State::Complete);
        QVERIFY(parser.take().params.isEmpty());
    }

    void cutsRequestsApart()
    {
        RequestParser parser(limits);
        parser.feed(form + "GET /next HTTP/1.1\r\n\r\n");
        QCOMPARE(parser.advance(), State::HeadRead);
        QCOMPARE(parser.advance(), State::Complete);
        QCOMPARE(parser.take().path, QStringLiteral("/2.0/"));
        QCOMPARE(parser.advance(), State::HeadRead);
        QCOMPARE(parser.advance(), State::Complete);
        QCOMPARE(parser.take().path, QStringLiteral("/next"));
        QCOMPARE(parser.advance(), State::NeedsMore);
    }

    void refusesWhatItCannotBear_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("no request line") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("no header") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << 400;
        QTest::newRow("bad length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << 400;
        QTest::newRow("negative length")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
        QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                 << 411;
        QTest::newRow("long body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 101\r\n\r\n") << 413;
        QTest::newRow("head without end") << QByteArray(1001, 'x') << 431;
    }
    void refusesWhatItCannotBear()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RequestParser parser(limits);
        parser.feed(bytes);
        QCOMPARE(parser.advance(), State::Refused);
        QCOMPARE(parser.refusal(), status);
        QCOMPARE(parser.advance(), State::Refused);
    }

    void knowsWhoWantsToStay()
    {
        Request request;
        request.version = "HTTP/1.1";
        QVERIFY(request.keepsAlive());
        request.version = "HTTP/1.0";
        QVERIFY(!request.keepsAlive());
        request.version = "HTTP/1.1";
        request.headers.emplace_back("connection", "Close");
        QVERIFY(!request.keepsAlive());
    }
};

SILLON_TEST(RequestParserTest, requestparser)
#include "tst_requestparser.moc"
