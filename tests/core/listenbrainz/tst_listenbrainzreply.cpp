// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzlistens.h"
#include "listenbrainz/listenbrainzreply.h"
#include "testmain.h"

#include <QJsonObject>
#include <QTest>

using namespace sillon;

Q_DECLARE_METATYPE(sillon::ErrorKind)

namespace {

const QByteArray pageJson = "{'payload':{'count':3,'user_id':'testuser','latest_listen_ts':1700000300,"
                            "'oldest_listen_ts':'1600000000','listens':["
                            "{'listened_at':1700000300,'recording_msid':'m','track_metadata':"
                            "{'artist_name':'A','track_name':'S','release_name':'R'}},"
                            "{'listened_at':'1700000000','track_metadata':"
                            "{'artist_name':'B','track_name':'T'}},"
                            "{'track_metadata':{'artist_name':'B','track_name':'T'}},"
                            "{'listened_at':5},7]}}";

HttpResponse response(int status, const QByteArray& body)
{
    HttpResponse made;
    made.status = status;
    made.body = body;
    return made;
}

} // namespace

class ListenBrainzReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAnswersAreRead()
    {
        QVERIFY(listenBrainzReply(response(200, R"({"status":"ok"})"), 0)->isObject());
        QVERIFY(listenBrainzReply(response(200, "[]"), 0)->isArray());
        QVERIFY(listenBrainzReply(response(204, ""), 0)->isNull());
    }

    void failuresHaveTheirKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, int status, const char* body, ErrorKind kind,
                            const char* text) {
            QTest::newRow(name) << status << QByteArray(body) << kind << QString::fromLatin1(text);
        };
        row("bad listen", 400, R"({"code":400,"error":"too high"})", ErrorKind::BadRequest, "too high");
        row("token", 401, R"({"code":401,"error":"bad token"})", ErrorKind::Unauthorized, "bad token");
        row("Maloja cannot", 200, R"({"code":200,"error":"Invalid Method"})", ErrorKind::NotSupported,
            "Invalid Method");
        row("said with 200", 200, R"({"code":401,"error":"no"})", ErrorKind::Unauthorized, "no");
        row("in words only", 200, R"({"error":"no"})", ErrorKind::AccountRefused, "no");
        row("Maloja's second", 409, R"({"error":"same second"})", ErrorKind::BadRequest, "same second");
        row("Koito", 401, R"({"error":"unauthorized"})", ErrorKind::Unauthorized, "unauthorized");
        row("nobody", 404, R"({"code":404,"error":"Cannot find user: x"})", ErrorKind::NotFound,
            "Cannot find user: x");
        row("queue", 503, R"({"code":503,"error":"later"})", ErrorKind::ServerBusy, "later");
        row("html", 502, "<html>Bad Gateway</html>", ErrorKind::ServerBusy, "");
        row("html with 200", 200, "<html>Sign in to the hotel</html>", ErrorKind::AnswerLost, "");
        row("half", 200, "{\"status\":\"o", ErrorKind::AnswerLost, "");
        row("nothing", 200, "", ErrorKind::AnswerLost, "");
        row("too large", 413, "", ErrorKind::TooLarge, "");
        row("method", 405, "", ErrorKind::NotSupported, "");
        row("redirect", 302, "", ErrorKind::AnswerLost, "");
        row("other", 403, "", ErrorKind::AccountRefused, "");
    }
    void failuresHaveTheirKind()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        const auto reply = listenBrainzReply(response(status, body), 0);
        QVERIFY(!reply);
        QTEST(reply.error().kind, "kind");
        QTEST(reply.error().serverText, "text");
        QCOMPARE(reply.error().httpStatus, status);
    }

    void aLimitIsWaitedOutAsTheHeadersSay()
    {
        HttpResponse limited = response(429, R"({"code":429,"error":"slow"})");
        limited.headers = {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset-in", "7"}};
        const auto reply = listenBrainzReply(limited, 0);
        QCOMPARE(reply.error().kind, ErrorKind::RateLimited);
        QCOMPARE(reply.error().retryAfterSeconds, std::optional<qint64>(7));
        limited.status = 503; // an outage lasts as long as it lasts
        QVERIFY(!listenBrainzReply(limited, 0).error().retryAfterSeconds);
    }

    void aPageOfListensIsReadWhateverItLacks()
    {
        const auto page =
            listenBrainzListensPage(QJsonDocument::fromJson(QByteArray(pageJson).replace('\'', '"')));
        QVERIFY(page.has_value());
        QCOMPARE(page->answered, 5);
        QCOMPARE(page->listens.size(), std::size_t(2));
        QCOMPARE(page->listens[0].release, QStringLiteral("R"));
        QCOMPARE(page->listens[1].listenedAt, 1'700'000'000);
        QCOMPARE(page->oldestListenAt, 1'600'000'000);
        const QByteArray noList = R"({"payload":{"listens":{}}})";
        QCOMPARE(listenBrainzListensPage(QJsonDocument::fromJson(noList)).error().kind, ErrorKind::Malformed);
    }
};

SILLON_TEST(ListenBrainzReplyTest, listenbrainzreply)
#include "tst_listenbrainzreply.moc"
