// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "fakes/temporarydatabase.h"
#include "history/fileimport.h"
#include "history/historyexport.h"
#include "history/importwriter.h"
#include "history/knownlistens.h"
#include "history/listeneradoption.h"
#include "history/listenholders.h"
#include "history/renameduser.h"
#include "history/serviceuserstore.h"
#include "history/sourceremoval.h"
#include "historystage.h"
#include "listens/listenerstore.h"
#include "listens/listenreader.h"
#include "scrobbling/listenremoval.h"
#include "scrobbling/scrobbleoffer.h"
#include "testmain.h"

#include <QFile>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;
using standin::LastfmRules;
using standin::Scrobble;

namespace {

constexpr qint64 now = HistoryStage::now;
constexpr qint64 day = 24 * 60 * 60;

Listen ownListen(qint64 second, const QString& artist, const QString& title)
{
    Listen listen;
    listen.listenedAt = second;
    listen.recording.artist = artist;
    listen.recording.title = title;
    return listen;
}

void storeOwn(Database& database, const Listen& listen)
{
    QVERIFY(database.write([&](Connection& c) { return ListenStore(c).insert(myListenerId, listen); }));
}

/// Stores a listen of ours that the Last.fm account has.
void ownAndSent(Database& database, const Listen& listen)
{
    const auto signedIn = AccountStore(database).signIn(QStringLiteral("lastfm"), HistoryStage::user);
    QVERIFY(signedIn);
    storeOwn(database, listen);
    QVERIFY(database.write([&](Connection& c) {
        return c.execute(QStringLiteral("INSERT INTO submissions(listen_id, account_id, state) "
                                        "VALUES(last_insert_rowid(), ?, 'sent')"),
                         {signedIn->account.id});
    }));
}

Listen correctedPlay(ListenOrigin origin)
{
    Listen play = ownListen(now - 5000, QStringLiteral("The Beatles"), QStringLiteral("Help!"));
    play.origin = origin;
    return play;
}

HistoryFile correctedExport()
{
    HistoryFile file;
    file.format = HistoryFileFormat::Csv;
    file.plays = {correctedPlay(ListenOrigin::Lastfm)};
    return file;
}

/// That user of a service of mine tells of the corrected play.
Result<ImportCounts> toldBy(Database& database, const QString& service)
{
    if (auto mine = AccountStore(database).signIn(service, HistoryStage::user); !mine)
        return fail(std::move(mine.error()));
    const auto source = SourceStore(database).open(service, HistoryStage::user);
    if (!source)
        return fail(source.error());
    const HistoryRange all{1, now};
    return ImportWriter(database, *source)
        .store({{correctedPlay(ListenOrigin::ListenBrainz)}, all, all, {}, now});
}

qint64 number(Database& database, const char* sql)
{
    return database.read([&](Connection& c) { return c.number(QString::fromLatin1(sql)); }).value_or(-1);
}

} // namespace

/// Whole readings against a server on loopback.
class HistoryImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandPlaysAreFiftyRequests()
    {
        HistoryStage stage;
        stage.layIn(10'000, now - 10'000 * 240 - 100);
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(report->counts.fetched, 10'000);
        QCOMPARE(report->counts.added, 10'000);
        QCOMPARE(report->pages, 50);
        QCOMPARE(stage.requests(), 50);
        QCOMPARE(stage.stored(), stage.held());
        const auto source =
            SourceStore(*stage.database).find(QStringLiteral("lastfm"), QStringLiteral("tester"));
        QVERIFY(source && *source);
        QVERIFY((*source)->isWhole);
        QCOMPARE((*source)->total, std::optional<qint64>(10'000));
        QCOMPARE((*source)->held, 10'000);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM submissions"), 0);
    }

    void readingTwiceChangesNothing()
    {
        HistoryStage stage;
        stage.layIn(500, now - 500 * day);
        stage.layIn(30, now - 30 * 400);
        QVERIFY(stage.fetch());
        const QStringList before = stage.stored();
        const int first = stage.requests();
        const auto again = stage.fetch();
        QVERIFY(again && again->isWhole());
        QCOMPARE(again->counts.added + again->counts.removed + again->counts.corrected + again->counts.joined,
                 0);
        QCOMPARE(stage.requests(), first + 1);
        QCOMPARE(stage.stored(), before);
        // The year that was read whole long after it passed is not asked for.
        const auto year = stage.fetch({2022, false});
        QVERIFY(year && year->isWhole());
        QCOMPARE(stage.requests(), first + 1);
    }

    void newPlaysWhileReadingShiftNothing()
    {
        HistoryStage stage;
        stage.layIn(1000, now - 1000 * 240);
        int added = 0;
        stage.server.server().setObserver([&](const standin::LoggedRequest&) {
            if (added++ < 4) {
                // One is brand new, one comes late, into what is not read yet.
                stage.server.addScrobbles(
                    HistoryStage::user,
                    {Scrobble{QStringLiteral("N"), QStringLiteral("New %1").arg(added), now + added},
                     Scrobble{QStringLiteral("N"), QStringLiteral("Late %1").arg(added),
                              now - 999 * 240 + added}});
            }
        });
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QStringList held = stage.held();
        held.removeIf([](const QString& line) { return line.contains(QLatin1String("New")); });
        QCOMPARE(stage.stored(), held);
        stage.clock.advance(600);
        QVERIFY(stage.fetch());
        QCOMPARE(stage.stored(), stage.held());
    }

    void playsOfOneSecondAreAllRead()
    {
        HistoryStage stage;
        std::vector<Scrobble> plays;
        for (int i = 0; i < 450; ++i)
            plays.push_back({QStringLiteral("A"), QStringLiteral("Song %1").arg(i), now - 1000 + i / 150});
        stage.server.addScrobbles(HistoryStage::user, plays);
        stage.layIn(300, now - 300 * day);
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(stage.stored(), stage.held());
    }

    void aSecondWithMorePlaysThanAPageIsReadWhole_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("tellsTotals");
        QTest::addColumn<int>("largestPage");
        QTest::addColumn<int>("mostRequests");
        QTest::newRow("250") << 250 << true << 200 << 12;
        QTest::newRow("two pages") << 400 << true << 200 << 12;
        QTest::newRow("501") << 501 << true << 200 << 12;
        QTest::newRow("1200") << 1200 << true << 200 << 16;
        QTest::newRow("large pages fail") << 60 << true << 25 << 60;
        QTest::newRow("GNU FM, 250") << 250 << false << 200 << 12;
        QTest::newRow("GNU FM, two pages") << 400 << false << 200 << 12;
        QTest::newRow("GNU FM, 501") << 501 << false << 200 << 12;
        QTest::newRow("GNU FM, 1200") << 1200 << false << 200 << 16;
    }
    void aSecondWithMorePlaysThanAPageIsReadWhole()
    {
        QFETCH(const int, count);
        QFETCH(const bool, tellsTotals);
        QFETCH(const int, largestPage);
        QFETCH(const int, mostRequests);
        HistoryStage stage;
        if (!tellsTotals)
            stage.server.setRules(standin::gnuFmRules());
        stage.server.changeRules([largestPage](LastfmRules& rules) {
            rules.deepPageLimit = largestPage < 200 ? largestPage : 0;
            rules.deepPageDepth = 0;
        });
        std::vector<Scrobble> plays;
        for (int i = 0; i < count; ++i)
            plays.push_back({QStringLiteral("A"), QStringLiteral("Song %1").arg(i), now - 100 * day});
        stage.server.addScrobbles(HistoryStage::user, plays);
        stage.layIn(30, now - 300 * day);
        stage.layIn(30, now - 50 * day);
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(stage.stored(), stage.held());
        QVERIFY2(stage.requests() <= mostRequests, qPrintable(QString::number(stage.requests())));
        const int before = stage.requests();
        const auto again = stage.fetch();
        QVERIFY(again && again->isWhole());
        QCOMPARE(again->counts.added + again->counts.corrected + again->counts.removed, 0);
        QVERIFY2(stage.requests() - before <= (largestPage < 200 ? 5 : 2),
                 qPrintable(QString::number(stage.requests() - before)));
    }

    void wrongTotalsNeitherEndNorProlongAReading_data()
    {
        QTest::addColumn<qint64>("off");
        QTest::newRow("far too many") << qint64(999'999'999);
        QTest::newRow("a page too many") << qint64(200);
        QTest::newRow("none") << qint64(-1'000'000);
    }
    void wrongTotalsNeitherEndNorProlongAReading()
    {
        QFETCH(const qint64, off);
        HistoryStage stage;
        stage.layIn(1000, now - 1000 * 500);
        stage.server.changeRules([off](LastfmRules& rules) { rules.totalOff = off; });
        QVERIFY(stage.fetch());
        QCOMPARE(stage.stored(), stage.held());
        QVERIFY2(stage.requests() <= 16, qPrintable(QString::number(stage.requests())));
    }

    void aServerThatIncludesTheEndOfASpanIsReadToo()
    {
        HistoryStage stage;
        stage.layIn(700, now - 700 * 500);
        stage.server.changeRules([](LastfmRules& rules) { rules.includesTo = true; });
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(stage.stored(), stage.held());
        QVERIFY2(stage.requests() <= 6, qPrintable(QString::number(stage.requests())));
    }

    void aServerThatTellsNoTotalsIsReadToo()
    {
        HistoryStage stage;
        LastfmRules rules = standin::gnuFmRules();
        rules.dropDuplicates = true;
        stage.server.setRules(rules);
        stage.layIn(700, now - 700 * 500);
        stage.server.setNowPlaying(HistoryStage::user, Scrobble{QStringLiteral("B"), QStringLiteral("Now")},
                                   300);
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(stage.stored(), stage.held());
        QCOMPARE(report->pages, 4);
    }

    void whoHasNoPlaysYetHasAnEmptyHistory()
    {
        HistoryStage stage;
        stage.server.setRules(standin::gnuFmRules());
        stage.service = QStringLiteral("audioscrobbler.libre.fm");
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(report->counts.fetched, 0);
        QCOMPARE(stage
                     .withSource([&](HistorySource& source) {
                         return source.count({1, now}, stage.stop.get_token());
                     })
                     .value_or(-1),
                 0);
        stage.layIn(3, now - 5000);
        QVERIFY(stage.fetch()->isWhole());
        QCOMPARE(stage.stored(), stage.held());
        // Last.fm itself says so of no user.
        stage.server.removeScrobbles(HistoryStage::user, [](const Scrobble&) { return true; });
        stage.service = QStringLiteral("lastfm");
        const auto refused = stage.fetch();
        QVERIFY(refused && refused->error && refused->error->serviceCode == 7);
        QCOMPARE(stage.stored().size(), 3);
    }

    void oddRowsAreLeftOut()
    {
        HistoryStage stage;
        stage.server.changeRules([](LastfmRules& rules) {
            rules.singleItemAsObject = true;
            rules.oldEmptyForm = true;
            rules.nowPlayingOnEveryPage = true;
        });
        QVERIFY(stage.fetch()->isWhole());
        QCOMPARE(stage.stored(), QStringList());
        Scrobble odd{QStringLiteral("Sigur Rós"), QStringLiteral("( )"), now - 5 * day,
                     QStringLiteral("( )")};
        odd.mbid = QStringLiteral("not an id");
        odd.albumMbid = QStringLiteral("33333333-3333-4333-8333-333333333333");
        stage.server.addScrobbles(HistoryStage::user, {odd});
        stage.server.setNowPlaying(HistoryStage::user, Scrobble{QStringLiteral("B"), QStringLiteral("Now")},
                                   300);
        QVERIFY(stage.fetch()->isWhole());
        QCOMPARE(stage.stored(), stage.held());
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM recordings WHERE mbid <> ''"), 0);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM releases WHERE mbid <> ''"), 1);
    }

    void largePagesThatFailShrink()
    {
        HistoryStage stage;
        stage.layIn(1000, now - 1000 * 240);
        stage.server.changeRules([](LastfmRules& rules) {
            rules.deepPageLimit = 60;
            rules.deepPageDepth = 500;
        });
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(stage.stored(), stage.held());
    }

    void afterFiveAttemptsItGivesUpAndGoesOnLater()
    {
        HistoryStage stage;
        stage.layIn(10'000, now - 10'000 * 240);
        int calls = 0;
        stage.server.server().setObserver([&](const standin::LoggedRequest&) {
            if (++calls == 29)
                stage.server.forceError(QString(), 8, standin::LastfmStandin::forEver);
        });
        const auto broken = stage.fetch();
        QVERIFY(broken && broken->error);
        QVERIFY(broken->error->kind == ErrorKind::ServerBusy);
        QCOMPARE(broken->pages, 29);
        QCOMPARE(broken->requests, 29 + 5);
        QCOMPARE(stage.stored().size(), 5800);
        const auto source = SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
        QVERIFY(!(*source)->isWhole);
        QCOMPARE((*source)->total, std::optional<qint64>(10'000));

        stage.server.clearFaults();
        const auto rest = stage.fetch({std::nullopt, true}); // does not begin anew
        QVERIFY(rest && rest->isWhole());
        QCOMPARE(stage.stored(), stage.held());
        QCOMPARE(rest->requests, 21 + 1); // fifty different pages in all, and the seconds since then
        QCOMPARE(rest->counts.added, 4200);
    }

    void brokenAnswersAreAskedForAgain()
    {
        HistoryStage stage;
        stage.layIn(900, now - 900 * 240);
        standin::RandomFaults faults;
        faults.seed = 5;
        faults.percent = 40;
        using standin::Fault;
        faults.faults = {Fault::dropBeforeReading(), Fault::status(500),  Fault::truncatedJson(),
                         Fault::garbage(),           Fault::htmlOutage(), Fault::reset()};
        stage.server.server().strewFaults(faults);
        for (int round = 0; round < 6; ++round) {
            const auto report = stage.fetch();
            QVERIFY(report);
            if (report->isWhole())
                break;
        }
        QCOMPARE(stage.stored(), stage.held());
    }

    void latePlaysAreFoundAndDeletedOnesGo()
    {
        HistoryStage stage;
        stage.layIn(100, now - 14 * day, 3 * 60 * 60);
        QVERIFY(stage.fetch());
        stage.server.removeScrobbles(
            HistoryStage::user, [](const Scrobble& play) { return play.track == QLatin1String("Song 50"); });
        stage.server.addScrobbles(
            HistoryStage::user, {Scrobble{QStringLiteral("L"), QStringLiteral("Late"), now - 10 * day + 7}});
        const auto later = stage.fetch();
        QVERIFY(later && later->isWhole());
        QCOMPARE(later->counts.added, 1);
        QCOMPARE(later->counts.removed, 1);
        QCOMPARE(stage.stored(), stage.held());
    }

    void aWholeReadingIsReplacedAtOnce()
    {
        HistoryStage stage;
        stage.layIn(600, now - 600 * day, day);
        QVERIFY(stage.fetch());
        const QStringList before = stage.stored();
        stage.server.removeScrobbles(HistoryStage::user,
                                     [](const Scrobble& play) { return play.timestamp % 7 == 0; });
        stage.server.addScrobbles(
            HistoryStage::user, {Scrobble{QStringLiteral("L"), QStringLiteral("Old"), now - 500 * day + 7}});
        int calls = 0;
        stage.server.server().setObserver([&](const standin::LoggedRequest&) {
            if (++calls == 2)
                stage.server.forceError(QString(), 8, standin::LastfmStandin::forEver);
        });
        const auto broken = stage.fetch({std::nullopt, true});
        QVERIFY(broken && broken->error);
        QCOMPARE(stage.stored(), before);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM staged_plays"), 0);
        stage.server.server().setObserver({});
        stage.server.clearFaults();
        const auto whole = stage.fetch({std::nullopt, true});
        QVERIFY(whole && whole->isWhole());
        QCOMPARE(whole->counts.added, 1);
        QCOMPARE(stage.stored(), stage.held());
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM staged_plays"), 0);
    }

    void ownListensAndTheirEchoesAreOne()
    {
        HistoryStage stage;
        const auto signedIn =
            AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), HistoryStage::user);
        QVERIFY(signedIn);
        const QString artist = QStringLiteral("Bjork");
        storeOwn(*stage.database, ownListen(now - 5000, artist, QStringLiteral("Joga")));
        for (const qint64 start : {3000, 2910, 2820})
            storeOwn(*stage.database, ownListen(now - start, artist, QStringLiteral("Short")));
        QVERIFY(stage.database->write([&](Connection& c) {
            return c.execute(
                QStringLiteral("INSERT INTO submissions(listen_id, account_id, state) VALUES(1, ?, 'sent')"),
                {signedIn->account.id});
        }));
        stage.server.addScrobbles(
            HistoryStage::user,
            {Scrobble{QStringLiteral("Björk Guðmundsdóttir"), QStringLiteral("Jóga (Homogenic)"), now - 5000},
             Scrobble{QStringLiteral("Björk"), QStringLiteral("Short"), now - 2990},
             Scrobble{QStringLiteral("Björk"), QStringLiteral("Short"), now - 2900},
             Scrobble{QStringLiteral("Björk"), QStringLiteral("Short"), now - 2810},
             Scrobble{QStringLiteral("Elsewhere"), QStringLiteral("Phone"), now - 1000}});
        const auto report = stage.fetch();
        QVERIFY(report && report->isWhole());
        QCOMPARE(report->counts.joined, 4);
        QCOMPARE(report->counts.added, 1);
        QCOMPARE(stage.stored().size(), 5);
        QVERIFY(stage.stored().contains(QStringLiteral("%1 Bjork - Joga").arg(now - 5000)));
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM submissions"), 1);
        const auto again = stage.fetch();
        QCOMPARE(again->counts.added + again->counts.joined + again->counts.corrected + again->counts.removed,
                 0);
        QCOMPARE(stage.stored().size(), 5);
    }

    void aCorrectedPlayIsOneWithWhatOthersTellOfIt()
    {
        HistoryStage stage;
        ownAndSent(*stage.database, ownListen(now - 5000, QStringLiteral("Beatles"), QStringLiteral("Help")));
        stage.server.addScrobbles(HistoryStage::user, {Scrobble{QStringLiteral("The Beatles"),
                                                                QStringLiteral("Help!"), now - 5000}});
        QVERIFY(stage.fetch()->isWhole());
        for (int round = 0; round < 2; ++round) {
            const auto file = importHistoryFile(*stage.database, correctedExport(), {}, {});
            QVERIFY(file);
            QCOMPARE(file->counts.joined, round == 0 ? 1 : 0);
            for (const char* service : {"listenbrainz", "librefm"}) {
                const auto counts = toldBy(*stage.database, QLatin1String(service));
                QVERIFY(counts);
                QCOMPARE(counts->added, 0);
                QCOMPARE(counts->joined, round == 0 ? 1 : 0);
            }
        }
        QCOMPARE(stage.stored(), QStringList(QStringLiteral("%1 Beatles - Help").arg(now - 5000)));
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM echoes"), 4);
    }

    void anExportOfTheServiceThatItWasSentToIsTheSamePlay()
    {
        HistoryStage stage;
        ownAndSent(*stage.database, ownListen(now - 5000, QStringLiteral("Beatles"), QStringLiteral("Help")));
        HistoryFile portable = correctedExport();
        portable.format = HistoryFileFormat::ScrobblerLog; // nobody corrected what a portable player wrote
        QCOMPARE(importHistoryFile(*stage.database, portable, {{}, {}, true, now}, {})->counts.added, 1);
        QCOMPARE(importHistoryFile(*stage.database, correctedExport(), {}, {})->counts.joined, 1);
        QCOMPARE(stage.stored(), QStringList(QStringLiteral("%1 Beatles - Help").arg(now - 5000)));
    }

    void whatAPlayWasSentAsIsItsNameToo()
    {
        HistoryStage stage;
        ownAndSent(*stage.database, ownListen(now - 5000, QStringLiteral("Beatles"), QStringLiteral("Help")));
        QVERIFY(stage.database->write([](Connection& c) {
            return c.execute(QStringLiteral("INSERT INTO sent_as(submission_id, artist, title, album, "
                                            "album_artist) VALUES(1, 'THE BEATLES', 'Help!', '', '')"));
        }));
        QCOMPARE(toldBy(*stage.database, QStringLiteral("listenbrainz"))->joined, 1);
    }

    void aFirstSignInOffersNothingThatIsThere()
    {
        HistoryStage stage;
        // Two that another program sent too, one of them by a clock that is 20 s off, and one that is new.
        stage.server.addScrobbles(HistoryStage::user,
                                  {Scrobble{QStringLiteral("A"), QStringLiteral("One"), now - 5000},
                                   Scrobble{QStringLiteral("A"), QStringLiteral("Two"), now - 4000}});
        QVERIFY(stage.fetch()->isWhole());
        storeOwn(*stage.database, ownListen(now - 5000, QStringLiteral("A"), QStringLiteral("One")));
        storeOwn(*stage.database, ownListen(now - 4020, QStringLiteral("A"), QStringLiteral("Two")));
        storeOwn(*stage.database, ownListen(now - 3000, QStringLiteral("A"), QStringLiteral("Three")));
        // ... and one that this program exported in another profile.
        HistoryFile file;
        file.format = HistoryFileFormat::Csv;
        file.plays = {ownListen(now - 2000, QStringLiteral("A"), QStringLiteral("Four"))};
        QVERIFY(importHistoryFile(*stage.database, file, {}, {}));
        const auto signedIn =
            AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), HistoryStage::user);
        QVERIFY(adoptFetchedPlays(*stage.database));
        const ScrobbleOffer offer(*stage.database, stage.clock, listensHeldBy);
        QCOMPARE(offer.count(signedIn->account.id).value_or(-1), 1);
        QCOMPARE(offer.accept(signedIn->account.id).value_or(-1), 1);
        const auto other =
            AccountStore(*stage.database).signIn(QStringLiteral("listenbrainz"), QStringLiteral("me"));
        QCOMPARE(offer.count(other->account.id).value_or(-1), 3);
    }

    void tablesSayWhoTellsOfAPlay()
    {
        HistoryStage stage;
        QVERIFY(AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), HistoryStage::user));
        stage.layIn(3, now - 5000);
        QVERIFY(stage.fetch()->isWhole());
        storeOwn(*stage.database, ownListen(now - 90'000, QStringLiteral("A"), QStringLiteral("T")));
        const QString path = stage.database.folder() + QStringLiteral("/out.csv");
        QCOMPARE(exportHistory(*stage.database, myListenerId, HistoryExportFormat::Csv, path).value_or(-1),
                 4);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QVERIFY(lines.at(0).endsWith(",held_by,listener,listener_service"));
        QVERIFY(lines.at(1).toLower().endsWith(",lastfm/tester,,"));
        QVERIFY(lines.at(4).endsWith(",,,"));
    }

    void othersHaveTheirOwnHistory()
    {
        HistoryStage stage;
        stage.layIn(5, now - 5000);
        storeOwn(*stage.database,
                 ownListen(now - 5000, QStringLiteral("Artist 0"), QStringLiteral("Song 0")));
        QVERIFY(stage.fetch()->isWhole());
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens WHERE listener_id = 1"), 1);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens WHERE listener_id <> 1"), 5);
        QCOMPARE(number(*stage.database,
                        "SELECT count(*) FROM v_listens WHERE user = 'Tester' AND service = 'lastfm'"),
                 5);
    }

    void hiddenPlaysAreAskedForWithTheOwnSession()
    {
        HistoryStage stage;
        stage.layIn(450, now - 450 * 240);
        stage.server.setPrivate(HistoryStage::user, true);
        const auto refused = stage.fetch();
        QVERIFY(refused && refused->error);
        QVERIFY(refused->error->kind == ErrorKind::Private);
        stage.sessionKey = QStringLiteral("session");
        QVERIFY(stage.fetch()->isWhole());
        QCOMPARE(stage.stored(), stage.held());
    }

    void aNameThatBecomesMineIsMine()
    {
        HistoryStage stage;
        stage.layIn(700, now - 700 * 240);
        QVERIFY(stage.fetch()->isWhole());
        storeOwn(*stage.database,
                 ownListen(now - 700 * 240 + 30, QStringLiteral("ARTIST 0"), QStringLiteral("song 0")));
        QVERIFY(AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), QStringLiteral("TESTER")));
        QCOMPARE(adoptFetchedPlays(*stage.database).value_or(-1), 700);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens WHERE listener_id = 1"), 700);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens"), 700);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listeners"), 1);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM echoes"), 700);
        QCOMPARE(adoptFetchedPlays(*stage.database).value_or(-1), 0);
        const auto again = stage.fetch();
        QVERIFY(again && again->isWhole());
        QCOMPARE(again->counts.added + again->counts.joined + again->counts.removed, 0);
    }

    void theUserSaysWhosePlaysTheseAre()
    {
        HistoryStage stage;
        stage.layIn(700, now - 700 * 240);
        QVERIFY(stage.fetch()->isWhole());
        storeOwn(*stage.database,
                 ownListen(now - 700 * 240 + 30, QStringLiteral("ARTIST 0"), QStringLiteral("song 0")));
        const auto stored = [&stage] {
            return SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user)->value();
        };
        // Cut off at once, it goes on with the next start.
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(takePlays(*stage.database, stored(), stopped.get_token()));
        QCOMPARE(adoptFetchedPlays(*stage.database).value_or(-1), 700);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens WHERE listener_id = 1"), 700);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listeners"), 1);
        const auto again = stage.fetch();
        QCOMPARE(again->counts.added + again->counts.joined, 0);

        QVERIFY(!giveBackPlays(*stage.database, stored(), stopped.get_token()));
        QVERIFY(giveBackPlays(*stage.database, stored()));
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens WHERE listener_id = 1"), 1);
        QCOMPARE(stage.stored(), stage.held());
        const auto theirs = stage.fetch();
        QCOMPARE(theirs->counts.added + theirs->counts.joined + theirs->counts.removed, 0);

        QVERIFY(takePlays(*stage.database, stored()));
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens"), 700);
        QVERIFY(AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), QStringLiteral("TESTER")));
        QVERIFY(giveBackPlays(*stage.database, stored()).error().kind == ErrorKind::AccountRefused);
    }

    void aNameThatBecomesMineWhileItIsReadIsMineToTheEnd()
    {
        HistoryStage stage;
        const auto source = SourceStore(*stage.database).open(QStringLiteral("lastfm"), HistoryStage::user);
        QVERIFY(source && source->listener != myListenerId);
        ImportWriter writer(*stage.database, *source);
        const auto page = [](qint64 at) {
            Listen play = ownListen(at, QStringLiteral("A"), QStringLiteral("X"));
            play.origin = ListenOrigin::Lastfm;
            const HistoryRange range{at, at + 1};
            return ImportBatch{{play}, range, range, {}, now};
        };
        QVERIFY(writer.store(page(now - 2000)));
        QVERIFY(AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), HistoryStage::user));
        QCOMPARE(adoptFetchedPlays(*stage.database).value_or(-1), 1);
        QVERIFY(writer.store(page(now - 4000)));
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens WHERE listener_id = 1"), 2);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listeners"), 1);
    }

    void aDeletionThatIsCutOffLeavesTheHistoryUnread()
    {
        HistoryStage stage;
        stage.layIn(600, now - 600 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const auto source = SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
        QVERIFY(source && *source && (*source)->isWhole);
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(!removeSource(*stage.database, **source, {}, stopped.get_token()));
        QVERIFY(!SourceStore(*stage.database).all().value().front().isWhole);
        QVERIFY(stage.fetch()->isWhole());
        QCOMPARE(stage.stored(), stage.held());
    }

    void aDeletionThatIsCutOffMidwayLeavesTheHistoryUnread()
    {
        HistoryStage stage;
        stage.layIn(600, now - 600 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const auto source = SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
        // The disk is full in the middle: what was deleted until then stays deleted.
        QVERIFY(stage.database->write([](Connection& c) {
            return c.execute(QStringLiteral("CREATE TRIGGER full BEFORE DELETE ON listens WHEN (SELECT "
                                            "count(*) FROM listens) <= 300 BEGIN SELECT RAISE(ABORT, "
                                            "'full'); END"));
        }));
        QVERIFY(!removeSource(*stage.database, **source));
        QCOMPARE(stage.stored().size(), 350);
        QVERIFY(!SourceStore(*stage.database).all().value().front().isWhole);
        QVERIFY(stage.database->write(
            [](Connection& c) { return c.execute(QStringLiteral("DROP TRIGGER full")); }));
        QVERIFY(stage.fetch()->isWhole());
        QCOMPARE(stage.stored(), stage.held());
        QCOMPARE(removeSource(*stage.database, **source).value_or(-1), 600);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens"), 0);
    }

    void whatWasFetchedCanBeDeleted()
    {
        HistoryStage stage;
        QVERIFY(AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), HistoryStage::user));
        stage.layIn(600, now - 600 * 240);
        storeOwn(*stage.database,
                 ownListen(now - 600 * 240, QStringLiteral("Artist 0"), QStringLiteral("Song 0")));
        QVERIFY(stage.fetch()->isWhole());
        const auto source = SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
        QVERIFY(source && *source);
        QCOMPARE(removeSource(*stage.database, **source).value_or(-1), 599);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens"), 1);
        for (const char* table : {"echoes", "import_checkpoints", "history_sources"})
            QCOMPARE(number(*stage.database,
                            qPrintable(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table))),
                     0);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM recordings"), 1);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM releases"), 0);
        QVERIFY(stage.fetch()->isWhole());
        QCOMPARE(stage.stored().size(), 600);
    }

    void aSwapThatIsStoppedChangesNothing()
    {
        HistoryStage stage;
        stage.layIn(700, now - 700 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const QStringList before = stage.stored();
        const auto source = SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
        ImportWriter writer(*stage.database, **source);
        std::vector<Listen> others{ownListen(now - 5000, QStringLiteral("N"), QStringLiteral("Other"))};
        others.front().origin = ListenOrigin::Lastfm;
        QVERIFY(writer.stage(others));
        std::stop_source stopped;
        stopped.request_stop();
        const HistoryRange all{1, now + 1};
        const auto refused = writer.swap(all, now, stopped.get_token());
        QVERIFY(!refused && refused.error().kind == ErrorKind::Cancelled);
        QCOMPARE(stage.stored(), before);
        const auto swapped = writer.swap(all, now);
        QVERIFY(swapped);
        QCOMPARE(swapped->added, 1);
        QCOMPARE(swapped->removed, 700);
        QCOMPARE(stage.stored().size(), 1);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM staged_plays"), 0);
    }

    void aPageOfFewPlaysReadsFewListens()
    {
        // The only page of an account tells all seconds whole; a million listens from a file lie there too.
        QCOMPARE(nearbySeconds({}), std::vector<HistoryRange>());
        QCOMPARE(nearbySeconds({now, 1000, 1100}),
                 (std::vector<HistoryRange>{{880, 1221}, {now - 120, now + 121}}));
        HistoryStage stage;
        for (int i = 0; i < 50; ++i)
            storeOwn(*stage.database,
                     ownListen(now - (i + 1) * 10 * day, QStringLiteral("A"), QStringLiteral("X")));
        const auto source = SourceStore(*stage.database).open(QStringLiteral("file"), QStringLiteral("csv"));
        const auto known = stage.database->read([&](Connection& c) {
            return knownListens(c, *source, nearbySeconds({now - 10 * day + 5}), {1, now});
        });
        QVERIFY(known);
        QCOMPARE(known->size(), 1u);
    }

    void aPlayThatTheUserDeletedStaysAway()
    {
        HistoryStage stage;
        QVERIFY(AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), HistoryStage::user));
        stage.layIn(600, now - 600 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const std::vector<ListenId> ids{
            number(*stage.database, "SELECT id FROM listens ORDER BY listened_at DESC LIMIT 1"),
            number(*stage.database, "SELECT id FROM listens ORDER BY listened_at LIMIT 1")};
        ListenRemoval removal(*stage.database);
        const auto taken = removal.removeListens(ids);
        QVERIFY(taken && taken->changed == 2);
        const auto delta = stage.fetch();
        QVERIFY(delta && delta->isWhole());
        QCOMPARE(delta->counts.added, 0);
        QCOMPARE(delta->counts.deleted, 2);
        FetchWish everything;
        everything.readsAgain = true;
        const auto again = stage.fetch(everything);
        QVERIFY(again && again->isWhole());
        QCOMPARE(again->counts.added, 0);
        QCOMPARE(again->counts.deleted, 2);
        QCOMPARE(stage.stored().size(), 598);

        QVERIFY(removal.putBack(*taken));
        QCOMPARE(stage.stored(), stage.held());
        const auto back = stage.fetch(everything);
        QVERIFY(back && back->isWhole());
        QCOMPARE(back->counts.deleted + back->counts.added, 0);
        QCOMPARE(back->counts.joined, 0); // who told of them was put back with them
        QCOMPARE(stage.stored(), stage.held());
    }

    void whoToldOfADeletedPlayComesBackWithIt()
    {
        HistoryStage stage;
        QVERIFY(AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), HistoryStage::user));
        stage.layIn(30, now - 30 * 240);
        QVERIFY(stage.fetch()->isWhole());
        HistoryFile file;
        for (const Scrobble& play : stage.server.scrobbles(HistoryStage::user))
            file.plays.push_back(ownListen(play.timestamp, play.artist, play.track));
        QVERIFY(importHistoryFile(*stage.database, file, {}, {}));
        const auto echoes = [&stage] {
            return stage.database
                ->read([](Connection& c) {
                    return c.all(QStringLiteral("SELECT source_id || ' ' || played_at || ' ' || listen_id || "
                                                "' ' || recording_id || ' ' || coalesce(brought, 0) FROM "
                                                "echoes ORDER BY 1"),
                                 {}, [](const Row& row) { return row.text(0); });
                })
                .value_or(std::vector<QString>());
        };
        const auto before = echoes();
        QCOMPARE(before.size(), std::size_t(60));
        ListenRemoval removal(*stage.database);
        const auto taken = removal.removeListens({3, 7, 30});
        QVERIFY(taken && taken->changed == 3);
        QCOMPARE(echoes().size(), std::size_t(54));
        QVERIFY(removal.putBack(*taken));
        QVERIFY(echoes() == before);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM deleted_plays"), 0);
        // A source that is no more tells of nothing.
        const auto again = removal.removeListens({3});
        const auto sources = SourceStore(*stage.database).all();
        for (const StoredSource& source : *sources)
            QVERIFY(removeSource(*stage.database, source));
        QVERIFY(removal.putBack(*again));
        QCOMPARE(echoes().size(), std::size_t(0));
        QCOMPARE(stage.stored().size(), 1);
    }

    void aDeletionKeepsAwayOnePlay()
    {
        HistoryStage stage;
        QVERIFY(AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), HistoryStage::user));
        storeOwn(*stage.database, ownListen(now - 5000, QStringLiteral("A"), QStringLiteral("X")));
        QVERIFY(ListenRemoval(*stage.database).removeListens({1}));
        const auto tell = [&stage](qint64 second) {
            stage.server.addScrobbles(HistoryStage::user,
                                      {{QStringLiteral("A"), QStringLiteral("X"), second, QString()}});
            return stage.fetch();
        };
        // The nearest one is it; from then on that one alone, whatever else is told or told no more.
        QCOMPARE(tell(now - 4990)->counts.deleted, 1);
        const auto second = tell(now - 5003);
        QCOMPARE(second->counts.added, 1);
        QCOMPARE(second->counts.deleted, 1);
        stage.server.removeScrobbles(HistoryStage::user, [](const Scrobble&) { return true; });
        const auto third = tell(now - 4900);
        QCOMPARE(third->counts.added, 1);
        QCOMPARE(third->counts.deleted, 0);
        FetchWish everything;
        everything.readsAgain = true;
        QCOMPARE(stage.fetch(everything)->counts.deleted, 0);
        QCOMPARE(stage.stored(), stage.held());
    }

    void whatAKilledReadingKeptAsideGoes()
    {
        HistoryStage stage;
        stage.layIn(30, now - 30 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const auto source = SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
        const std::vector<Listen> plays{ownListen(now - 100, QStringLiteral("A"), QStringLiteral("X"))};
        QVERIFY(ImportWriter(*stage.database, **source).stage(plays));
        QVERIFY(stage.fetch()->isWhole());
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM staged_plays"), 0);
        QCOMPARE(stage.stored(), stage.held());
    }

    void aBorderOfPagesDoesNotPartTheRepeatsOfASong_data()
    {
        QTest::addColumn<int>("newer");
        QTest::addColumn<bool>("tellsTotals");
        for (const int newer : {195, 197, 198, 199, 200})
            for (const bool tellsTotals : {true, false})
                QTest::addRow("%d newer%s", newer, tellsTotals ? "" : ", no totals") << newer << tellsTotals;
    }
    void aBorderOfPagesDoesNotPartTheRepeatsOfASong()
    {
        QFETCH(int, newer);
        QFETCH(bool, tellsTotals);
        HistoryStage stage;
        if (!tellsTotals)
            stage.server.setRules(standin::gnuFmRules());
        // The service has another clock: each is told a minute early, and lies nearer to the one before.
        const qint64 first = now - 500'000;
        const auto source = [&] {
            return SourceStore(*stage.database).open(QStringLiteral("lastfm"), HistoryStage::user);
        };
        QVERIFY(AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), HistoryStage::user));
        QVERIFY(source());
        std::vector<Scrobble> plays;
        for (int i = 0; i < 5; ++i) {
            storeOwn(*stage.database, ownListen(first + i * 100, QStringLiteral("Rep"), QStringLiteral("S")));
            plays.push_back({QStringLiteral("Rep"), QStringLiteral("S"), first + i * 100 - 60, QString()});
        }
        stage.server.addScrobbles(HistoryStage::user, plays);
        stage.layIn(newer, first + 4000, 600);
        const auto read = stage.fetch();
        QVERIFY(read && read->isWhole());
        QCOMPARE(read->counts.joined, 5);
        QCOMPARE(read->counts.added, newer);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens"), newer + 5);
        FetchWish everything;
        everything.readsAgain = true;
        const auto again = stage.fetch(everything);
        QVERIFY(again && again->isWhole());
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens"), newer + 5);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM echoes"), newer + 5);
    }

    void aReadingThatBreaksOffKeepsAllItWasTold()
    {
        HistoryStage stage;
        stage.layIn(450, now - 450 * 100, 100);
        int calls = 0;
        stage.server.server().setObserver([&](const standin::LoggedRequest&) {
            if (++calls == 1)
                stage.server.forceError(QString(), 8, standin::LastfmStandin::forEver);
        });
        const auto broken = stage.fetch();
        QVERIFY(broken && !broken->isWhole());
        QCOMPARE(stage.stored().size(), 200);
    }

    void deletingEverythingForgetsWhatWasDeletedBefore()
    {
        HistoryStage stage;
        stage.layIn(10, now - 10 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const std::vector<ListenId> ids{number(*stage.database, "SELECT max(id) FROM listens")};
        QVERIFY(ListenRemoval(*stage.database).removeListens(ids));
        QVERIFY(number(*stage.database, "SELECT count(*) FROM deleted_plays") > 0);
        const auto source = SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
        QVERIFY(removeSource(*stage.database, **source));
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM deleted_plays"), 0);
        QVERIFY(stage.fetch()->isWhole());
        QCOMPARE(stage.stored(), stage.held());
    }

    void aDeletionTellsOthersOnceTheNamesAreGone()
    {
        HistoryStage stage;
        stage.layIn(30, now - 30 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const auto source = SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
        qint64 namesThen = -1;
        const auto refused = removeSource(*stage.database, **source, [&](const std::stop_token&) -> Done {
            namesThen = number(*stage.database, "SELECT count(*) FROM recordings");
            return fail(ErrorKind::Storage);
        });
        QVERIFY(!refused);
        QCOMPARE(namesThen, 0);
        // What was cut off there goes on with the next call.
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM history_sources"), 1);
        QVERIFY(removeSource(*stage.database, **source));
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM history_sources"), 0);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listeners"), 1);
        QFile file(stage.database->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Song 17"));
    }

    void aMoveThatWasCutOffIsFinishedBeforeAnythingIsRead()
    {
        HistoryStage stage;
        stage.layIn(450, now - 450 * 240);
        QVERIFY(stage.fetch()->isWhole());
        std::stop_source cut;
        cut.request_stop();
        const auto source = [&] {
            return *SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
        };
        const auto count = [&](qint64 listener) {
            return number(*stage.database,
                          QStringLiteral("SELECT count(*) FROM listens WHERE listener_id %1 %2")
                              .arg(listener == myListenerId ? QStringLiteral("=") : QStringLiteral("<>"))
                              .arg(myListenerId)
                              .toUtf8()
                              .constData());
        };
        QCOMPARE(takePlays(*stage.database, *source(), cut.get_token()).value_or(-1), 0);
        QCOMPARE(count(myListenerId), 0);
        QVERIFY(stage.fetch({})->isWhole());
        QCOMPARE(count(myListenerId), 450);
        QCOMPARE(count(0), 0);
        QVERIFY(!giveBackPlays(*stage.database, *source(), cut.get_token()));
        QCOMPARE(count(myListenerId), 450);
        QVERIFY(stage.fetch({})->isWhole());
        QCOMPARE(count(myListenerId), 0);
        QCOMPARE(count(0), 450);
    }

    void aMoveThatBeginsWhilePlaysAreReadDoublesNothing_data()
    {
        QTest::addColumn<bool>("becomesMine");
        QTest::addColumn<int>("moved");
        for (const bool becomesMine : {true, false})
            for (const int moved : {0, 100, 299, 300})
                QTest::addRow("%s %d", becomesMine ? "mine" : "theirs", moved) << becomesMine << moved;
    }
    void aMoveThatBeginsWhilePlaysAreReadDoublesNothing()
    {
        QFETCH(bool, becomesMine);
        QFETCH(int, moved);
        HistoryStage stage;
        stage.layIn(300, now - 300 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const auto source = [&] {
            return **SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
        };
        const ListenerId theirs = source().listener;
        if (!becomesMine)
            QVERIFY(takePlays(*stage.database, source()));
        // As far as the other worker has come between two pages.
        QVERIFY(stage.database->write([&](Connection& c) -> Done {
            const auto listener = becomesMine
                                      ? Result<ListenerId>(myListenerId)
                                      : ListenerStore(c).idOf(QStringLiteral("lastfm"), HistoryStage::user);
            if (auto given =
                    c.execute(QStringLiteral("UPDATE history_sources SET listener_id = ?"), {*listener});
                !given)
                return given;
            return c.execute(QStringLiteral("UPDATE listens SET listener_id = ? WHERE id IN (SELECT id FROM "
                                            "listens ORDER BY listened_at LIMIT ?)"),
                             {*listener, moved});
        }));
        const auto again = stage.withSource([&](HistorySource& from) -> Result<ImportCounts> {
            const auto page = from.page({1, now}, 200, {});
            if (!page)
                return fail(page.error());
            const HistoryRange whole{page->plays.back().listenedAt + 1, now};
            return ImportWriter(*stage.database, source()).store({page->plays, whole, whole, {}, now});
        });
        QVERIFY(again);
        QCOMPARE(again->added + again->joined + again->removed + again->corrected, 0);
        QVERIFY(finishMove(*stage.database, source(), {}));
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens"), 300);
        QCOMPARE(number(*stage.database, "SELECT count(DISTINCT listener_id) FROM listens"), 1);
        QCOMPARE(stage.stored(), stage.held());
        QVERIFY(becomesMine || theirs != myListenerId);
    }

    void aFileThatIsReadWhileItsPlaysBecomeMineDoublesNothing_data()
    {
        QTest::addColumn<bool>("isCutOff");
        QTest::newRow("moving") << false;
        QTest::newRow("cut off before") << true;
    }
    void aFileThatIsReadWhileItsPlaysBecomeMineDoublesNothing()
    {
        QFETCH(bool, isCutOff);
        HistoryStage stage;
        stage.layIn(300, now - 300 * 240);
        QVERIFY(stage.fetch()->isWhole());
        HistoryFile file;
        file.format = HistoryFileFormat::Csv;
        const PlaysOwner owner{QStringLiteral("lastfm"), HistoryStage::user};
        for (const Scrobble& play : stage.server.scrobbles(HistoryStage::user)) {
            file.ofOthers[owner].push_back(ownListen(play.timestamp + 20, play.artist, play.track));
            file.ofOthers[owner].back().origin = ListenOrigin::Lastfm;
        }
        const auto source =
            SourceStore(*stage.database).openFile(QStringLiteral("csv"), owner.service, owner.userName);
        QVERIFY(source && source->listener != myListenerId);
        QVERIFY(AccountStore(*stage.database).signIn(QStringLiteral("lastfm"), HistoryStage::user));
        // 100 of them are mine by now, the source is not yet.
        QVERIFY(stage.database->write([](Connection& c) {
            return c.execute(QStringLiteral("UPDATE listens SET listener_id = 1 WHERE id IN (SELECT id FROM "
                                            "listens ORDER BY listened_at LIMIT 100)"));
        }));
        if (isCutOff) {
            QVERIFY(importHistoryFile(*stage.database, file, {QStringLiteral("a.csv"), {}, false, now}, {}));
        } else {
            QVERIFY(ImportWriter(*stage.database, *source)
                        .store({file.ofOthers[owner], {}, {}, std::nullopt, now}));
            QVERIFY(adoptFetchedPlays(*stage.database));
        }
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens"), 300);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens WHERE listener_id = 1"), 300);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM echoes"), 600);
    }

    void whoIsRenamedKeepsEverything()
    {
        const QString lastfm = QStringLiteral("lastfm");
        const QString newName = QStringLiteral("Renamed");
        HistoryStage stage;
        stage.layIn(450, now - 450 * 240);
        QVERIFY(stage.fetch()->isWhole());
        const QStringList before = stage.stored();
        QStringList missing{HistoryStage::user.toLower()};
        const auto takeOver = [&] {
            return stage.withSource(
                [&](HistorySource& source) {
                    return takeOverFormerName(*stage.database, source, lastfm, newName, missing,
                                              [&](const QString& name) { return stage.opened(name); },
                                              stage.clock, {});
                },
                newName);
        };
        // Somebody else who hears the same while the first one is still there.
        stage.server.addUser(newName, QString());
        stage.server.addScrobbles(newName, stage.server.scrobbles(HistoryStage::user));
        const auto other = takeOver();
        QVERIFY(other && !*other);

        stage.server.renameUser(HistoryStage::user, newName);
        QVERIFY(stage.fetch()->error->kind == ErrorKind::NotFound);
        QCOMPARE(stage.stored(), before);
        missing.clear();
        const int asked = stage.requests();
        QVERIFY(!takeOver()->has_value()); // it answered a moment ago
        QCOMPARE(stage.requests(), asked);
        stage.clock.advance(25 * 60 * 60);        // nobody of that name has answered for a day
        stage.server.forceError(QString(), 8, 2); // a server that is busy for a moment changes nothing
        const auto former = takeOver();
        QVERIFY(former);
        QCOMPARE(former->value_or(QString()), HistoryStage::user);
        const auto again = stage.fetch({}, newName);
        QVERIFY(again && again->isWhole());
        QCOMPARE(again->counts.added + again->counts.removed + again->counts.corrected, 0);
        QCOMPARE(stage.stored(newName), before);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listens"), 450);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM history_sources"), 1);
        QCOMPARE(number(*stage.database, "SELECT count(*) FROM listeners WHERE user_name = 'Renamed'"), 1);
        const auto twice = takeOver(); // it is read by now
        QVERIFY(twice && !*twice);
    }

    void lookingForAFormerNameCostsOneRequest()
    {
        const QString lastfm = QStringLiteral("lastfm");
        HistoryStage stage;
        stage.layIn(20, now - 20 * 240);
        for (int i = 0; i < 4; ++i) {
            const QString name = QStringLiteral("friend %1").arg(i);
            stage.server.addUser(name, QString());
            stage.server.addScrobbles(name, {Scrobble{name, QStringLiteral("Song"), now - 9000}});
            QVERIFY(stage.fetch({}, name)->isWhole());
        }
        stage.clock.advance(25 * 60 * 60);
        const auto takeOver = [&](const QString& name) {
            return stage.withSource(
                [&](HistorySource& source) {
                    return takeOverFormerName(*stage.database, source, lastfm, name, {},
                                              [&](const QString& other) { return stage.opened(other); },
                                              stage.clock, {});
                },
                name);
        };
        const int before = stage.requests();
        const auto living = takeOver(HistoryStage::user);
        QVERIFY(living && !*living);
        QCOMPARE(stage.requests() - before, 1);
        const auto nobody = takeOver(QStringLiteral("nobody"));
        QVERIFY(!nobody && nobody.error().kind == ErrorKind::NotFound);
        QCOMPARE(stage.requests() - before, 2);
    }

    void whatAnotherSourceTellsComesFromThereOnceTheFirstIsGone()
    {
        TemporaryDatabase database;
        const auto source = SourceStore(*database).open(QStringLiteral("lastfm"), HistoryStage::user);
        QVERIFY(source);
        Listen play = ownListen(now - 5000, QStringLiteral("A"), QStringLiteral("X"));
        play.origin = ListenOrigin::Lastfm;
        const HistoryRange range{play.listenedAt, play.listenedAt + 1};
        QVERIFY(database->write([&](Connection& c) {
            return c.execute(QStringLiteral("UPDATE history_sources SET listener_id = 1"));
        }));
        QVERIFY(ImportWriter(*database, *source).store({{play}, range, range, {}, now}));
        HistoryFile file;
        file.format = HistoryFileFormat::Spotify;
        file.plays = {play};
        QCOMPARE(importHistoryFile(*database, file, {}, {})->counts.joined, 1);
        const auto origin = [&database] { return ListenReader(*database).listens({})->front().origin; };
        QVERIFY(origin() == ListenOrigin::Lastfm);
        QCOMPARE(removeSource(*database, *source).value_or(-1), 0);
        QVERIFY(origin() == ListenOrigin::Spotify);
    }

    void aReadingThatGoesOnTellsHowFarAllIs()
    {
        HistoryStage stage;
        stage.layIn(2'000, now - 2'000 * 240);
        int calls = 0;
        stage.server.server().setObserver([&](const standin::LoggedRequest&) {
            if (++calls == 4)
                stage.server.forceError(QString(), 8, standin::LastfmStandin::forEver);
        });
        QVERIFY(stage.fetch()->error);
        stage.server.clearFaults();
        std::vector<FetchProgress> told;
        const auto rest =
            stage.fetch({}, HistoryStage::user, [&told](const FetchProgress& at) { told.push_back(at); });
        QVERIFY(rest && rest->isWhole());
        QVERIFY(!told.empty());
        QVERIFY(told.front().pages >= 4 && told.front().plays >= 800);
        for (const FetchProgress& at : told) {
            QCOMPARE(at.playsInAll, std::optional<qint64>(2'000));
            QVERIFY(*at.pagesInAll == 10 || *at.pagesInAll == 11); // the seconds since then are a page too
        }
        QCOMPARE(told.back().plays, 2'000);
        QCOMPARE(told.back().pages, *told.back().pagesInAll);
    }

    void yearsAreCountedOnceADay()
    {
        HistoryStage stage;
        standin::UserProfile profile;
        profile.registeredAt = 1104537600; // 2005
        stage.server.setProfile(HistoryStage::user, profile);
        stage.layIn(30, yearRange(2010).to - 20 * 240);
        const auto ask = [&stage](bool refresh) {
            return stage.withSource([&](HistorySource& source) {
                return ServiceUserStore(*stage.database, stage.clock)
                    .years(source, QStringLiteral("lastfm"), HistoryStage::user, refresh, {});
            });
        };
        const auto years = ask(false);
        QVERIFY(years);
        QCOMPARE(years->size(), std::size_t(19));
        QVERIFY(years->front() == (YearOfPlays{2023, 0}));
        QVERIFY((*years)[12] == (YearOfPlays{2011, 10}));
        QVERIFY((*years)[13] == (YearOfPlays{2010, 20}));
        QCOMPARE(stage.server.server().requestCount(), 20);
        QVERIFY(ask(false));
        QCOMPARE(stage.server.server().requestCount(), 20);
        QVERIFY(ask(true));
        QCOMPARE(stage.server.server().requestCount(), 40);
        stage.clock.advance(25 * 60 * 60);
        QVERIFY(ask(false));
        QCOMPARE(stage.server.server().requestCount(), 60);
    }

    void whoDoesNotExistIsToldSo()
    {
        HistoryStage stage;
        const auto report = stage.fetch({}, QStringLiteral("no body&more"));
        QVERIFY(report && report->error);
        QVERIFY(report->error->kind == ErrorKind::NotFound);
        QCOMPARE(report->requests, 1);
        QCOMPARE(stage.server.calls(QStringLiteral("user.getRecentTracks")).front().param(u"user"),
                 QStringLiteral("no body&more"));
    }
};

SILLON_TEST(HistoryImporterTest, historyimporter)
#include "tst_historyimporter.moc"
