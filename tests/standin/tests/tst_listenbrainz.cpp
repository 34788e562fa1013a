// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "standin/listenbrainzcommands.h"
#include "testmain.h"

#include <QJsonArray>
#include <QTest>

#include <atomic>

using namespace sillon::standin;

namespace {

constexpr qint64 start = 1700000000;
const QString user = QStringLiteral("testuser");
const QString token = QStringLiteral("0aa0aa0a-aaaa-4aaa-8aaa-aaaaaaaaaaaa");

FaultServerOptions withClock(const std::atomic<qint64>& now)
{
    FaultServerOptions options;
    options.utcNowMs = [&now] { return now.load() * 1000; };
    return options;
}

struct Answer
{
    int status = 0;
    QJsonObject json;
    RawAnswer raw;
};

/// A stand-in with one user, and the least client that can talk to it.
struct Bench
{
    Bench() { brainz.addUser(user, token); }

    Answer send(const QByteArray& head, const QByteArray& body, const QString& as = token)
    {
        RawClient client(brainz.server().url());
        QByteArray request = head + " HTTP/1.1\r\nHost: x\r\n";
        if (!as.isEmpty())
            request += "Authorization: Token " + as.toUtf8() + "\r\n";
        if (!body.isEmpty())
            request +=
                "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
                "\r\n";
        client.send(request + "\r\n" + body);
        const RawAnswer raw = client.receive();
        return {raw.status, QJsonDocument::fromJson(raw.body).object(), raw};
    }
    Answer post(const QByteArray& path, const QJsonObject& body, const QString& as = token)
    {
        return send("POST " + path, QJsonDocument(body).toJson(QJsonDocument::Compact), as);
    }
    Answer get(const QByteArray& path, const QString& as = token) { return send("GET " + path, {}, as); }
    Answer submit(const char* type, const QJsonArray& payload)
    {
        return post(root + "/1/submit-listens", {{QStringLiteral("listen_type"), QLatin1String(type)},
                                                 {QStringLiteral("payload"), payload}});
    }

    std::atomic<qint64> now = start;
    ListenBrainzStandin brainz{withClock(now)};
    QByteArray root;
};

QJsonObject metadata(const QString& track, const QJsonObject& more = {})
{
    return {{QStringLiteral("artist_name"), QStringLiteral("Artist")},
            {QStringLiteral("track_name"), track},
            {QStringLiteral("additional_info"), more}};
}

QJsonObject listen(qint64 second, const QString& track = QStringLiteral("Song"), const QJsonObject& more = {})
{
    return {{QStringLiteral("listened_at"), second},
            {QStringLiteral("track_metadata"), metadata(track, more)}};
}

QList<qint64> secondsOf(const Answer& answer)
{
    QList<qint64> seconds;
    for (const QJsonValue& each : answer.json[QLatin1String("payload")][QLatin1String("listens")].toArray())
        seconds.append(each[QLatin1String("listened_at")].toInteger());
    return seconds;
}

} // namespace

class ListenBrainzTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsValidOrNot()
    {
        Bench bench;
        const Answer good = bench.get("/1/validate-token");
        QCOMPARE(good.status, 200);
        QVERIFY(good.json[QLatin1String("valid")].toBool());
        QCOMPARE(good.json[QLatin1String("user_name")].toString(), user);
        const Answer bad = bench.get("/1/validate-token", QStringLiteral("nonsense"));
        QCOMPARE(bad.status, 200);
        QVERIFY(!bad.json[QLatin1String("valid")].toBool());
        QCOMPARE(bench.get("/1/validate-token", {}).status, 400);
        QCOMPARE(good.raw.header("X-RateLimit-Remaining"), QByteArray("299"));
    }

    void aBadListenRefusesTheWholeRequest_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QJsonObject>("bad");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* type, const QJsonObject& bad, const char* words) {
            QTest::newRow(name) << QByteArray(type) << bad << QString::fromLatin1(words);
        };
        row("too early", "import", listen(1000000000), "too low");
        row("in milliseconds", "import", listen(start * 1000), "too high");
        row("an hour ahead", "import", listen(start + 3600), "too high");
        row("no title", "import", listen(start, QString()), "track_name is empty");
        row("blanks", "import", listen(start, QStringLiteral("  ")), "track_name is empty");
        row("no time", "import", {{QStringLiteral("track_metadata"), metadata(QStringLiteral("Song"))}},
            "listened_at");
        row("playing with a time", "playing_now", listen(start), "must not contain listened_at");
        row("bad mbid", "import",
            listen(start, QStringLiteral("Song"),
                   {{QStringLiteral("recording_mbid"), QStringLiteral("abc")}}),
            "recording_mbid MBID format invalid");
        row("both durations", "import",
            listen(start, QStringLiteral("Song"),
                   {{QStringLiteral("duration"), 1}, {QStringLiteral("duration_ms"), 1000}}),
            "both duration and duration_ms");
        row("no duration", "import",
            listen(start, QStringLiteral("Song"), {{QStringLiteral("duration_ms"), 0}}), "duration_ms");
        row("a null character", "import", listen(start, QStringLiteral("So") + QChar(0)), "unicode null");
        QJsonObject more = listen(start);
        more.insert(QStringLiteral("extra"), 1);
        row("another key", "import", more, "top level keys");
    }
    void aBadListenRefusesTheWholeRequest()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QJsonObject, bad);
        QFETCH(const QString, words);
        Bench bench;
        const Answer answer = type == "import"
                                  ? bench.submit("import", {listen(start - 300, QStringLiteral("Good")), bad})
                                  : bench.submit(type.constData(), {bad});
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.json[QLatin1String("error")].toString().contains(words),
                 qPrintable(answer.json[QLatin1String("error")].toString()));
        QVERIFY(bench.brainz.listens(user).empty());
    }

    void limitsOfARequestAreKept()
    {
        Bench bench;
        QCOMPARE(bench.submit("single", {listen(start), listen(start - 1)}).status, 400);
        QJsonArray many;
        for (int i = 0; i < 1001; ++i)
            many.append(listen(start - i));
        QCOMPARE(bench.submit("import", many).status, 400);
        many.removeLast();
        QCOMPARE(bench.submit("import", many).status, 200);
        QCOMPARE(bench.brainz.listens(user).size(), std::size_t(1000));
        QCOMPARE(bench.submit("single", {listen(start, QString(11'000, u'x'))}).status, 400);
        QCOMPARE(bench.post("/1/submit-listens", {}, QStringLiteral("other")).status, 401);
        bench.brainz.pause(user, QStringLiteral("Your account is paused"));
        QCOMPARE(bench.submit("single", {listen(start)}).json[QLatin1String("error")].toString(),
                 QStringLiteral("Your account is paused"));
    }

    void anExactRepeatIsDroppedInSilenceAndAnotherTrackOfTheSecondIsKept()
    {
        Bench bench;
        for (int i = 0; i < 2; ++i)
            QCOMPARE(bench.submit("single", {listen(start)}).status, 200);
        QCOMPARE(bench.submit("single", {listen(start, QStringLiteral("Other"))}).status, 200);
        QCOMPARE(bench.brainz.listens(user).size(), std::size_t(2));
        QVERIFY(bench.brainz.received(user).at(1).duplicate);
    }

    void listensAreReadBetweenOpenBounds()
    {
        Bench bench;
        std::vector<BrainzListen> held;
        for (int i = 0; i < 10; ++i)
            held.push_back({start - 1000 + i * 10, QStringLiteral("A"), QStringLiteral("T%1").arg(i)});
        bench.brainz.addListens(user, held);
        const qint64 first = start - 1000;
        const auto path = [](qint64 min, qint64 max, int count) {
            QByteArray text = "/1/user/testuser/listens?count=" + QByteArray::number(count);
            if (min > 0)
                text += "&min_ts=" + QByteArray::number(min);
            return max > 0 ? text + "&max_ts=" + QByteArray::number(max) : text;
        };
        QCOMPARE(secondsOf(bench.get(path(first, first + 20, 5), {})), QList<qint64>{first + 10});
        QCOMPARE(secondsOf(bench.get(path(0, 0, 2), {})), QList<qint64>({first + 90, first + 80}));
        // With min_ts alone the oldest ones after it, newest first all the same.
        QCOMPARE(secondsOf(bench.get(path(first, 0, 2), {})), QList<qint64>({first + 20, first + 10}));
        const Answer nothing = bench.get(path(0, first, 5), {});
        QVERIFY(secondsOf(nothing).isEmpty());
        QCOMPARE(nothing.json[QLatin1String("payload")][QLatin1String("oldest_listen_ts")].toInteger(),
                 first);
        QCOMPARE(bench.get(path(first + 5, first, 5), {}).status, 400);
        QCOMPARE(bench.get("/1/user/nobody/listens", {}).status, 404);
        QCOMPARE(bench.get("/1/user/testuser/listen-count")
                     .json[QLatin1String("payload")][QLatin1String("count")]
                     .toInt(),
                 10);
    }

    void listensLagAndDeletionsWaitForTheHour()
    {
        Bench bench;
        bench.brainz.changeRules([](ListenBrainzRules& rules) { rules.lagMs = 60'000; });
        QCOMPARE(bench.submit("single", {listen(start - 10)}).status, 200);
        QVERIFY(secondsOf(bench.get("/1/user/testuser/listens")).isEmpty());
        bench.now += 61;
        const Answer seen = bench.get("/1/user/testuser/listens");
        QCOMPARE(secondsOf(seen).size(), 1);
        const QString msid = bench.brainz.listens(user).front().msid;
        QCOMPARE(bench.post("/1/delete-listen", {{QStringLiteral("listened_at"), start - 10}}).status, 400);
        QCOMPARE(bench
                     .post("/1/delete-listen", {{QStringLiteral("listened_at"), start - 10},
                                                {QStringLiteral("recording_msid"), msid}})
                     .status,
                 200);
        QCOMPARE(secondsOf(bench.get("/1/user/testuser/listens")).size(), 1);
        bench.now += 3600;
        QVERIFY(secondsOf(bench.get("/1/user/testuser/listens")).isEmpty());
    }

    void whatPlaysNowRunsOut()
    {
        Bench bench;
        const QJsonObject now{{QStringLiteral("track_metadata"),
                               metadata(QStringLiteral("Song"), {{QStringLiteral("duration_ms"), 90'000}})}};
        QCOMPARE(bench.submit("playing_now", {now}).status, 200);
        QVERIFY(bench.brainz.nowPlaying(user));
        bench.now += 60;
        QCOMPARE(bench.submit("playing_now", {now}).status, 200); // does not extend it
        bench.now += 31;
        QVERIFY(!bench.brainz.nowPlaying(user));
        QVERIFY(bench.brainz.listens(user).empty());
    }

    void feedbackIsGivenTakenBackAndPaged()
    {
        Bench bench;
        const QString mbid = QStringLiteral("bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbb%1");
        for (int i = 0; i < 3; ++i) {
            bench.now += 1;
            QCOMPARE(
                bench
                    .post("/1/feedback/recording-feedback",
                          {{QStringLiteral("recording_mbid"), mbid.arg(i)}, {QStringLiteral("score"), 1}})
                    .status,
                200);
        }
        QCOMPARE(bench
                     .post("/1/feedback/recording-feedback",
                           {{QStringLiteral("recording_mbid"), mbid.arg(1)}, {QStringLiteral("score"), 0}})
                     .status,
                 200);
        QCOMPARE(bench
                     .post("/1/feedback/recording-feedback", {{QStringLiteral("recording_mbid"), mbid.arg(1)},
                                                              {QStringLiteral("score"), 1},
                                                              {QStringLiteral("x"), 1}})
                     .status,
                 400);
        bench.brainz.addRecordings({{mbid.arg(2), QStringLiteral("Artist"), QStringLiteral("Song")}});
        const Answer page =
            bench.get("/1/feedback/user/testuser/get-feedback?score=1&count=1&offset=0&metadata=true", {});
        QCOMPARE(page.json[QLatin1String("total_count")].toInt(), 2);
        const QJsonValue newest = page.json[QLatin1String("feedback")].toArray().first();
        QCOMPARE(newest[QLatin1String("recording_mbid")].toString(), mbid.arg(2));
        QCOMPARE(newest[QLatin1String("track_metadata")][QLatin1String("track_name")].toString(),
                 QStringLiteral("Song"));
        const Answer found = bench.get("/1/metadata/lookup/?artist_name=artist&recording_name=song");
        QCOMPARE(found.json[QLatin1String("recording_mbid")].toString(), mbid.arg(2));
        QVERIFY(bench.get("/1/metadata/lookup/?artist_name=artist&recording_name=none").json.isEmpty());
        QCOMPARE(bench.get("/1/metadata/lookup/?artist_name=a&recording_name=b", {}).status, 401);
    }

    void aRateLimitIsToldAndKept()
    {
        Bench bench;
        bench.brainz.changeRules([](ListenBrainzRules& rules) { rules.rateRequests = 2; });
        QCOMPARE(bench.get("/1/user/testuser/listens").raw.header("X-RateLimit-Remaining"), QByteArray("1"));
        QCOMPARE(bench.get("/1/user/testuser/listens").raw.header("X-RateLimit-Remaining"), QByteArray("0"));
        const Answer refused = bench.get("/1/user/testuser/listens");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.raw.header("X-RateLimit-Reset-In"), QByteArray("10"));
        bench.now += 10;
        QCOMPARE(bench.get("/1/user/testuser/listens").status, 200);
    }

    void smallServersAnswerInTheirOwnWays()
    {
        Bench bench;
        bench.root = "/apis/listenbrainz";
        bench.brainz.setRules(malojaListenRules());
        QCOMPARE(bench.get("/apis/listenbrainz/1/validate-token", QStringLiteral("other")).status, 401);
        QCOMPARE(bench.submit("single", {listen(start)}).status, 200);
        QCOMPARE(bench.submit("single", {listen(start)}).status, 200);
        const Answer taken =
            bench.submit("import", {listen(start - 9), listen(start, QStringLiteral("Other"))});
        QCOMPARE(taken.status, 409);
        QCOMPARE(bench.brainz.listens(user).size(), std::size_t(2)); // what stood before it is kept
        const Answer reading = bench.get("/apis/listenbrainz/1/user/testuser/listens");
        QCOMPARE(reading.status, 200);
        QCOMPARE(reading.json[QLatin1String("error")].toString(), QStringLiteral("Invalid Method"));
        bench.brainz.setRules(koitoListenRules());
        QCOMPARE(bench.submit("whatever", {listen(0, QStringLiteral("Untimed"))}).status, 200);
        QCOMPARE(bench.brainz.listens(user).back().listenedAt, start);
        QCOMPARE(bench.get("/apis/listenbrainz/1/user/testuser/listens").status, 404);
    }

    void aShellCanTurnIt()
    {
        Bench bench;
        ListenBrainzCommands commands(bench.brainz);
        const auto ok = [&](const char* line) {
            const auto answer = commands.run(QString::fromUtf8(line));
            return answer && answer->last() == QByteArray(R"({"ok":true})");
        };
        QVERIFY(!commands.run(QStringLiteral("fault * 500")));
        QVERIFY(ok("brainz-user testuser 0aa0aa0a-aaaa-4aaa-8aaa-aaaaaaaaaaaa"));
        QVERIFY(ok("brainz-fault submit-listens drop-after"));
        QCOMPARE(bench.submit("single", {listen(start)}).status, 0);
        QVERIFY(
            ok("brainz-error submit-listens 503 Cannot submit listens to queue, please try again later."));
        QCOMPARE(bench.submit("single", {listen(start)}).status, 503);
        QVERIFY(ok("brainz-refuse 400 Son"));
        QCOMPARE(bench.submit("single", {listen(start)}).status, 400);
        QVERIFY(ok("brainz-clear"));
        QVERIFY(ok("brainz-play testuser 1600000000 Some Artist\tSome Song"));
        QCOMPARE(commands.run(QStringLiteral("brainz-listens"))->size(), 3);
        QCOMPARE(commands.run(QStringLiteral("brainz-count submit-listens"))->first(),
                 QByteArray(R"({"count":3})"));
        QVERIFY(ok("brainz-rule rate 0"));
        QVERIFY(ok("brainz-random 7 100"));
        QVERIFY(ok("brainz-server maloja"));
        QVERIFY(!ok("brainz-nonsense"));
    }
};

SILLON_TEST(ListenBrainzTest, listenbrainz)
#include "tst_listenbrainz.moc"
