// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfmclient.h"
#include "testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace sillon::standin;

namespace {

constexpr qint64 now = 1700000000;

void layIn(LastfmBench& bench, int count)
{
    std::vector<Scrobble> history;
    for (int i = 0; i < count; ++i)
        history.push_back(
            Scrobble{QStringLiteral("Artist"), QStringLiteral("Track %1").arg(i), 1000 + 10 * i});
    bench.lastfm.addScrobbles(LastfmBench::user, history);
}

QJsonArray tracksOf(const LastfmResult& result)
{
    return result.object("recenttracks")[QLatin1String("track")].toArray();
}

QStringList namesOf(const LastfmResult& result)
{
    QStringList names;
    for (const QJsonValue& item : tracksOf(result))
        names.append(item[QLatin1String("name")].toString());
    return names;
}

QString attribute(const LastfmResult& result, const char* name)
{
    return result.object("recenttracks")[QLatin1String("@attr")][QLatin1String(name)].toString();
}

QString number(qint64 value)
{
    return QString::number(value);
}

} // namespace

class LastfmReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNewestFirstInPages()
    {
        LastfmBench bench(now);
        layIn(bench, 5);
        const LastfmResult first = bench.recent(params({{"limit", number(2)}}));
        QCOMPARE(namesOf(first), QStringList({QStringLiteral("Track 4"), QStringLiteral("Track 3")}));
        QCOMPARE(attribute(first, "total"), QStringLiteral("5"));
        QCOMPARE(attribute(first, "totalPages"), QStringLiteral("3"));
        QCOMPARE(attribute(first, "perPage"), QStringLiteral("2"));
        QCOMPARE(attribute(first, "user"), LastfmBench::user);
        const QJsonObject item = tracksOf(first).at(0).toObject();
        QCOMPARE(item[QLatin1String("artist")][QLatin1String("#text")].toString(), QStringLiteral("Artist"));
        QCOMPARE(item[QLatin1String("date")][QLatin1String("uts")].toString(), QStringLiteral("1040"));
        QCOMPARE(item[QLatin1String("image")].toArray().size(), 4);
        QVERIFY(first.answer.body.contains("https:\\/\\/www.last.fm\\/music\\/Artist\\/_\\/Track+4"));

        const LastfmResult last = bench.recent(params({{"limit", number(2)}, {"page", number(3)}}));
        QCOMPARE(namesOf(last), QStringList(QStringLiteral("Track 0")));
        const LastfmResult beyond = bench.recent(params({{"limit", number(2)}, {"page", number(4)}}));
        QCOMPARE(beyond.status(), 200);
        QVERIFY(namesOf(beyond).isEmpty());
        bench.lastfm.changeRules([](LastfmRules& rules) { rules.pageBeyondLastIsError = true; });
        QCOMPARE(bench.recent(params({{"limit", number(2)}, {"page", number(4)}})).error(), 6);
    }

    void fromIsInclusiveAndToIsExclusive()
    {
        LastfmBench bench(now);
        layIn(bench, 5);
        const LastfmResult window = bench.recent(params({{"from", number(1010)}, {"to", number(1030)}}));
        QCOMPARE(namesOf(window), QStringList({QStringLiteral("Track 2"), QStringLiteral("Track 1")}));
        QCOMPARE(attribute(window, "total"), QStringLiteral("2"));
        QCOMPARE(namesOf(bench.recent(params({{"from", number(1040)}}))).size(), 1);
        QCOMPARE(namesOf(bench.recent(params({{"from", number(1041)}}))).size(), 0);
        QCOMPARE(namesOf(bench.recent(params({{"to", number(1000)}}))).size(), 0);
        QCOMPARE(namesOf(bench.recent(params({{"to", number(1001)}}))).size(), 1);
        QCOMPARE(namesOf(bench.recent(params({{"from", number(2000)}, {"to", number(1)}}))).size(), 0);
    }

    void refusesLimitsAndPagesOutOfBounds()
    {
        LastfmBench bench(now);
        layIn(bench, 1);
        const LastfmResult limit = bench.recent(params({{"limit", number(1001)}}));
        QCOMPARE(limit.error(), 6);
        QCOMPARE(limit.status(), 400);
        QCOMPARE(limit.json[QLatin1String("message")].toString(),
                 QStringLiteral("limit param out of bounds (1-1000)"));
        QVERIFY(limit.json[QLatin1String("links")].isArray());
        QCOMPARE(bench.recent(params({{"limit", number(0)}})).error(), 6);
        QCOMPARE(bench.recent(params({{"page", number(0)}})).json[QLatin1String("message")].toString(),
                 QStringLiteral("page param out of bounds (1-1000000)"));
        QCOMPARE(bench.recent(params({{"limit", number(1000)}})).status(), 200);
    }

    void nowPlayingComesBeforeTheRest()
    {
        LastfmBench bench(now);
        layIn(bench, 3);
        bench.lastfm.setNowPlaying(LastfmBench::user, Scrobble{QStringLiteral("B"), QStringLiteral("Now")},
                                   300);
        const LastfmResult result =
            bench.recent(params({{"limit", number(1)}, {"from", number(1000)}, {"to", number(1001)}}));
        QCOMPARE(namesOf(result), QStringList({QStringLiteral("Now"), QStringLiteral("Track 0")}));
        const QJsonObject playing = tracksOf(result).at(0).toObject();
        QCOMPARE(playing[QLatin1String("@attr")][QLatin1String("nowplaying")].toString(),
                 QStringLiteral("true"));
        QVERIFY(!playing.contains(QLatin1String("date")));
        QCOMPARE(attribute(result, "total"), QStringLiteral("1"));

        const Params second = params({{"limit", number(1)}, {"page", number(2)}});
        QCOMPARE(namesOf(bench.recent(second)).size(), 1);
        bench.lastfm.changeRules([](LastfmRules& rules) { rules.nowPlayingOnEveryPage = true; });
        QCOMPARE(namesOf(bench.recent(second)).size(), 2);
        bench.now += 300;
        QCOMPARE(namesOf(bench.recent(second)).size(), 1);
    }

    void extendedItemsHaveOtherArtists()
    {
        LastfmBench bench(now);
        layIn(bench, 1);
        bench.lastfm.addLoved(LastfmBench::user, {{QStringLiteral("Artist"), QStringLiteral("Track 0"), 5}});
        const QJsonObject item = tracksOf(bench.recent(params({{"extended", number(1)}}))).at(0).toObject();
        QCOMPARE(item[QLatin1String("artist")][QLatin1String("name")].toString(), QStringLiteral("Artist"));
        QVERIFY(!item[QLatin1String("artist")].toObject().contains(QLatin1String("#text")));
        QCOMPARE(item[QLatin1String("loved")].toString(), QStringLiteral("1"));
        QVERIFY(item[QLatin1String("album")].toObject().contains(QLatin1String("#text")));
    }

    void singleItemsAndEmptyAnswersHaveOldForms()
    {
        LastfmBench bench(now);
        LastfmResult empty = bench.recent();
        QVERIFY(empty.object("recenttracks")[QLatin1String("track")].isArray());
        QCOMPARE(attribute(empty, "totalPages"), QStringLiteral("0"));
        bench.lastfm.changeRules([](LastfmRules& rules) {
            rules.oldEmptyForm = true;
            rules.singleItemAsObject = true;
        });
        empty = bench.recent();
        QCOMPARE(empty.object("recenttracks")[QLatin1String("#text")].toString(), QStringLiteral("\n"));
        QCOMPARE(empty.object("recenttracks")[QLatin1String("total")].toString(), QStringLiteral("0"));
        QVERIFY(!empty.object("recenttracks").contains(QLatin1String("track")));
        layIn(bench, 1);
        QVERIFY(bench.recent().object("recenttracks")[QLatin1String("track")].isObject());
    }

    void privateListeningWantsTheOwnSession()
    {
        LastfmBench bench(now);
        bench.lastfm.addUser(QStringLiteral("other"), QStringLiteral("other session"));
        layIn(bench, 1);
        bench.lastfm.setPrivate(LastfmBench::user, true);
        const LastfmResult refused = bench.recent();
        QCOMPARE(refused.error(), 17);
        QCOMPARE(refused.status(), 403);
        QCOMPARE(bench.recent(params({{"sk", QStringLiteral("other session")}})).error(), 17);
        QCOMPARE(bench.recent(params({{"sk", QStringLiteral("no session")}})).error(), 9);
        QCOMPARE(namesOf(bench.recent(params({{"sk", LastfmBench::session}}))).size(), 1);
        QCOMPARE(
            bench.get(QStringLiteral("user.getLovedTracks"), params({{"user", LastfmBench::user}})).error(),
            17);
    }

    void unknownUsersAndMethodsAreTold()
    {
        LastfmBench bench(now);
        const LastfmResult unknown = bench.recent(params({{"user", QStringLiteral("nobody")}}));
        QCOMPARE(unknown.error(), 6);
        QCOMPARE(unknown.status(), 404);
        QCOMPARE(bench.recent(params({{"user", QStringLiteral("TestUser")}})).status(), 200);
        QCOMPARE(bench.get(QStringLiteral("user.getNothing")).error(), 3);
        bench.lastfm.changeRules(
            [](LastfmRules& rules) { rules.missingMethods = {QStringLiteral("user.getrecenttracks")}; });
        QCOMPARE(bench.recent().error(), 3);
    }

    void newPlaysMayLag()
    {
        LastfmBench bench(now);
        bench.lastfm.changeRules([](LastfmRules& rules) { rules.lagRequests = 2; });
        QCOMPARE(bench.scrobble({{QStringLiteral("A"), QStringLiteral("B"), now - 300}}).status(), 200);
        QCOMPARE(bench.lastfm.scrobbles(LastfmBench::user).size(), std::size_t{1});
        QCOMPARE(namesOf(bench.recent()).size(), 0);
        QCOMPARE(namesOf(bench.recent()).size(), 0);
        QCOMPARE(namesOf(bench.recent()).size(), 1);

        bench.lastfm.changeRules([](LastfmRules& rules) {
            rules.lagRequests = 0;
            rules.lagMs = 5000;
        });
        QCOMPARE(bench.scrobble({{QStringLiteral("A"), QStringLiteral("C"), now - 60}}).status(), 200);
        QCOMPARE(bench.scrobble({{QStringLiteral("A"), QStringLiteral("C"), now - 60}}).status(), 200);
        QCOMPARE(namesOf(bench.recent()).size(), 1);
        bench.now += 5;
        QCOMPARE(namesOf(bench.recent()).size(), 2);
        QCOMPARE(bench.lastfm.scrobbles(LastfmBench::user).size(), std::size_t{2});
    }

    void theWorldMayChangeBetweenPages()
    {
        LastfmBench bench(now);
        layIn(bench, 4);
        bench.lastfm.server().setObserver([&bench](const LoggedRequest& entry) {
            if (entry.param(u"page") == u"1")
                bench.lastfm.addScrobbles(LastfmBench::user,
                                          {{QStringLiteral("A"), QStringLiteral("New"), 9000}});
        });
        const auto page = [&bench](int n) {
            return namesOf(bench.recent(params({{"limit", number(2)}, {"page", number(n)}})));
        };
        QCOMPARE(page(1), QStringList({QStringLiteral("Track 3"), QStringLiteral("Track 2")}));
        QCOMPARE(page(2), QStringList({QStringLiteral("Track 2"), QStringLiteral("Track 1")}));
        const int removed = bench.lastfm.removeScrobbles(
            LastfmBench::user, [](const Scrobble& scrobble) { return scrobble.track == u"New"; });
        QCOMPARE(removed, 1);
        QCOMPARE(page(2), QStringList({QStringLiteral("Track 1"), QStringLiteral("Track 0")}));
    }

    void lovedTracksComeInPages()
    {
        LastfmBench bench(now);
        std::vector<LovedTrack> loved;
        for (int i = 0; i < 5; ++i)
            loved.push_back({QStringLiteral("Artist"), QStringLiteral("Song %1").arg(i), 100 + i});
        bench.lastfm.addLoved(LastfmBench::user, loved);
        const LastfmResult result =
            bench.get(QStringLiteral("user.getLovedTracks"),
                      params({{"user", LastfmBench::user}, {"limit", number(2)}, {"page", number(2)}}));
        const QJsonObject page = result.object("lovedtracks");
        const QJsonArray tracks = page[QLatin1String("track")].toArray();
        QCOMPARE(tracks.size(), 2);
        QCOMPARE(tracks.at(0)[QLatin1String("name")].toString(), QStringLiteral("Song 2"));
        QCOMPARE(tracks.at(0)[QLatin1String("artist")][QLatin1String("name")].toString(),
                 QStringLiteral("Artist"));
        QCOMPARE(tracks.at(0)[QLatin1String("date")][QLatin1String("uts")].toString(), QStringLiteral("102"));
        QVERIFY(tracks.at(0)[QLatin1String("streamable")].isObject());
        QCOMPARE(page[QLatin1String("@attr")][QLatin1String("totalPages")].toString(), QStringLiteral("3"));
        QCOMPARE(page[QLatin1String("@attr")][QLatin1String("total")].toString(), QStringLiteral("5"));
    }

    void profilesCount()
    {
        LastfmBench bench(now);
        layIn(bench, 3);
        UserProfile profile;
        profile.realName = QStringLiteral("Test User");
        profile.country = QStringLiteral("Iceland");
        profile.subscriber = true;
        bench.lastfm.setProfile(LastfmBench::user, profile);
        const LastfmResult named =
            bench.get(QStringLiteral("user.getInfo"), params({{"user", LastfmBench::user}}));
        const QJsonObject user = named.object("user");
        QCOMPARE(user[QLatin1String("playcount")].toString(), QStringLiteral("3"));
        QCOMPARE(user[QLatin1String("artist_count")].toString(), QStringLiteral("1"));
        QCOMPARE(user[QLatin1String("track_count")].toString(), QStringLiteral("3"));
        QCOMPARE(user[QLatin1String("subscriber")].toString(), QStringLiteral("1"));
        QCOMPARE(user[QLatin1String("country")].toString(), QStringLiteral("Iceland"));
        QVERIFY(user[QLatin1String("registered")][QLatin1String("#text")].isDouble());
        QVERIFY(user[QLatin1String("registered")][QLatin1String("unixtime")].isString());
        const LastfmResult own =
            bench.get(QStringLiteral("user.getInfo"), params({{"sk", LastfmBench::session}}));
        QCOMPARE(own.object("user")[QLatin1String("name")].toString(), LastfmBench::user);
        QCOMPARE(bench.get(QStringLiteral("user.getInfo")).error(), 6);
    }
};

SILLON_TEST(LastfmReadingTest, lastfmreading)
#include "tst_lastfmreading.moc"
