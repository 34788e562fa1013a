// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfmclient.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace sillon::standin;

namespace {

constexpr qint64 now = 1700000000;

QString md5(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

int codeOf(const LastfmResult& result)
{
    const QJsonObject item = result.object("scrobbles")[QLatin1String("scrobble")].toObject();
    return item[QLatin1String("ignoredMessage")][QLatin1String("code")].toString().toInt();
}

Scrobble playAt(qint64 timestamp)
{
    return {QStringLiteral("Artist"), QStringLiteral("Track"), timestamp};
}

} // namespace

/// The relatives of Last.fm: GNU FM and Maloja (reference lastfm.md, section 2).
class LastfmServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gnuFmAlwaysSays200AndHasTwoErrorShapes()
    {
        LastfmBench bench(now);
        bench.lastfm.setRules(gnuFmRules());
        const LastfmResult none = bench.recent();
        QCOMPARE(none.status(), 200);
        QVERIFY(none.json[QLatin1String("error")].isObject());
        QCOMPARE(none.error(), 7);
        bench.lastfm.revoke(LastfmBench::session);
        const LastfmResult dead = bench.scrobble({playAt(now - 100)});
        QCOMPARE(dead.status(), 200);
        QVERIFY(dead.json[QLatin1String("error")].isDouble());
        QCOMPARE(dead.error(), 9);
    }

    void gnuFmTakesAnyKeyOf32CharactersAndNoSignature()
    {
        LastfmBench bench(now);
        bench.lastfm.setRules(gnuFmRules());
        const auto get = [&bench](const QByteArray& key) {
            const RawAnswer answer =
                RawClient(bench.lastfm.apiUrl()).get("/2.0/?format=json&method=auth.getToken&api_key=" + key);
            return QJsonDocument::fromJson(answer.body).object();
        };
        QVERIFY(get(QByteArray(32, 'k')).contains(QLatin1String("token")));
        QCOMPARE(get("short")[QLatin1String("error")].toInt(), 10);
        const QString token = get(QByteArray(32, 'k'))[QLatin1String("token")].toString();
        const LastfmResult used = bench.post(QStringLiteral("auth.getSession"), params({{"token", token}}));
        QCOMPARE(used.error(), 14);
    }

    void gnuFmIgnoresByItsOwnNumbers()
    {
        LastfmBench bench(now);
        bench.lastfm.setRules(gnuFmRules());
        LastfmResult accepted = bench.scrobble({playAt(now - 100'000'000)});
        QCOMPARE(codeOf(accepted), 0);
        QCOMPARE(accepted.object("scrobbles")[QLatin1String("@attr")][QLatin1String("accepted")].toString(),
                 QStringLiteral("1"));
        QCOMPARE(codeOf(bench.scrobble({playAt(now - 100'000'000)})), 91);
        QCOMPARE(codeOf(bench.scrobble({playAt(1008999999)})), 4);
        QCOMPARE(codeOf(bench.scrobble({playAt(now + 300)})), 0);
        QCOMPARE(codeOf(bench.scrobble({playAt(now + 301)})), 3);
        QCOMPARE(bench.lastfm.scrobbles(LastfmBench::user).size(), std::size_t{2});
    }

    void gnuFmReadsBackInItsOwnWay()
    {
        LastfmBench bench(now);
        bench.lastfm.setRules(gnuFmRules());
        bench.lastfm.addScrobbles(LastfmBench::user, {playAt(1311261120)});
        const LastfmResult one = bench.recent();
        QVERIFY(one.object("recenttracks")[QLatin1String("track")].isObject());
        QCOMPARE(
            one.object("recenttracks")[QLatin1String("track")][QLatin1String("date")][QLatin1String("#text")]
                .toString(),
            QStringLiteral("21 Jul 2011 15:12 GMT"));
        QVERIFY(
            !one.object("recenttracks")[QLatin1String("@attr")].toObject().contains(QLatin1String("total")));
        bench.lastfm.setNowPlaying(LastfmBench::user, playAt(0), 100);
        const QJsonArray tracks = bench.recent().object("recenttracks")[QLatin1String("track")].toArray();
        QVERIFY(tracks.at(0).toObject().contains(QLatin1String("date")));
        QCOMPARE(bench.get(QStringLiteral("user.getInfo"), params({{"sk", LastfmBench::session}})).error(),
                 6);
    }

    void gnuFmWrapsItsOkAndSignsInByAuthToken()
    {
        LastfmBench bench(now);
        bench.lastfm.setRules(gnuFmRules());
        const LastfmResult love =
            bench.write(QStringLiteral("track.love"),
                        params({{"artist", QStringLiteral("A")}, {"track", QStringLiteral("B")}}));
        QCOMPARE(love.object("lfm")[QLatin1String("status")].toString(), QStringLiteral("ok"));
        const Params byToken =
            params({{"username", LastfmBench::user},
                    {"authToken", md5(LastfmBench::user + md5(QStringLiteral("a password")))}});
        QCOMPARE(bench.post(QStringLiteral("auth.getMobileSession"), byToken).object("session").size(), 3);
    }

    void malojaKnowsTwoCallsAndMindsTheCase()
    {
        LastfmBench bench(now);
        bench.lastfm.setRules(malojaRules());
        const Params login =
            params({{"username", LastfmBench::user}, {"password", QStringLiteral("a password")}});
        const LastfmResult session = bench.post(QStringLiteral("auth.getMobileSession"), login);
        QVERIFY(!session.object("session").contains(QLatin1String("name")));
        const LastfmResult wrongCase = bench.post(QStringLiteral("auth.getmobilesession"), login);
        QCOMPARE(wrongCase.error(), 3);
        QCOMPARE(wrongCase.status(), 200);
        const LastfmResult playing =
            bench.write(QStringLiteral("track.updateNowPlaying"),
                        params({{"artist", QStringLiteral("A")}, {"track", QStringLiteral("B")}}));
        QCOMPARE(playing.error(), 3);
        const LastfmResult bare = bench.scrobble({playAt(now - 100)});
        QCOMPARE(bare.answer.body, QByteArray(R"({"scrobbles":{"@attr":{"ignored":0}}})"));
        QCOMPARE(bench.lastfm.scrobbles(LastfmBench::user).size(), std::size_t{1});
        QCOMPARE(RawClient(bench.lastfm.apiUrl()).postForm("/apis/audioscrobbler/2.0/", {}).status, 403);
    }

    void errorsMayCarryStatus200AndEitherShape()
    {
        LastfmBench bench(now);
        bench.lastfm.changeRules([](LastfmRules& rules) { rules.errorsWithStatus200 = true; });
        bench.lastfm.forceError(QString(), 9);
        const LastfmResult flat = bench.recent();
        QCOMPARE(flat.status(), 200);
        QCOMPARE(flat.error(), 9);
        bench.lastfm.changeRules(
            [](LastfmRules& rules) { rules.nestedErrors = LastfmRules::NestedErrors::Always; });
        bench.lastfm.forceError(QString(), 9, 1, 403);
        const LastfmResult nested = bench.recent();
        QCOMPARE(nested.status(), 403);
        QVERIFY(nested.json[QLatin1String("error")].isObject());
        QCOMPARE(nested.error(), 9);
    }
};

SILLON_TEST(LastfmServersTest, lastfmservers)
#include "tst_lastfmservers.moc"
