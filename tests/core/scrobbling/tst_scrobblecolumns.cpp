// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/listenremoval.h"
#include "scrobbling/scrobblecolumns.h"
#include "scrobbling/scrobblereader.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

ScrobbleColumns columnsOf(SendingFixture& f, int newest = 0)
{
    return f.must(
        f.database->read([newest](Connection& c) { return ScrobbleColumns::read(c, myListenerId, newest); }));
}

bool refresh(SendingFixture& f, ScrobbleColumns& columns)
{
    return f.must(f.database->read([&](Connection& c) { return columns.refresh(c); }));
}

std::vector<ListenId> find(const ScrobbleColumns& columns, std::optional<Fate> fate,
                           std::optional<AccountId> account = std::nullopt, const char* words = "")
{
    return columns.find({fate, account, QString::fromUtf8(words)});
}

std::vector<ListenId> newestFirst(const std::vector<Listen>& listens)
{
    std::vector<ListenId> ids;
    for (auto listen = listens.rbegin(); listen != listens.rend(); ++listen)
        ids.push_back(listen->id);
    return ids;
}

} // namespace

/// Which of all plays stand where.
class ScrobbleColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing()
    {
        SendingFixture f;
        const ScrobbleColumns columns = columnsOf(f);
        QCOMPARE(columns.size(), std::size_t(0));
        QVERIFY(find(columns, std::nullopt).empty());
        QVERIFY(find(columns, Fate::Sent, 5).empty());
    }

    void eachFateIsFoundAtItsAccount()
    {
        SendingFixture f;
        const auto before = f.playMany(2, 10000);
        const AccountId alice = f.signIn();
        const auto sent = f.playMany(3, 5000);
        f.chore(alice)->run({});
        f.service->judge = [](const Listen&) { return SubmitVerdict::IgnoredArtist; };
        const Listen ignored = f.play(3000);
        f.chore(alice)->run({});
        const AccountId bob = f.signIn("bob", "audioscrobbler.home");
        const Listen waiting = f.play(1000);
        QVERIFY(f.accounts.setScrobbling(alice, false));
        const Listen off = f.play(500);
        const ScrobbleColumns columns = columnsOf(f);
        QCOMPARE(columns.size(), std::size_t(8));
        QCOMPARE(find(columns, Fate::Sent), newestFirst(sent));
        QCOMPARE(find(columns, Fate::Ignored), std::vector{ignored.id});
        QCOMPARE(find(columns, Fate::Waiting), (std::vector{off.id, waiting.id}));
        QCOMPARE(find(columns, Fate::Waiting, alice), std::vector{waiting.id});
        QCOMPARE(find(columns, Fate::Unowed), std::vector{off.id});
        QCOMPARE(find(columns, std::nullopt, bob), (std::vector{off.id, waiting.id}));
        QCOMPARE(find(columns, std::nullopt).size(), std::size_t(8));
        QCOMPARE(columns.count(Fate::Sent), 3);
        QCOMPARE(columns.count(Fate::Waiting, bob), 2);
        QCOMPARE(columns.count(Fate::Waiting, 77), 0);
        QCOMPARE(find(columns, std::nullopt).back(), before.front().id);
    }

    void wordsAreFoundWithoutAccentsInAnyField()
    {
        SendingFixture f;
        Listen listen = f.listen(f.clock.utcNow() - 100);
        listen.recording.artist = QStringLiteral("Sigur Rós & \U0001F3B5");
        listen.recording.title = QStringLiteral("Ágætis byrjun + 100%");
        listen.release.title = QStringLiteral("שלום עולם");
        const ListenId id = f.keep(listen);
        f.play(50);
        const ScrobbleColumns columns = columnsOf(f);
        for (const char* words : {"sigur", "ROS agaetis", "100%", "+", "שלום", "\U0001F3B5", "& byrj"})
            QCOMPARE(find(columns, std::nullopt, std::nullopt, words), std::vector{id});
        QVERIFY(find(columns, std::nullopt, std::nullopt, "sigur song").empty());
        QVERIFY(find(columns, Fate::Sent, std::nullopt, "sigur").empty());
        QCOMPARE(find(columns, std::nullopt, std::nullopt, "  ").size(), std::size_t(2));
    }

    void newsAreTakenIn()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        f.playMany(3, 5000);
        ScrobbleColumns columns = columnsOf(f);
        QVERIFY(refresh(f, columns));
        QCOMPARE(columns.count(Fate::Waiting), 3);
        f.chore(alice)->run({});
        const Listen fresh = f.play(100);
        QVERIFY(refresh(f, columns));
        QCOMPARE(columns.size(), std::size_t(4));
        QCOMPARE(columns.count(Fate::Sent, alice), 3);
        QCOMPARE(find(columns, Fate::Waiting), std::vector{fresh.id});
        QCOMPARE(find(columns, std::nullopt, std::nullopt, "song 4"), std::vector{fresh.id});
    }

    void whatItCannotTakeInIsSaid()
    {
        SendingFixture f;
        const auto heard = f.playMany(3, 5000);
        ScrobbleColumns columns = columnsOf(f);
        f.keep(f.listen(f.clock.utcNow() - 100000)); // of before, as an import brings
        QVERIFY(!refresh(f, columns));
        columns = columnsOf(f);
        QCOMPARE(columns.size(), std::size_t(4));
        QVERIFY(ListenRemoval(*f.database).removeListens({heard[1].id}));
        QVERIFY(!refresh(f, columns));
        ScrobbleColumns newest = columnsOf(f, 2);
        QCOMPARE(newest.size(), std::size_t(2));
        QCOMPARE(find(newest, std::nullopt), (std::vector{heard[2].id, heard[0].id}));
        QVERIFY(!refresh(f, newest));
    }

    void droppedSubmissionsComeBackByUndo()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        const Listen sent = f.play(1000);
        f.chore(alice)->run({});
        f.service->judge = [](const Listen&) { return SubmitVerdict::IgnoredTrack; };
        const Listen ignored = f.play(500);
        f.chore(alice)->run({});
        const Listen waiting = f.play(300);
        QCOMPARE(f.must(f.store.reword({f.submissions(alice).back().id},
                                       {QStringLiteral("A"), QStringLiteral("T"), {}, {}})),
                 1);
        const auto before =
            f.must(ScrobbleReader(*f.database).rows(std::vector{sent.id, ignored.id, waiting.id}));
        ListenRemoval removal(*f.database);
        const TakenAway taken = f.must(removal.dropSubmissions({sent.id, ignored.id, waiting.id}));
        QCOMPARE(taken.changed, 2);
        QCOMPARE(f.counts(alice).sent, 1);
        QCOMPARE(f.counts(alice).waiting + f.counts(alice).ignored, 0);
        QVERIFY(removal.putBack(taken));
        QCOMPARE(f.must(ScrobbleReader(*f.database).rows(std::vector{sent.id, ignored.id, waiting.id})),
                 before);
        QVERIFY(removal.putBack(taken)); // pressed twice
        QCOMPARE(f.must(ScrobbleReader(*f.database).rows(std::vector{sent.id, ignored.id, waiting.id})),
                 before);
    }

    void removedListensComeBackByUndo()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        const auto heard = f.playMany(3, 1000);
        f.chore(alice)->run({});
        std::vector<ListenId> ids;
        for (const Listen& listen : heard)
            ids.push_back(listen.id);
        ids.push_back(12345); // not there
        const auto before = f.must(ScrobbleReader(*f.database).rows(ids));
        ListenRemoval removal(*f.database);
        const TakenAway taken = f.must(removal.removeListens(ids));
        QCOMPARE(taken.changed, 3);
        QCOMPARE(f.must(f.listens.count()), 0);
        QCOMPARE(f.counts(alice), SubmissionCounts());
        QVERIFY(removal.putBack(taken));
        QCOMPARE(f.must(ScrobbleReader(*f.database).rows(ids)), before);
        f.chore(alice)->run({});
        QCOMPARE(f.service->held(), 3);
    }

    void theIdOfARemovedListenIsNotGivenToTheNext()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        const std::vector<ListenId> removed{f.playMany(1, 1000).at(0).id};
        ListenRemoval removal(*f.database);
        const TakenAway taken = f.must(removal.removeListens(removed));
        const std::vector<ListenId> next{f.playMany(1, 5000).at(0).id};
        QVERIFY(next != removed);
        const auto before = f.must(ScrobbleReader(*f.database).rows(next));
        QVERIFY(removal.putBack(taken));
        QCOMPARE(f.must(f.listens.count()), 2);
        QCOMPARE(f.must(ScrobbleReader(*f.database).rows(next)), before);
        const auto back = f.must(ScrobbleReader(*f.database).rows(removed));
        QCOMPARE(back.at(0).listen, taken.rows.at(0).listen);
        QCOMPARE(back.at(0).deliveries.size(), std::size_t(1));
        QCOMPARE(f.counts(alice).waiting, 2);
    }
};

SILLON_TEST(ScrobbleColumnsTest, scrobblecolumns)
#include "tst_scrobblecolumns.moc"
