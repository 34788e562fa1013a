// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

#include <set>

using namespace sillon;
using namespace sillon::testing;

namespace {

std::vector<SubmissionId> idsOf(const std::vector<Submission>& submissions)
{
    std::vector<SubmissionId> ids;
    for (const Submission& submission : submissions)
        ids.push_back(submission.id);
    return ids;
}

qint64 number(SendingFixture& f, const char* sql)
{
    return *f.database->read([&](Connection& c) { return c.number(QLatin1String(sql)); });
}

SubmissionsWanted wanted(const SendingFixture& f, AccountId account, int limit = 50)
{
    SubmissionsWanted all;
    all.account = account;
    all.limit = limit;
    all.now = f.clock.utcNow();
    return all;
}

} // namespace

class SubmissionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListenOwesEachAccountThatIsSignedInAndOn();
    void aHeldAccountIsOwedToo();
    void nothingIsOwedWithASwitchOffAndThatIsRemembered();
    void aPrivateListenIsOwedToNobody();
    void aListenThatIsRolledBackOwesNothing();
    void oldPlaysAreTakenFirst();
    void theNewestAreTakenFirstUnderALimitButGoInOrder();
    void whatIsTakenIsSendingOnDisk();
    void nothingOfAnotherAccountIsTaken();
    void aPlayOfTheFutureWaitsForItsTime();
    void playsTooOldExpireInsteadOfBeingTaken();
    void playsThatExpiredByAWrongClockAreRevived();
    void aRequestStaysWithinItsBytesButNeverEmpty();
    void onlyWhatIsSendingIsRecorded();
    void retryBringsBackWhatWasGivenUp();
    void whatMayHaveBeenSentSinceIsAskedAboutFirst();
    void aDroppedSubmissionLeavesTheListen();
    void whatWasSentIsNotDropped();
    void untouchedListensWereNeverSent();
    void onlyUntouchedListensAreMovedWithTheClock();
    void theViewTellsWhenSomethingIsDue();
    void listsAreFiltered();
    void deletingAListenForgetsItsSubmissions();
    void theNextTryIsTheLatestOfAllWaits();
    void aNextTryFromBeforeTheClockWasSetBackIsOver();
};

void SubmissionStoreTest::aListenOwesEachAccountThatIsSignedInAndOn()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const AccountId listenbrainz = f.signIn("alice", "listenbrainz");
    const AccountId gone = f.signIn("carol", "librefm");
    QVERIFY(f.accounts.signOut(gone));
    const Listen heard = f.play();
    QCOMPARE(f.submissions(alice).size(), 1u);
    QCOMPARE(f.submissions(alice).front().listen, heard);
    QCOMPARE(f.submissions(alice).front().state, SubmissionState::Waiting);
    QCOMPARE(f.submissions(listenbrainz).size(), 1u);
    QCOMPARE(f.submissions(gone).size(), 0u);
}

void SubmissionStoreTest::aHeldAccountIsOwedToo()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    QVERIFY(f.database->write(
        [&](Connection& c) { return AccountStore::hold(c, alice, HoldReason::SignInAgain, {}); }));
    f.play();
    QCOMPARE(f.counts(alice).waiting, 1);
}

void SubmissionStoreTest::nothingIsOwedWithASwitchOffAndThatIsRemembered()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const AccountId bob = f.signIn("bob", "listenbrainz");
    QVERIFY(f.accounts.setScrobbling(alice, false));
    f.play();
    QCOMPARE(f.counts(alice).waiting, 0);
    QCOMPARE(f.counts(bob).waiting, 1);
    f.switches.scrobbling = false;
    f.play();
    QCOMPARE(f.counts(bob).waiting, 1);
    QCOMPARE(number(f, "SELECT count(*) FROM unowed WHERE why = 'off' AND account_id IS NOT NULL"), 1);
    QCOMPARE(number(f, "SELECT count(*) FROM unowed WHERE why = 'off' AND account_id IS NULL"), 1);
    QVERIFY(f.accounts.setScrobbling(alice, true));
    f.switches.scrobbling = true;
    QCOMPARE(f.counts(alice).waiting, 0);
}

void SubmissionStoreTest::aPrivateListenIsOwedToNobody()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    Listen heard = f.listen(f.clock.utcNow());
    heard.isPrivate = true;
    f.keep(heard);
    QCOMPARE(f.counts(alice).waiting, 0);
    QCOMPARE(number(f, "SELECT count(*) FROM unowed WHERE why = 'private'"), 1);
}

void SubmissionStoreTest::aListenThatIsRolledBackOwesNothing()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    ListenWriter breaking(*f.database,
                          [&](Connection& c, ListenId id, const Listen& listen, const Track* t) -> Done {
                              if (auto owed = f.store.owe(c, id, listen, t); !owed)
                                  return owed;
                              return fail(ErrorKind::DiskFull);
                          });
    QVERIFY(!breaking.store(f.listen(f.clock.utcNow()), nullptr));
    QCOMPARE(f.counts(alice), SubmissionCounts());
    QCOMPARE(number(f, "SELECT count(*) FROM listens"), 0);
}

void SubmissionStoreTest::oldPlaysAreTakenFirst()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen third = f.play(100);
    const Listen first = f.play(1000);
    const Listen second = f.play(500);
    const auto taken = *f.store.takeDue(wanted(f, alice, 2));
    QCOMPARE(taken.size(), 2u);
    QCOMPARE(taken[0].listen, first);
    QCOMPARE(taken[1].listen, second);
    QCOMPARE((*f.store.takeDue(wanted(f, alice, 2))).front().listen, third);
}

void SubmissionStoreTest::theNewestAreTakenFirstUnderALimitButGoInOrder()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(5);
    SubmissionsWanted two = wanted(f, alice, 2);
    two.newestFirst = true;
    const auto taken = *f.store.takeDue(two);
    QCOMPARE(taken[0].listen, heard[3]);
    QCOMPARE(taken[1].listen, heard[4]);
}

void SubmissionStoreTest::whatIsTakenIsSendingOnDisk()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(3);
    const auto taken = *f.store.takeDue(wanted(f, alice));
    QCOMPARE(taken.front().attempts, 1);
    const auto reopened = Database::open(f.database->file(), Database::Access::ReadOnly);
    QVERIFY(reopened);
    const auto sending = (*reopened)->read([](Connection& c) {
        return c.number(
            QStringLiteral("SELECT count(*) FROM submissions WHERE state = 'sending' AND attempts = 1"));
    });
    QCOMPARE(*sending, 3);
    QCOMPARE(idsOf(*f.store.unsure(alice, 50)), idsOf(taken));
    QCOMPARE(f.store.unsure(alice, 2)->size(), 2u);
    QVERIFY(f.store.takeDue(wanted(f, alice))->empty());
}

void SubmissionStoreTest::nothingOfAnotherAccountIsTaken()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    const AccountId bob = f.signIn("bob");
    QVERIFY(f.store.takeDue(wanted(f, bob))->empty());
    QVERIFY(f.store.take(bob, {f.submissions(alice).front().id})->empty());
    QCOMPARE(f.submissions(alice).front().state, SubmissionState::Waiting);
}

void SubmissionStoreTest::aPlayOfTheFutureWaitsForItsTime()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen ahead = f.play(-3600);
    QVERIFY(f.store.takeDue(wanted(f, alice))->empty());
    QCOMPARE(*f.reader.nextTry(alice, f.clock.utcNow()), std::optional(ahead.listenedAt));
    f.clock.advance(3600 * 1000);
    QCOMPARE(f.store.takeDue(wanted(f, alice))->size(), 1u);
}

void SubmissionStoreTest::playsTooOldExpireInsteadOfBeingTaken()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play(1001);
    const Listen young = f.play(1000);
    SubmissionsWanted some = wanted(f, alice);
    some.oldestListenAt = f.clock.utcNow() - 1000;
    QCOMPARE(f.store.takeDue(some)->size(), 1u);
    const auto all = f.submissions(alice);
    QCOMPARE(all[0].state, SubmissionState::Expired);
    QCOMPARE(all[0].reason, QStringLiteral("expired"));
    QCOMPARE(all[1].listen, young);
    QCOMPARE(all[1].state, SubmissionState::Sending);
}

void SubmissionStoreTest::playsThatExpiredByAWrongClockAreRevived()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(2, 5000);
    SubmissionsWanted some = wanted(f, alice);
    some.oldestListenAt = f.clock.utcNow();
    QVERIFY(f.store.takeDue(some)->empty());
    QCOMPARE(f.counts(alice).expired, 2);
    QCOMPARE(*f.store.revive(alice, f.clock.utcNow() - 5010), 1);
    QCOMPARE(f.counts(alice).waiting, 1);
    QCOMPARE(*f.store.revive(alice, f.clock.utcNow() - 5010), 0);
}

void SubmissionStoreTest::aRequestStaysWithinItsBytesButNeverEmpty()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    Listen huge = f.listen(f.clock.utcNow() - 10);
    huge.recording.title = QString(100000, QLatin1Char('x'));
    f.keep(huge);
    f.playMany(3, 100);
    SubmissionsWanted small = wanted(f, alice);
    small.bytes = 10000;
    QCOMPARE(f.store.takeDue(small)->size(), 3u);
    const auto alone = *f.store.takeDue(small);
    QCOMPARE(alone.size(), 1u);
    QCOMPARE(alone.front().listen.recording.title.size(), 100000);
}

void SubmissionStoreTest::onlyWhatIsSendingIsRecorded()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    const auto taken = *f.store.takeDue(wanted(f, alice));
    QCOMPARE(*f.store.drop(idsOf(taken)), 1);
    f.play(100);
    const SubmissionId waiting = f.submissions(alice).front().id;
    std::vector<SubmissionChange> changes(2);
    changes[0].id = taken.front().id;
    changes[0].state = SubmissionState::Sent;
    changes[1].id = waiting;
    changes[1].state = SubmissionState::Sent;
    QVERIFY(f.database->write([&](Connection& c) { return SubmissionStore::record(c, changes); }));
    QCOMPARE(f.submissions(alice).size(), 1u);
    QCOMPARE(f.submissions(alice).front().state, SubmissionState::Waiting);
}

void SubmissionStoreTest::whatMayHaveBeenSentSinceIsAskedAboutFirst()
{
    SendingFixture f;
    f.service->dropsRepeats = false;
    const AccountId alice = f.signIn();
    const auto sent = f.playMany(3);
    f.chore(alice)->run({});
    QCOMPARE(f.service->held(), 3);
    // A backup from before that is put back: these wait in it, and so does one that never left.
    QVERIFY(f.database->write([](Connection& c) {
        return c.execute(
            QStringLiteral("UPDATE submissions SET state = 'waiting', attempts = 0, sent_at = NULL"));
    }));
    const Listen unsent = f.play(3000);
    QVERIFY(f.database->write(SubmissionStore::doubtWaiting));
    SubmissionCounts counts;
    counts.waiting = 4;
    QCOMPARE(f.counts(alice), counts);
    f.chore(alice)->run({});
    f.chore(alice)->run({});
    QCOMPARE(f.service->held(), 4);
    QCOMPARE(f.service->timesHeld(unsent), 1);
    for (const Listen& one : sent)
        QCOMPARE(f.service->timesHeld(one), 1);
}

void SubmissionStoreTest::retryBringsBackWhatWasGivenUp()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(4);
    const auto taken = *f.store.takeDue(wanted(f, alice));
    std::vector<SubmissionChange> changes;
    for (const SubmissionState state :
         {SubmissionState::Failed, SubmissionState::Ignored, SubmissionState::Sent, SubmissionState::Sending})
        changes.push_back(
            {taken[changes.size()].id, state, QStringLiteral("why"), QStringLiteral("words"), {}, false});
    QVERIFY(f.database->write([&](Connection& c) { return SubmissionStore::record(c, changes); }));
    QCOMPARE(*f.store.retry(idsOf(taken)), 2);
    const auto all = f.submissions(alice);
    QCOMPARE(all[0].state, SubmissionState::Waiting);
    QCOMPARE(all[0].reason, QString());
    QCOMPARE(all[1].state, SubmissionState::Waiting);
    QCOMPARE(all[2].state, SubmissionState::Sent);
    QCOMPARE(all[3].state, SubmissionState::Sending);
}

void SubmissionStoreTest::aDroppedSubmissionLeavesTheListen()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen heard = f.play();
    QCOMPARE(*f.store.drop(idsOf(f.submissions(alice))), 1);
    QCOMPARE(f.counts(alice), SubmissionCounts());
    QVERIFY(f.listens.byId(heard.id)->has_value());
    QCOMPARE(number(f, "SELECT count(*) FROM unowed WHERE why = 'dropped'"), 1);
}

void SubmissionStoreTest::whatWasSentIsNotDropped()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.chore(alice)->run({});
    QCOMPARE(*f.store.drop(idsOf(f.submissions(alice))), 0);
    QCOMPARE(f.counts(alice).sent, 1);
    QCOMPARE(number(f, "SELECT count(*) FROM unowed"), 0);
}

void SubmissionStoreTest::untouchedListensWereNeverSent()
{
    SendingFixture f;
    const Listen alone = f.play(900);
    const AccountId alice = f.signIn();
    const AccountId bob = f.signIn("bob", "listenbrainz");
    const Listen sent = f.play(500);
    QCOMPARE(f.store.takeDue(wanted(f, alice))->size(), 1u);
    const Listen waits = f.play(300);
    const std::vector<ListenId> asked{alone.id, sent.id, waits.id};
    const auto found = *f.database->read([&](Connection& c) { return SubmissionStore::untouched(c, asked); });
    QCOMPARE(found, (std::vector<ListenId>{alone.id, waits.id}));
    QCOMPARE(f.counts(bob).waiting, 2);
}

void SubmissionStoreTest::onlyUntouchedListensAreMovedWithTheClock()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen sent = f.play(500);
    QCOMPARE(f.store.takeDue(wanted(f, alice))->size(), 1u);
    const Listen waits = f.play(300);
    const std::vector<ListenId> both{sent.id, waits.id};
    QCOMPARE(*f.writer.shiftStarts(both, -7200), 1);
    QCOMPARE((*f.listens.byId(sent.id))->listenedAt, sent.listenedAt);
    QCOMPARE((*f.listens.byId(waits.id))->listenedAt, waits.listenedAt - 7200);
}

void SubmissionStoreTest::theViewTellsWhenSomethingIsDue()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen heard = f.play();
    QCOMPARE(number(f, "SELECT due FROM v_submissions"), heard.listenedAt);
    const qint64 later = f.clock.utcNow() + 300;
    QVERIFY(f.database->write([&](Connection& c) {
        return AccountStore::backOff(c, alice, 1, {later - 300, 300, false});
    }));
    QCOMPARE(number(f, "SELECT due FROM v_submissions WHERE state = 'waiting' AND service = 'lastfm' "
                       "AND user = 'alice' AND attempts = 0 AND reason = ''"),
             later);
    QVERIFY(f.database->write([&](Connection& c) { return AccountStore::endWait(c, alice); }));
    f.chore(alice)->run({});
    QCOMPARE(number(f, "SELECT count(*) FROM v_submissions WHERE due IS NULL AND state = 'sent'"), 1);
}

void SubmissionStoreTest::listsAreFiltered()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const AccountId bob = f.signIn("bob", "listenbrainz");
    const auto heard = f.playMany(3);
    QCOMPARE(f.store.takeDue(wanted(f, alice, 1))->size(), 1u);
    SubmissionFilter filter;
    QCOMPARE(f.reader.list(filter)->size(), 6u);
    QCOMPARE(f.reader.list(filter)->front().listen, heard[2]);
    filter.limit = 2;
    filter.offset = 5;
    QCOMPARE(f.reader.list(filter)->size(), 1u);
    filter = {};
    filter.account = alice;
    filter.state = SubmissionState::Waiting;
    QCOMPARE(f.reader.list(filter)->size(), 3u);
    filter.state = SubmissionState::Sending;
    QCOMPARE(f.reader.list(filter)->size(), 1u);
    filter = {};
    filter.listen = heard[1].id;
    QCOMPARE(f.reader.list(filter)->size(), 2u);
    SubmissionCounts all;
    all.waiting = 6;
    QCOMPARE(*f.reader.counts(), all);
    QCOMPARE(*f.reader.waitingCount(bob), 3);
    QCOMPARE(*f.reader.waitingHeardBefore(alice, heard[1].listenedAt), 1);
}

void SubmissionStoreTest::deletingAListenForgetsItsSubmissions()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen heard = f.play();
    QVERIFY(f.database->write([&](Connection& c) {
        return c.execute(QStringLiteral("DELETE FROM listens WHERE id = ?"), {heard.id});
    }));
    QCOMPARE(f.counts(alice), SubmissionCounts());
}

void SubmissionStoreTest::theNextTryIsTheLatestOfAllWaits()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const qint64 now = f.clock.utcNow();
    QCOMPARE(*f.reader.nextTry(alice, now), std::nullopt);
    const Listen heard = f.play();
    QCOMPARE(*f.reader.nextTry(alice, now), std::optional(heard.listenedAt));
    QVERIFY(f.database->write([&](Connection& c) {
        return AccountStore::backOff(c, alice, 1, {now, 300, false});
    }));
    QCOMPARE(*f.reader.nextTry(alice, now), std::optional(now + 300));
    QVERIFY(f.database->write([&](Connection& c) { return storeDailyLimit(c, alice, {1, now + 3600}); }));
    QCOMPARE(*f.reader.nextTry(alice, now), std::optional(now + 3600));
    QCOMPARE(f.submissions(alice).front().due, now + 3600);
    QVERIFY(f.accounts.setScrobbling(alice, false));
    QCOMPARE(*f.reader.nextTry(alice, now), std::nullopt);
}

void SubmissionStoreTest::aNextTryFromBeforeTheClockWasSetBackIsOver()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    const qint64 now = f.clock.utcNow();
    const qint64 nextYear = now + 365 * 24 * 3600;
    QVERIFY(f.database->write([&](Connection& c) {
        return AccountStore::backOff(c, alice, 1, {nextYear, 300, false});
    }));
    QVERIFY(**f.reader.nextTry(alice, now) <= now);
    f.chore(alice)->run({});
    QCOMPARE(f.counts(alice).sent, 1);
}

SILLON_TEST(SubmissionStoreTest, submissionstore)

#include "tst_submissionstore.moc"
