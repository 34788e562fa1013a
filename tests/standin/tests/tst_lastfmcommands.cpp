// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfmclient.h"
#include "standin/lastfmcommands.h"
#include "testmain.h"

#include <QTest>

using namespace sillon::standin;

namespace {

struct Shell
{
    Shell() { commands.addUser(LastfmBench::user); }

    bool ok(const char* line) { return run(line).last() == QByteArray(R"({"ok":true})"); }
    QByteArrayList run(const char* line) { return commands.run(QString::fromUtf8(line)); }

    LastfmBench bench{1700000000};
    LastfmCommands commands{bench.lastfm};
};

const std::vector<Scrobble> onePlay = {{QStringLiteral("Artist"), QStringLiteral("Track"), 1699999000}};

} // namespace

class LastfmCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsFaultsAndErrors()
    {
        Shell shell;
        QVERIFY(shell.ok("fault track.scrobble 500 2"));
        QVERIFY(shell.ok("drop-after track.scrobble"));
        QVERIFY(shell.ok("error track.scrobble 9"));
        QVERIFY(shell.ok("fault track.scrobble late:1"));
        QCOMPARE(shell.bench.scrobble(onePlay).status(), 500);
        QCOMPARE(shell.bench.scrobble(onePlay).status(), 500);
        QCOMPARE(shell.bench.scrobble(onePlay).status(), 0);
        QCOMPARE(shell.bench.scrobble(onePlay).error(), 9);
        QCOMPARE(shell.bench.scrobble(onePlay).status(), 200);
        QVERIFY(shell.ok("fault * 503 ever"));
        QCOMPARE(shell.bench.recent().status(), 503);
        QVERIFY(shell.ok("clear"));
        QCOMPARE(shell.bench.recent().status(), 200);
        QVERIFY(shell.ok("error-after track.scrobble 16"));
        QVERIFY(shell.ok("refuse 413 Track"));
        QCOMPARE(shell.bench.scrobble(onePlay).error(), 16);
        QCOMPARE(shell.bench.scrobble(onePlay).status(), 413);
    }

    void laysInAndWritesOut()
    {
        Shell shell;
        QVERIFY(shell.ok("play testuser 1600000000 Some Artist\tSome Song\tSome Album"));
        QVERIFY(shell.ok("love testuser 1600000001 Some Artist\tSome Song"));
        const QByteArrayList plays = shell.run("scrobbles");
        QCOMPARE(plays.size(), 2);
        const QJsonObject play = QJsonDocument::fromJson(plays.at(0)).object();
        QCOMPARE(play[QLatin1String("artist")].toString(), QStringLiteral("Some Artist"));
        QCOMPARE(play[QLatin1String("album")].toString(), QStringLiteral("Some Album"));
        QCOMPARE(play[QLatin1String("timestamp")].toInteger(), qint64{1600000000});
        QCOMPARE(shell.bench.scrobble(onePlay).status(), 200);
        QCOMPARE(shell.run("dump").size(), 6);
        QCOMPARE(shell.run("requests").size(), 2);
        QCOMPARE(shell.run("count track.scrobble").at(0), QByteArray(R"({"count":1})"));
        QVERIFY(shell.ok("wait track.scrobble 1 1000"));
        QVERIFY(!shell.ok("wait track.scrobble 2 1"));
        QVERIFY(shell.ok("clear-log"));
        QCOMPARE(shell.run("requests").size(), 1);
    }

    void turnsTheRest()
    {
        Shell shell;
        QVERIFY(shell.ok("rule daily-limit 0"));
        QCOMPARE(shell.bench.lastfm.rules().dailyLimit, 0);
        QVERIFY(shell.ok("rule drop-duplicates off"));
        QVERIFY(!shell.bench.lastfm.rules().dropDuplicates);
        QVERIFY(shell.ok("rule ignore-track New Grass"));
        QVERIFY(shell.bench.lastfm.rules().ignoredTracks.contains(QStringLiteral("new grass")));
        QVERIFY(shell.ok("private testuser on"));
        QCOMPARE(shell.bench.recent().error(), 17);
        QVERIFY(shell.ok("private testuser off"));
        QVERIFY(shell.ok("offline"));
        QCOMPARE(shell.bench.recent().status(), 0);
        QVERIFY(shell.ok("online"));
        QCOMPARE(shell.bench.recent().status(), 200);
        QVERIFY(shell.ok("date-offset 10800"));
        QCOMPARE(shell.bench.recent().answer.header("Date"), QByteArray("Wed, 15 Nov 2023 01:13:20 GMT"));
        const QByteArray revoke = "revoke " + LastfmBench::session.toLatin1();
        QVERIFY(shell.ok(revoke.constData()));
        QCOMPARE(shell.bench.scrobble(onePlay).error(), 9);
        QVERIFY(shell.ok("random 7 100"));
        QVERIFY(!shell.ok("allow nothing"));
    }

    void saysWhatItDoesNotUnderstand()
    {
        Shell shell;
        for (const char* line : {"nonsense", "fault track.scrobble nonsense", "error track.scrobble",
                                 "rule nothing 1", "play testuser x A", "fault"})
            QVERIFY2(shell.run(line).last().startsWith(R"({"error":)"), line);
        QVERIFY(shell.run("").isEmpty());
        QVERIFY(shell.run("# a remark").isEmpty());
    }
};

SILLON_TEST(LastfmCommandsTest, lastfmcommands)
#include "tst_lastfmcommands.moc"
