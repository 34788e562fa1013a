// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/scrobblefilterstore.h"
#include "scrobbling/uncountedplays.h"
#include "scrobbling/uncountedplaystore.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 day = 24 * 60 * 60;

FinishedPlay skipped(qint64 at, const char* title = "Song")
{
    FinishedPlay play;
    play.track.path = QStringLiteral("/music/song.flac");
    play.track.recording.artist = QStringLiteral("Artist");
    play.track.recording.title = QString::fromUtf8(title);
    play.track.genre = QStringLiteral("Rock");
    play.startedAt = at;
    play.heardMs = 72000;
    play.neededMs = 108000;
    play.lengthMs = 216000;
    return play;
}

} // namespace

/// What becomes of plays that did not count.
class UncountedPlaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsKeptWithWhatWasMissing()
    {
        SendingFixture f;
        UncountedPlayStore store(*f.database, f.switches);
        UncountedPlays plays(store);
        QSignalSpy changed(&plays, &UncountedPlays::changed);
        plays.note(skipped(f.clock.utcNow() - 100));
        QVERIFY(changed.wait());
        plays.close();
        const auto kept = f.must(store.plays());
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept.front().listen.heardMs, 72000);
        QCOMPARE(kept.front().neededMs, 108000);
        QCOMPARE(kept.front().listen.recording.title, QStringLiteral("Song"));
        QVERIFY(kept.front().canBeListen());
        QVERIFY(kept.front().unowed.empty());
    }

    void countedPlaysAndSkipsAreNot()
    {
        SendingFixture f;
        UncountedPlayStore store(*f.database, f.switches);
        FinishedPlay counted = skipped(f.clock.utcNow());
        counted.counted = true;
        QCOMPARE(f.must(store.note(counted)), false);
        FinishedPlay brief = skipped(f.clock.utcNow());
        brief.heardMs = UncountedPlayStore::shortestMs - 1;
        QCOMPARE(f.must(store.note(brief)), false);
        QCOMPARE(f.must(store.count()), 0);
    }

    void afterAMonthTheyAreForgotten()
    {
        SendingFixture f;
        UncountedPlayStore store(*f.database, f.switches);
        const qint64 now = f.clock.utcNow();
        QVERIFY(f.must(store.note(skipped(now - 31 * day, "Old"))));
        QVERIFY(f.must(store.note(skipped(now - 29 * day, "Young"))));
        QVERIFY(f.must(store.note(skipped(now, "New"))));
        const auto kept = f.must(store.plays());
        QCOMPARE(kept.size(), std::size_t(2));
        QCOMPARE(kept.front().listen.recording.title, QStringLiteral("New"));
        QCOMPARE(f.must(store.plays(QStringLiteral("YOUNG artist"))).size(), std::size_t(1));
        QCOMPARE(f.must(store.plays(QStringLiteral("nobody"))).size(), std::size_t(0));
    }

    void oneMadeAListenIsOwedAndGone()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        UncountedPlayStore store(*f.database, f.switches);
        QVERIFY(f.must(store.note(skipped(f.clock.utcNow() - 100))));
        const UncountedPlay play = f.must(store.plays()).front();
        QVERIFY(f.must(f.writer.storeOnce(play.listen, nullptr)).has_value());
        QCOMPARE(f.must(store.count()), 0);
        QCOMPARE(f.counts(alice).waiting, 1);
        QVERIFY(!f.must(f.writer.storeOnce(play.listen, nullptr)).has_value()); // pressed twice
        QCOMPARE(f.counts(alice).waiting, 1);
        f.chore(alice)->run({});
        QCOMPARE(f.service->timesHeld(play.listen), 1);
    }

    void whatWasNotOwedThenIsNotOwedNow()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        const AccountId bob = f.signIn("bob", "audioscrobbler.home");
        UncountedPlayStore store(*f.database, f.switches);
        ScrobbleFilterStore filters(*f.database);
        QVERIFY(filters.add({0, bob, FilterKind::Genre, QStringLiteral("rock")}));
        QVERIFY(f.accounts.setScrobbling(alice, false));
        QVERIFY(f.must(store.note(skipped(f.clock.utcNow() - 100))));
        QVERIFY(f.accounts.setScrobbling(alice, true));
        QVERIFY(filters.remove(f.must(filters.filters(bob)).front().id));
        const UncountedPlay play = f.must(store.plays()).front();
        QCOMPARE(play.unowed.size(), std::size_t(2));
        QVERIFY(f.must(f.writer.storeOnce(play.listen, nullptr)).has_value());
        QCOMPARE(f.counts(alice).waiting + f.counts(bob).waiting, 0);
        QCOMPARE(f.must(f.database->read([](Connection& c) {
            return c.number(QStringLiteral("SELECT count(*) FROM unowed WHERE why IN ('off', 'filtered')"));
        })),
                 2);
    }

    void privateOnesStayPrivate()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        UncountedPlayStore store(*f.database, f.switches);
        FinishedPlay play = skipped(f.clock.utcNow() - 100);
        play.isPrivate = true;
        QVERIFY(f.must(store.note(play)));
        const UncountedPlay kept = f.must(store.plays()).front();
        QVERIFY(kept.listen.isPrivate);
        QVERIFY(f.must(f.writer.storeOnce(kept.listen, nullptr)).has_value());
        QCOMPARE(f.counts(alice), SubmissionCounts());
    }

    void withoutTagsItCannotBecomeAListen()
    {
        SendingFixture f;
        UncountedPlayStore store(*f.database, f.switches);
        FinishedPlay play = skipped(f.clock.utcNow(), "");
        play.reason = NoListenReason::NoTags;
        QVERIFY(f.must(store.note(play)));
        QVERIFY(!f.must(store.plays()).front().canBeListen());
        QCOMPARE(f.must(store.plays()).front().reason, NoListenReason::NoTags);
    }
};

SILLON_TEST(UncountedPlaysTest, uncountedplays)
#include "tst_uncountedplays.moc"
