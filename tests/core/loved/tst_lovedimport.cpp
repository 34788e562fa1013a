// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "loved/librarysongs.h"
#include "loved/lovedfetcher.h"
#include "loved/lovedimport.h"
#include "loved/lovedtracks.h"
#include "loved/lovewishstore.h"
#include "music/matchkey.h"
#include "testmain.h"

#include <QTest>

#include <map>

using namespace sillon;
using namespace sillon::testing;

namespace {

const LovedOwner owner{QStringLiteral("lastfm"), QStringLiteral("Tester")};
const auto someId = QStringLiteral("11111111-1111-4111-8111-111111111111");

LovedTrack loved(const QString& artist, const QString& title, qint64 at = 1000, const QString& mbid = {})
{
    LovedTrack one;
    one.recording.artist = artist;
    one.recording.title = title;
    one.recording.mbid = RecordingMbid::parse(mbid);
    one.lovedAt = at;
    return one;
}

/// A service's list that can fail and change.
struct FakeSource final : LovedTrackSource
{
    std::vector<LovedTrack> all;
    std::map<qint64, ErrorKind> failures; ///< once, by page
    std::vector<qint64> asked;
    bool tellsCount = true;
    std::function<void(qint64)> before;

    Result<LovedPage> page(qint64 number, std::stop_token) override
    {
        if (before)
            before(number);
        asked.push_back(number);
        if (const auto failing = failures.find(number); failing != failures.end()) {
            const ErrorKind kind = failing->second;
            failures.erase(failing);
            return fail(kind);
        }
        LovedPage answer;
        const auto first = static_cast<std::size_t>(number - 1) * pageSize;
        for (std::size_t i = first; i < std::min(first + pageSize, all.size()); ++i)
            answer.loved.push_back(all[i]);
        if (tellsCount) {
            answer.total = static_cast<qint64>(all.size());
            answer.pages = (static_cast<qint64>(all.size()) + pageSize - 1) / pageSize;
        }
        return answer;
    }
};

struct Stage
{
    TemporaryDatabase database;
    FakeClock clock;
    FakeSource source;
    JobProgress progress{{}, {}};
    std::stop_source stopping;

    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            source.all.push_back(
                loved(QStringLiteral("Artist %1").arg(i % 50), QStringLiteral("Song %1").arg(i), 5000 + i));
    }
    Done fetch() { return LovedFetcher(*database, clock).run(owner, source, progress, stopping.get_token()); }
    LovedImportReport report() { return LovedImport(*database).report(owner).value(); }
    int apply() { return LovedImport(*database).apply(report()).value(); }
    int stored() { return static_cast<int>(LovedFetchStore(*database).loved(owner)->size()); }
    void addTrack(const QString& artist, const QString& title, const QString& mbid = {})
    {
        static int number = 0;
        QVERIFY(database->write([&](Connection& c) {
            return c.execute(
                QStringLiteral(
                    "INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, added_at, artist, "
                    "title, artist_key, title_key, recording_mbid) "
                    "VALUES(?, 1, 1, 1, 1, 1, 1, ?, ?, ?, ?, ?)"),
                {QByteArray("/" + QByteArray::number(++number)), artist, title, foldedText(artist),
                 foldedText(title), mbid});
        }));
    }
    qint64 ask(const char* sql)
    {
        return database->read([&](Connection& c) { return c.number(QLatin1String(sql)); }).value_or(-1);
    }
};

} // namespace

class LovedImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesAreReadToTheStatedTotal_data();
    void pagesAreReadToTheStatedTotal();
    void withoutACountTheyAreReadUntilOneIsEmpty();
    void aListThatEndsEarlyEndsTheReading();
    void aFailedPageKeepsTheRestAndGoesOn();
    void aReadingCutShortGoesOn();
    void whenTheListChangesItIsReadAnew();
    void anOldUnfinishedReadingBeginsAnew();
    void repeatsAndNamelessOnesAreLeftOut();
    void theReportCountsSongs();
    void importingTakesDatesAndASecondTimeNothing();
    void nothingIsEverUnloved();
    void whatWasUnlovedHereStaysSo();
    void heartsComeWithNewFiles();
    void theUsersAnswerGivesTheHeart();
    void manyAreTaken();
    void theTableForSpreadsheetsIsWhole();
};

void LovedImportTest::pagesAreReadToTheStatedTotal_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("requests");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a page") << 200 << 1;
    QTest::newRow("a page and one") << 201 << 2;
    QTest::newRow("two pages and one") << 401 << 3;
}

void LovedImportTest::pagesAreReadToTheStatedTotal()
{
    QFETCH(int, total);
    Stage s;
    s.fill(total);
    QVERIFY(s.fetch());
    QTEST(static_cast<int>(s.source.asked.size()), "requests");
    QCOMPARE(s.stored(), total);
    QCOMPARE(s.progress.job().done, s.progress.job().total);
    QVERIFY(LovedFetchStore(*s.database).find(owner).value()->isWhole());
}

void LovedImportTest::withoutACountTheyAreReadUntilOneIsEmpty()
{
    Stage s;
    s.fill(401);
    s.source.tellsCount = false;
    QVERIFY(s.fetch());
    QCOMPARE(s.source.asked, (std::vector<qint64>{1, 2, 3, 4}));
    QCOMPARE(s.stored(), 401);
}

void LovedImportTest::aListThatEndsEarlyEndsTheReading()
{
    Stage s;
    s.fill(401);
    s.source.before = [&](qint64 number) {
        if (number == 2) // it goes on counting what it does not show
            s.source.all.resize(401, loved({}, {}));
    };
    QVERIFY(s.fetch());
    QVERIFY(s.source.asked.size() <= 4);
}

void LovedImportTest::aFailedPageKeepsTheRestAndGoesOn()
{
    Stage s;
    s.fill(401);
    s.source.failures[2] = ErrorKind::ServerBusy;
    const Done failed = s.fetch();
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == ErrorKind::ServerBusy);
    QCOMPARE(s.stored(), 200);
    QCOMPARE(s.report().counts().total, 200);
    QCOMPARE(s.apply(), 200);
    QVERIFY(s.fetch());
    QCOMPARE(s.source.asked, (std::vector<qint64>{1, 2, 2, 3}));
    QCOMPARE(s.stored(), 401);
    QCOMPARE(s.apply(), 201);
}

void LovedImportTest::aReadingCutShortGoesOn()
{
    Stage s;
    s.fill(1000);
    s.source.before = [&](qint64 number) {
        if (number == 3)
            s.stopping.request_stop();
    };
    QVERIFY(!s.fetch());
    QCOMPARE(s.stored(), 600); // the page that was under way counts
    s.source.before = {};
    s.stopping = std::stop_source();
    QVERIFY(s.fetch());
    QCOMPARE(s.source.asked, (std::vector<qint64>{1, 2, 3, 4, 5}));
    QCOMPARE(s.stored(), 1000);
}

void LovedImportTest::whenTheListChangesItIsReadAnew()
{
    Stage s;
    s.fill(401);
    s.source.before = [&](qint64 number) {
        if (number == 2 && s.source.all.size() == 401)
            s.source.all.insert(s.source.all.begin(), loved(QStringLiteral("Air"), QStringLiteral("New")));
    };
    QVERIFY(s.fetch());
    QCOMPARE(s.stored(), 402);
    QCOMPARE(s.source.asked, (std::vector<qint64>{1, 2, 1, 2, 3}));
}

void LovedImportTest::anOldUnfinishedReadingBeginsAnew()
{
    Stage s;
    s.fill(401);
    s.source.failures[2] = ErrorKind::NotSent;
    QVERIFY(!s.fetch());
    s.clock.advance((LovedFetcher::freshSeconds + 1) * 1000);
    QVERIFY(s.fetch());
    QCOMPARE(s.source.asked, (std::vector<qint64>{1, 2, 1, 2, 3}));
}

void LovedImportTest::repeatsAndNamelessOnesAreLeftOut()
{
    Stage s;
    s.source.all = {loved(QStringLiteral("Björk"), QStringLiteral("Jóga"), 3000),
                    loved(QStringLiteral("BJÖRK"), QStringLiteral("Joga"), 2000),
                    loved({}, QStringLiteral("Jóga")), loved(QStringLiteral("Björk"), QStringLiteral(" ")),
                    loved(QStringLiteral("Air"), QStringLiteral("Run"), 0)};
    QVERIFY(s.fetch());
    const auto stored = LovedFetchStore(*s.database).loved(owner);
    QCOMPARE(stored->size(), 2u);
    QCOMPARE(stored->at(0).lovedAt, 2000);
    QCOMPARE(stored->at(1).lovedAt, s.clock.utcNow()); // it had a heart without a date
    QCOMPARE(s.report().fetch.answered, 5);
}

void LovedImportTest::theReportCountsSongs()
{
    Stage s;
    s.addTrack(QStringLiteral("Air"), QStringLiteral("Run"));
    s.addTrack(QStringLiteral("AIR"), QStringLiteral("run")); // a second copy
    s.addTrack(QStringLiteral("Air"), QStringLiteral("Talisman"));
    s.addTrack(QStringLiteral("坂本龍一"), QStringLiteral("Aqua"), someId);
    QVERIFY(
        LovedTrackStore(*s.database).put({loved(QStringLiteral("air"), QStringLiteral("RUN")).recording, 1}));
    s.source.all = {loved(QStringLiteral("Air"), QStringLiteral("Run")),
                    loved(QStringLiteral("Air"), QStringLiteral("Talisman (Live)")),
                    loved(QStringLiteral("Ryuichi Sakamoto"), QStringLiteral("Aqua"), 1000, someId),
                    loved(QStringLiteral("Sade"), QStringLiteral("Paradise"))};
    QVERIFY(s.fetch());
    const auto report = s.report();
    QCOMPARE(report.counts(), (LovedImportCounts{4, 1, 1, 1, 1}));
    QCOMPARE(report.rows[1].songs.front().title, QStringLiteral("Talisman"));
    QCOMPARE(s.ask("SELECT count(*) FROM loved"), 1); // a dry run
    QCOMPARE(s.apply(), 3);
    QVERIFY(report.hasNews());
    QCOMPARE(s.report().counts(), (LovedImportCounts{4, 0, 2, 1, 1}));
    QVERIFY(!s.report().hasNews()); // also of what is not in the library
    QCOMPARE(s.report().rows[0].library->artist, QStringLiteral("Air"));
    QCOMPARE(s.report().rows[2].library->artist, QStringLiteral("坂本龍一"));
    QVERIFY(!s.report().rows[3].library);
    QCOMPARE(s.ask("SELECT count(*) FROM v_tracks WHERE loved = 1"), 3); // both copies, and the one by id
    QVERIFY(
        LovedAliasStore(*s.database).choose(report.rows[1].loved.recording, report.rows[1].songs.front()));
    QVERIFY(s.report().csv().contains("\"Air\",\"Talisman (Live)\",1000,already,\"Air\",\"Talisman\""));
}

void LovedImportTest::importingTakesDatesAndASecondTimeNothing()
{
    Stage s;
    s.fill(401);
    s.addTrack(QStringLiteral("Artist 7"), QStringLiteral("Song 7"));
    QVERIFY(LovedTrackStore(*s.database)
                .put({loved(QStringLiteral("Artist 8"), QStringLiteral("Song 8")).recording, 42}));
    QVERIFY(s.fetch());
    QCOMPARE(s.apply(), 400);
    QCOMPARE(s.ask("SELECT loved_at FROM v_loved WHERE title = 'Song 7' AND service = 'lastfm' "
                   "AND state = 'imported'"),
             5007);
    QCOMPARE(s.ask("SELECT loved_at FROM v_loved WHERE title = 'Song 8' AND state = 'local'"), 42);
    QVERIFY(s.fetch());
    QCOMPARE(s.report().counts(), (LovedImportCounts{401, 0, 1, 0, 400}));
    QCOMPARE(s.apply(), 0);
    QCOMPARE(s.ask("SELECT count(*) FROM v_loved"), 401);
    QCOMPARE(s.ask("SELECT count(*) FROM love_wishes"), 0);
}

void LovedImportTest::nothingIsEverUnloved()
{
    Stage s;
    s.fill(3);
    QVERIFY(s.fetch());
    QCOMPARE(s.apply(), 3);
    s.source.all.clear();
    QVERIFY(s.fetch());
    QCOMPARE(s.report().counts().total, 0);
    QCOMPARE(s.apply(), 0);
    QCOMPARE(s.ask("SELECT count(*) FROM loved"), 3);
}

void LovedImportTest::whatWasUnlovedHereStaysSo()
{
    Stage s;
    s.fill(2);
    QVERIFY(AccountStore(*s.database).signIn(owner.service, QStringLiteral("tester")));
    QVERIFY(LovedTrackStore(*s.database).remove(s.source.all[0].recording, 9));
    QVERIFY(s.fetch());
    QCOMPARE(s.apply(), 1); // the service has not heard of it yet
}

void LovedImportTest::heartsComeWithNewFiles()
{
    Stage s;
    s.source.all = {loved(QStringLiteral("Air"), QStringLiteral("Run")),
                    loved(QStringLiteral("Ryuichi Sakamoto"), QStringLiteral("Aqua"), 1000, someId)};
    QVERIFY(s.fetch());
    QCOMPARE(s.apply(), 2);
    s.addTrack(QStringLiteral("AIR"), QStringLiteral("Run"));
    s.addTrack(QStringLiteral("坂本龍一"), QStringLiteral("Aqua"), someId);
    QCOMPARE(s.ask("SELECT count(*) FROM v_tracks WHERE loved = 1"), 1);
    QCOMPARE(linkLovedByIds(*s.database).value(), 1);
    QCOMPARE(linkLovedByIds(*s.database).value(), 0);
    QCOMPARE(s.ask("SELECT count(*) FROM v_tracks WHERE loved = 1"), 2);
    LovedTracks hearts(*s.database, s.clock);
    QVERIFY(hearts.loadNow());
    QVERIFY(hearts.isLoved(loved(QStringLiteral("坂本龍一"), QStringLiteral("Aqua")).recording));
    QCOMPARE(hearts.count(), 2);
}

void LovedImportTest::theUsersAnswerGivesTheHeart()
{
    Stage s;
    const auto theirs = loved(QStringLiteral("Air"), QStringLiteral("Talisman (Live)"));
    const auto ours = loved(QStringLiteral("Air"), QStringLiteral("Talisman")).recording;
    s.addTrack(ours.artist, ours.title);
    s.source.all = {theirs};
    QVERIFY(s.fetch());
    QCOMPARE(s.report().counts().ambiguous, 1);
    QVERIFY(LovedAliasStore(*s.database).choose(theirs.recording, ours));
    QCOMPARE(s.report().counts().matched, 1);
    QCOMPARE(s.apply(), 1);
    LovedTracks hearts(*s.database, s.clock);
    QVERIFY(hearts.loadNow());
    QCOMPARE(hearts.lovedAt(ours), 1000);
    QCOMPARE(s.report().counts().already, 1);

    // Unloving the file unloves what it was loved as.
    QVERIFY(AccountStore(*s.database).signIn(owner.service, owner.userName));
    hearts.setLoved(ours, false);
    QVERIFY(!hearts.isLoved(ours));
    QCOMPARE(hearts.count(), 0);
    hearts.close();
    QCOMPARE(s.ask("SELECT count(*) FROM loved"), 0);
    const auto wish = LoveWishStore(*s.database).next(1, s.clock.utcNow());
    QCOMPARE((*wish)->recording.title, theirs.recording.title);
    QVERIFY(!(*wish)->loved);

    QVERIFY(LovedAliasStore(*s.database).choose(theirs.recording, {}));
    QCOMPARE(s.report().counts().missing, 1);
}

void LovedImportTest::manyAreTaken()
{
    Stage s;
    s.fill(20'000);
    QVERIFY(s.fetch());
    QCOMPARE(s.source.asked.size(), 100u);
    QCOMPARE(s.stored(), 20'000);
    QCOMPARE(s.apply(), 20'000);
    QCOMPARE(s.apply(), 0);
}

void LovedImportTest::theTableForSpreadsheetsIsWhole()
{
    LovedImportReport report;
    report.rows.push_back(
        {loved(QStringLiteral("A \"B\", C"), QStringLiteral("=1+1")), LovedFate::Missing, {}});
    report.rows.push_back({loved(QStringLiteral("Air"), QStringLiteral("Run (Live)")),
                           LovedFate::Ambiguous,
                           {loved(QStringLiteral("Air"), QStringLiteral("Run")).recording}});
    QCOMPARE(report.csv(), QByteArray("artist,title,loved_at,state,library_artist,library_title\r\n"
                                      "\"A \"\"B\"\", C\",\"'=1+1\",1000,missing,\"\",\"\"\r\n"
                                      "\"Air\",\"Run (Live)\",1000,ambiguous,\"Air\",\"Run\"\r\n"));
}

SILLON_TEST(LovedImportTest, lovedimport)
#include "tst_lovedimport.moc"
