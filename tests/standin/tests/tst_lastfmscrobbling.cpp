// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfmclient.h"
#include "testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace sillon::standin;

namespace {

constexpr qint64 now = 1700000000;

Scrobble play(const QString& track, qint64 timestamp, const QString& artist = QStringLiteral("Artist"))
{
    return Scrobble{artist, track, timestamp};
}

std::vector<Scrobble> plays(int count, qint64 first = now - 60'000)
{
    std::vector<Scrobble> batch;
    for (int i = 0; i < count; ++i)
        batch.push_back(play(QStringLiteral("Track %1").arg(i), first + 200 * i));
    return batch;
}

/// The ignored codes of an answer to track.scrobble, in order.
QList<int> codesOf(const LastfmResult& result)
{
    const QJsonValue items = result.object("scrobbles")[QLatin1String("scrobble")];
    const QJsonArray list = items.isArray() ? items.toArray() : QJsonArray{items};
    QList<int> codes;
    for (const QJsonValue& item : list)
        codes.append(item[QLatin1String("ignoredMessage")][QLatin1String("code")].toString().toInt());
    return codes;
}

QJsonObject countsOf(const LastfmResult& result)
{
    return result.object("scrobbles")[QLatin1String("@attr")].toObject();
}

std::size_t held(const LastfmBench& bench)
{
    return bench.lastfm.scrobbles(LastfmBench::user).size();
}

} // namespace

class LastfmScrobblingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneItemIsAnObjectAndManyAreAList()
    {
        LastfmBench bench(now);
        const LastfmResult one = bench.scrobble(plays(1));
        QCOMPARE(one.status(), 200);
        const QJsonObject item = one.object("scrobbles")[QLatin1String("scrobble")].toObject();
        QCOMPARE(item[QLatin1String("track")][QLatin1String("#text")].toString(), QStringLiteral("Track 0"));
        QCOMPARE(item[QLatin1String("timestamp")].toString(), QString::number(now - 60'000));
        QCOMPARE(countsOf(one)[QLatin1String("accepted")], QJsonValue(1));
        const LastfmResult two = bench.scrobble(plays(2, now - 6000));
        QVERIFY(two.object("scrobbles")[QLatin1String("scrobble")].isArray());
        QCOMPARE(countsOf(two)[QLatin1String("accepted")], QJsonValue(2));
        QCOMPARE(held(bench), std::size_t{3});
    }

    void keepsEveryField()
    {
        LastfmBench bench(now);
        Scrobble sent = play(QString::fromUtf8("Jóga"), now - 400, QString::fromUtf8("Björk"));
        sent.album = QStringLiteral("Homogenic");
        sent.albumArtist = QStringLiteral("Somebody");
        sent.trackNumber = QStringLiteral("2");
        sent.duration = 305;
        QCOMPARE(bench.scrobble({sent}).status(), 200);
        const Scrobble kept = bench.lastfm.scrobbles(LastfmBench::user).at(0);
        QCOMPARE(kept.artist, sent.artist);
        QCOMPARE(kept.track, sent.track);
        QCOMPARE(kept.album, sent.album);
        QCOMPARE(kept.albumArtist, sent.albumArtist);
        QCOMPARE(kept.trackNumber, sent.trackNumber);
        QCOMPARE(kept.duration, qint64{305});
        QCOMPARE(kept.timestamp, now - 400);
        QCOMPARE(kept.arrivedMs, now * 1000);
    }

    void oneItemMayComeWithoutIndices()
    {
        LastfmBench bench(now);
        const LastfmResult result = bench.write(QStringLiteral("TRACK.SCROBBLE"),
                                                params({{"artist", QStringLiteral("A")},
                                                        {"track", QStringLiteral("B")},
                                                        {"timestamp", QString::number(now - 100)}}));
        QCOMPARE(countsOf(result)[QLatin1String("accepted")], QJsonValue(1));
        QCOMPARE(held(bench), std::size_t{1});
    }

    void refusesBadBatches()
    {
        LastfmBench bench(now);
        QCOMPARE(bench.scrobble(plays(50)).status(), 200);
        QCOMPARE(bench.scrobble(plays(51)).error(), 6);
        QCOMPARE(bench.write(QStringLiteral("track.scrobble"), {}).error(), 6);

        Params gap = LastfmBench::batchParams(plays(1, now - 30));
        for (const char* name : {"artist[2]", "track[2]"})
            gap.append(QString::fromLatin1(name), QStringLiteral("x"));
        gap.append(QStringLiteral("timestamp[2]"), QString::number(now - 20));
        QCOMPARE(bench.write(QStringLiteral("track.scrobble"), gap).error(), 6);

        const Params untimed =
            params({{"artist[0]", QStringLiteral("A")}, {"track[0]", QStringLiteral("B")}});
        QCOMPARE(bench.write(QStringLiteral("track.scrobble"), untimed).error(), 6);
        QCOMPARE(bench.lastfm.received(LastfmBench::user).size(), std::size_t{50});
    }

    void refusesNamesSentTwiceAndWritingByGet()
    {
        LastfmBench bench(now);
        Params twice = LastfmBench::batchParams(plays(1));
        twice.append(QStringLiteral("artist[0]"), QStringLiteral("Artist"));
        QCOMPARE(bench.write(QStringLiteral("track.scrobble"), twice).error(), 6);
        Params byGet = LastfmBench::batchParams(plays(1));
        byGet.append(QStringLiteral("sk"), LastfmBench::session);
        QCOMPARE(bench.get(QStringLiteral("track.scrobble"), byGet).error(), 6);
        QCOMPARE(held(bench), std::size_t{0});
    }

    void exactRepeatsAreAcceptedAndDropped()
    {
        LastfmBench bench(now);
        const std::vector<Scrobble> batch = plays(2);
        QCOMPARE(bench.scrobble(batch).status(), 200);
        const LastfmResult again = bench.scrobble(batch);
        QCOMPARE(codesOf(again), QList<int>({0, 0}));
        QCOMPARE(countsOf(again)[QLatin1String("accepted")], QJsonValue(2));
        QCOMPARE(held(bench), std::size_t{2});

        const auto received = bench.lastfm.received(LastfmBench::user);
        QCOMPARE(received.size(), std::size_t{4});
        QVERIFY(!received.at(1).duplicate && received.at(2).duplicate);
        QCOMPARE(received.at(3).batch, 2);

        Scrobble otherSecond = batch.at(0);
        ++otherSecond.timestamp;
        QCOMPARE(bench.scrobble({otherSecond}).status(), 200);
        QCOMPARE(held(bench), std::size_t{3});

        bench.lastfm.changeRules([](LastfmRules& rules) { rules.dropDuplicates = false; });
        QCOMPARE(bench.scrobble(batch).status(), 200);
        QCOMPARE(held(bench), std::size_t{5});
    }

    void ignoresWhatLastfmIgnores_data()
    {
        QTest::addColumn<QString>("artist");
        QTest::addColumn<QString>("track");
        QTest::addColumn<QString>("albumArtist");
        QTest::addColumn<qint64>("timestamp");
        QTest::addColumn<qint64>("duration");
        QTest::addColumn<int>("code");
        const QString a = QStringLiteral("Artist");
        const QString t = QStringLiteral("Track");
        const qint64 day = 24 * 60 * 60;
        QTest::newRow("good") << a << t << a << now - 100 << qint64{200} << 0;
        QTest::newRow("Various") << QStringLiteral("Various") << t << QString() << now - 100 << qint64{0}
                                 << 1;
        QTest::newRow("unknown") << QStringLiteral("[unknown]") << t << QString() << now - 100 << qint64{0}
                                 << 1;
        QTest::newRow("Unknown Artist")
            << QStringLiteral("Unknown Artist") << t << QString() << now - 100 << qint64{0} << 1;
        QTest::newRow("no artist") << QStringLiteral("") << t << QString() << now - 100 << qint64{0} << 1;
        QTest::newRow("album artist VA") << a << t << QStringLiteral("VA") << now - 100 << qint64{0} << 1;
        QTest::newRow("title") << a << QStringLiteral("Filtered") << QString() << now - 100 << qint64{0} << 2;
        QTest::newRow("short") << a << t << QString() << now - 100 << qint64{29} << 2;
        QTest::newRow("14 days") << a << t << QString() << now - 14 * day << qint64{0} << 0;
        QTest::newRow("older") << a << t << QString() << now - 14 * day - 1 << qint64{0} << 3;
        QTest::newRow("now") << a << t << QString() << now << qint64{0} << 0;
        QTest::newRow("future") << a << t << QString() << now + 1 << qint64{0} << 4;
    }
    void ignoresWhatLastfmIgnores()
    {
        QFETCH(QString, artist);
        QFETCH(QString, track);
        QFETCH(QString, albumArtist);
        QFETCH(qint64, timestamp);
        QFETCH(qint64, duration);
        QFETCH(int, code);
        LastfmBench bench(now);
        bench.lastfm.changeRules(
            [](LastfmRules& rules) { rules.ignoredTracks = {QStringLiteral("filtered")}; });
        Scrobble sent = play(track, timestamp, artist);
        sent.albumArtist = albumArtist;
        sent.duration = duration;
        const LastfmResult result = bench.scrobble({sent, play(QStringLiteral("Good"), now - 1000)});
        QCOMPARE(result.status(), 200);
        QCOMPARE(codesOf(result), QList<int>({code, 0}));
        QCOMPARE(countsOf(result)[QLatin1String("ignored")], QJsonValue(code == 0 ? 0 : 1));
        QCOMPARE(held(bench), std::size_t{code == 0 ? 2u : 1u});
        QCOMPARE(bench.lastfm.received(LastfmBench::user).at(0).ignoredCode, code);

        const QJsonObject item =
            result.object("scrobbles")[QLatin1String("scrobble")].toArray().at(0).toObject();
        QCOMPARE(item[QLatin1String("artist")].toObject().contains(QLatin1String("#text")), code != 1);
        QCOMPARE(item[QLatin1String("ignoredMessage")][QLatin1String("#text")].toString(), QString());
    }

    void theDailyLimitRollsOver()
    {
        LastfmBench bench(now);
        bench.lastfm.changeRules([](LastfmRules& rules) { rules.dailyLimit = 3; });
        QCOMPARE(codesOf(bench.scrobble(plays(2))), QList<int>({0, 0}));
        QCOMPARE(codesOf(bench.scrobble(plays(2, now - 3000))), QList<int>({0, 5}));
        QCOMPARE(held(bench), std::size_t{3});
        bench.now += 24 * 60 * 60;
        QCOMPARE(codesOf(bench.scrobble(plays(2, now))), QList<int>({0, 0}));

        bench.lastfm.changeRules([](LastfmRules& rules) {
            rules.dailyLimit = 0;
            rules.dailyLimitAsError29 = true;
        });
        QCOMPARE(bench.scrobble(plays(1, now + 5)).error(), 29);
    }

    void refusesBatchesWithABadItem()
    {
        LastfmBench bench(now);
        const auto isBad = [](const Scrobble& scrobble) { return scrobble.track == u"Track 3"; };
        bench.lastfm.refuse(isBad, 7);
        QCOMPARE(bench.scrobble(plays(5)).error(), 7);
        QCOMPARE(bench.scrobble(plays(3)).status(), 200);
        QCOMPARE(held(bench), std::size_t{3});
        QCOMPARE(bench.lastfm.received(LastfmBench::user).size(), std::size_t{3});
        bench.lastfm.clearRefusals();
        bench.lastfm.refuse(isBad, 0, 413);
        const LastfmResult bare = bench.scrobble(plays(5));
        QCOMPARE(bare.status(), 413);
        QVERIFY(bare.answer.body.isEmpty());
    }

    void refusesLongBodiesWhenTold()
    {
        LastfmBench bench(now);
        bench.lastfm.changeRules([](LastfmRules& rules) { rules.batchBytes = 1000; });
        QCOMPARE(bench.scrobble(plays(40)).error(), 6);
        QCOMPARE(bench.scrobble(plays(2)).status(), 200);
    }

    void correctsNamesInAnswersAndReadBack()
    {
        LastfmBench bench(now);
        bench.lastfm.changeRules([](LastfmRules& rules) {
            rules.artistCorrections.insert(QStringLiteral("Artis"), QStringLiteral("Artist"));
        });
        const LastfmResult result =
            bench.scrobble({play(QStringLiteral("T"), now - 9, QStringLiteral("Artis"))});
        const QJsonObject item = result.object("scrobbles")[QLatin1String("scrobble")].toObject();
        QCOMPARE(item[QLatin1String("artist")][QLatin1String("corrected")].toString(), QStringLiteral("1"));
        QCOMPARE(item[QLatin1String("artist")][QLatin1String("#text")].toString(), QStringLiteral("Artist"));
        QCOMPARE(item[QLatin1String("track")][QLatin1String("corrected")].toString(), QStringLiteral("0"));
        QCOMPARE(bench.lastfm.scrobbles(LastfmBench::user).at(0).artist, QStringLiteral("Artist"));
        QCOMPARE(bench.lastfm.received(LastfmBench::user).at(0).scrobble.artist, QStringLiteral("Artis"));
        QCOMPARE(bench.scrobble({play(QStringLiteral("T"), now - 9, QStringLiteral("Artis"))}).status(), 200);
        QCOMPARE(held(bench), std::size_t{1});
    }

    void dropAfterAcceptingHasTheEffect()
    {
        LastfmBench bench(now);
        bench.lastfm.fault(QStringLiteral("track.scrobble"), Fault::dropAfterHandling());
        const LastfmResult lost = bench.scrobble(plays(3));
        QVERIFY(lost.answer.closed);
        QCOMPARE(lost.status(), 0);
        QCOMPARE(held(bench), std::size_t{3});
        QCOMPARE(bench.scrobble(plays(3)).status(), 200);
        QCOMPARE(held(bench), std::size_t{3});

        bench.lastfm.fault(QStringLiteral("track.scrobble"), Fault::dropBeforeReading());
        QCOMPARE(bench.scrobble(plays(1, now - 5)).status(), 0);
        QCOMPARE(held(bench), std::size_t{3});
    }

    void forcedErrorsHaveAnEffectOnlyWhenTold()
    {
        LastfmBench bench(now);
        bench.lastfm.forceError(QStringLiteral("track.scrobble"), 16);
        bench.lastfm.forceErrorAfterEffect(QStringLiteral("track.scrobble"), 16, 1, 200);
        LastfmResult result = bench.scrobble(plays(1));
        QCOMPARE(result.error(), 16);
        QCOMPARE(result.status(), 503);
        QCOMPARE(held(bench), std::size_t{0});
        result = bench.scrobble(plays(1));
        QCOMPARE(result.error(), 16);
        QCOMPARE(result.status(), 200);
        QCOMPARE(held(bench), std::size_t{1});
        QCOMPARE(bench.scrobble(plays(1)).error(), 0);

        bench.lastfm.forceError(QString(), 11, LastfmStandin::forEver);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(bench.recent().error(), 11);
        QCOMPARE(bench.lastfm.calls(QString()).back().fault, QStringLiteral("error 11"));
        bench.lastfm.clearFaults();
        QCOMPARE(bench.recent().error(), 0);
    }

    void limitsTheRate()
    {
        LastfmBench bench(now);
        bench.lastfm.changeRules([](LastfmRules& rules) {
            rules.rateRequests = 2;
            rules.rateMs = 60'000;
        });
        QCOMPARE(bench.recent().error(), 0);
        QCOMPARE(bench.recent().error(), 0);
        const LastfmResult over = bench.recent();
        QCOMPARE(over.error(), 29);
        QCOMPARE(over.status(), 429);
    }

    void nowPlayingRunsOut()
    {
        LastfmBench bench(now);
        const LastfmResult result = bench.write(QStringLiteral("track.updateNowPlaying"),
                                                params({{"artist", QStringLiteral("Artist")},
                                                        {"track", QStringLiteral("Song")},
                                                        {"duration", QStringLiteral("200")}}));
        QCOMPARE(result.object("nowplaying")[QLatin1String("track")][QLatin1String("#text")].toString(),
                 QStringLiteral("Song"));
        QCOMPARE(
            result.object("nowplaying")[QLatin1String("ignoredMessage")][QLatin1String("code")].toString(),
            QStringLiteral("0"));
        QCOMPARE(bench.lastfm.nowPlaying(LastfmBench::user)->track.track, QStringLiteral("Song"));
        bench.now += 200;
        QVERIFY(!bench.lastfm.nowPlaying(LastfmBench::user));
        QCOMPARE(held(bench), std::size_t{0});
        QCOMPARE(bench.write(QStringLiteral("track.updateNowPlaying"), {}).error(), 6);
    }

    void lovesOnceAndUnloves()
    {
        LastfmBench bench(now);
        const Params song = params({{"artist", QStringLiteral("A")}, {"track", QStringLiteral("B")}});
        const LastfmResult loved = bench.write(QStringLiteral("track.love"), song);
        QCOMPARE(loved.answer.body, QByteArray("{}"));
        QCOMPARE(bench.write(QStringLiteral("track.love"), song).status(), 200);
        QCOMPARE(bench.lastfm.loved(LastfmBench::user).size(), std::size_t{1});
        QCOMPARE(bench.lastfm.loved(LastfmBench::user).at(0).lovedAt, now);
        QCOMPARE(bench.write(QStringLiteral("track.unlove"), song).status(), 200);
        QVERIFY(bench.lastfm.loved(LastfmBench::user).empty());
        QCOMPARE(bench.write(QStringLiteral("track.love"), params({{"artist", QStringLiteral("A")}})).error(),
                 6);
    }

    void waitsForCallsOfAMethod()
    {
        LastfmBench bench(now);
        QCOMPARE(bench.recent().status(), 200);
        QVERIFY(!bench.lastfm.waitForCalls(QStringLiteral("track.scrobble"), 1, 20));
        QCOMPARE(bench.scrobble(plays(1)).status(), 200);
        QVERIFY(bench.lastfm.waitForCalls(QStringLiteral("track.scrobble"), 1, 2000));
        QCOMPARE(bench.lastfm.calls(QStringLiteral("track.scrobble")).at(0).param(u"artist[0]"),
                 QStringLiteral("Artist"));
        QCOMPARE(bench.lastfm.calls(QString()).size(), std::size_t{2});
    }

    void speaksXmlWhenNotAskedForJson()
    {
        const LastfmBench bench(now);
        const RawAnswer answer =
            RawClient(bench.lastfm.apiUrl()).get("/2.0/?method=auth.getToken&api_key=nobody");
        QCOMPARE(answer.header("Content-Type"), QByteArray("text/xml; charset=UTF-8"));
        QVERIFY(answer.body.contains("<lfm status=\"failed\">"));
        QVERIFY(answer.body.contains("<error code=\"10\">"));
    }
};

SILLON_TEST(LastfmScrobblingTest, lastfmscrobbling)
#include "tst_lastfmscrobbling.moc"
