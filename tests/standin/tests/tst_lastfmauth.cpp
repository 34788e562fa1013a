// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfmclient.h"
#include "testmain.h"

#include <QTest>

using namespace sillon::standin;

namespace {

QString tokenFrom(LastfmBench& bench)
{
    return bench.get(QStringLiteral("auth.getToken")).json[QLatin1String("token")].toString();
}

LastfmResult sessionFor(LastfmBench& bench, const QString& token)
{
    return bench.post(QStringLiteral("auth.getSession"), params({{"token", token}}));
}

QByteArray pageOf(const QString& token)
{
    return "/api/auth/?api_key=" + LastfmBench::key.toLatin1() + "&token=" + token.toLatin1();
}

} // namespace

class LastfmAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensLookLikeLastfms()
    {
        LastfmBench bench;
        const QString token = tokenFrom(bench);
        QCOMPARE(token.size(), 32);
        QVERIFY(token != tokenFrom(bench));
        QCOMPARE(bench.lastfm.waitingTokens().size(), 2);
        QCOMPARE(bench.lastfm.waitingTokens().first(), token);
    }

    void waitsThenLetsInOnce()
    {
        LastfmBench bench;
        const QString token = tokenFrom(bench);
        LastfmResult waiting = sessionFor(bench, token);
        QCOMPARE(waiting.error(), 14);
        QCOMPARE(waiting.status(), 403);
        QCOMPARE(waiting.json[QLatin1String("message")].toString(),
                 QStringLiteral("Unauthorized Token - This token has not been authorized"));

        QVERIFY(bench.lastfm.allowToken(token));
        const LastfmResult session = sessionFor(bench, token);
        QCOMPARE(session.status(), 200);
        QCOMPARE(session.object("session")[QLatin1String("name")].toString(), LastfmBench::user);
        QVERIFY(session.object("session")[QLatin1String("subscriber")].isDouble());
        const QString key = session.object("session")[QLatin1String("key")].toString();
        QVERIFY(bench.lastfm.sessionKeys(LastfmBench::user).contains(key));
        QCOMPARE(sessionFor(bench, token).error(), 4);
        QCOMPARE(bench.lastfm.waitingTokens().size(), 0);
    }

    void refusesTokensItNeverIssued()
    {
        LastfmBench bench;
        const LastfmResult result = sessionFor(bench, QStringLiteral("made up"));
        QCOMPARE(result.error(), 4);
        QCOMPARE(result.status(), 403);
        QVERIFY(!bench.lastfm.allowToken(QStringLiteral("made up")));
    }

    void tokensExpireAfterAnHour()
    {
        LastfmBench bench;
        const QString token = tokenFrom(bench);
        QVERIFY(bench.lastfm.allowToken(token));
        bench.now += 3601;
        QCOMPARE(sessionFor(bench, token).error(), 15);

        const QString other = tokenFrom(bench);
        bench.lastfm.expireToken(other);
        QCOMPARE(sessionFor(bench, other).error(), 15);
    }

    void tokensBelongToTheirKey()
    {
        LastfmBench bench;
        bench.lastfm.addApiKey(QStringLiteral("another"), LastfmBench::secret);
        const RawAnswer answer =
            RawClient(bench.lastfm.apiUrl()).get("/2.0/?method=auth.getToken&api_key=another&format=json");
        const QString token = QJsonDocument::fromJson(answer.body)[QLatin1String("token")].toString();
        QVERIFY(bench.lastfm.allowToken(token));
        QCOMPARE(sessionFor(bench, token).error(), 4);
    }

    void thePageAllowsByItsForm()
    {
        LastfmBench bench;
        const QString token = tokenFrom(bench);
        RawClient browser(bench.lastfm.apiUrl());
        const RawAnswer page = browser.get(pageOf(token));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<form method=\"post\""));
        QVERIFY(page.body.contains(token.toLatin1()));
        QCOMPARE(sessionFor(bench, token).error(), 14);
        QCOMPARE(bench.lastfm.authVisits().size(), std::size_t{1});
        QCOMPARE(bench.lastfm.authVisits().at(0).token, token);
        QCOMPARE(bench.lastfm.authVisits().at(0).apiKey, LastfmBench::key);

        QCOMPARE(browser.postForm("/api/auth/", "token=" + token.toLatin1()).status, 200);
        QCOMPARE(sessionFor(bench, token).status(), 200);
    }

    void theBrowsersUserIsWhoGetsIn()
    {
        LastfmBench bench;
        bench.lastfm.addUser(QStringLiteral("Zweite"));
        bench.lastfm.setBrowserUser(QStringLiteral("Zweite"));
        bench.lastfm.setAllowsAtOnce(true);
        const QString token = tokenFrom(bench);
        QCOMPARE(RawClient(bench.lastfm.apiUrl()).get(pageOf(token)).status, 200);
        QCOMPARE(sessionFor(bench, token).object("session")[QLatin1String("name")].toString(),
                 QStringLiteral("Zweite"));
    }

    void theCallbackGetsAnAllowedToken()
    {
        LastfmBench bench;
        bench.lastfm.setAllowsAtOnce(true);
        const RawAnswer plain = RawClient(bench.lastfm.apiUrl())
                                    .get("/api/auth/?api_key=" + LastfmBench::key.toLatin1() +
                                         "&cb=http%3A%2F%2Flocalhost%3A1%2F");
        QCOMPARE(plain.status, 302);
        const QByteArray location = plain.header("Location");
        QVERIFY(location.startsWith("http://localhost:1/?token="));
        QCOMPARE(sessionFor(bench, QString::fromLatin1(location.mid(location.indexOf('=') + 1))).status(),
                 200);

        const RawAnswer query = RawClient(bench.lastfm.apiUrl())
                                    .get("/api/auth/?api_key=" + LastfmBench::key.toLatin1() +
                                         "&cb=http%3A%2F%2Flocalhost%2F%3Fs%3D1");
        QVERIFY(query.header("Location").startsWith("http://localhost/?s=1&token="));
    }

    void mobileSessionsWantPostAndThePassword()
    {
        LastfmBench bench;
        const Params right =
            params({{"username", QStringLiteral("TESTUSER")}, {"password", QStringLiteral("a password")}});
        const Params wrong = params({{"username", LastfmBench::user}, {"password", QStringLiteral("b")}});
        QCOMPARE(bench.post(QStringLiteral("auth.getMobileSession"), right).status(), 200);
        QCOMPARE(bench.post(QStringLiteral("auth.getMobileSession"), wrong).error(), 4);
        QCOMPARE(bench.get(QStringLiteral("auth.getMobileSession"), right).error(), 13);
    }

    void unsignedSessionsAreRefusedAndUnsignedTokensAreNot()
    {
        LastfmBench bench;
        const QString token = tokenFrom(bench);
        QVERIFY(bench.lastfm.allowToken(token));
        QCOMPARE(bench.get(QStringLiteral("auth.getSession"), params({{"token", token}})).error(), 13);
        bench.lastfm.changeRules([](LastfmRules& rules) { rules.tokenNeedsSignature = true; });
        QCOMPARE(bench.get(QStringLiteral("auth.getToken")).error(), 13);
        QCOMPARE(bench.post(QStringLiteral("auth.getToken")).status(), 200);
    }

    void revokedSessionsAndBadKeysAreTold()
    {
        LastfmBench bench;
        const Params song = params({{"artist", QStringLiteral("A")}, {"track", QStringLiteral("B")}});
        QCOMPARE(bench.write(QStringLiteral("track.love"), song).status(), 200);
        bench.lastfm.revoke(LastfmBench::session);
        LastfmResult result = bench.write(QStringLiteral("track.love"), song);
        QCOMPARE(result.error(), 9);
        QCOMPARE(result.status(), 403);
        QCOMPARE(bench.post(QStringLiteral("track.love"), song).error(), 9);

        const RawAnswer stranger =
            RawClient(bench.lastfm.apiUrl()).get("/2.0/?method=auth.getToken&api_key=nobody&format=json");
        QCOMPARE(QJsonDocument::fromJson(stranger.body)[QLatin1String("error")].toInt(), 10);
        bench.lastfm.suspendApiKey(LastfmBench::key);
        QCOMPARE(bench.get(QStringLiteral("auth.getToken")).error(), 26);
    }
};

SILLON_TEST(LastfmAuthTest, lastfmauth)
#include "tst_lastfmauth.moc"
