// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/secondscrobblerchore.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

Listen listen(qint64 at, const char* title = "Song", qint64 lengthMs = 200000)
{
    Listen listen;
    listen.recording.artist = QStringLiteral("Björk");
    listen.recording.title = QString::fromUtf8(title);
    listen.listenedAt = at;
    listen.lengthMs = lengthMs;
    return listen;
}

HeldPlay held(qint64 at, const char* title = "Song", const char* artist = "BJORK")
{
    return {QString::fromUtf8(artist), QString::fromUtf8(title), at};
}

/// Answers with what it is given, and counts the questions.
class ListedPlays final : public HeldPlays
{
public:
    std::vector<HeldPlay> plays;
    std::optional<ErrorKind> error;
    int asked = 0;

    Result<std::vector<HeldPlay>> playsBetween(qint64 first, qint64 last, std::stop_token) override
    {
        ++asked;
        if (error)
            return fail(*error);
        std::vector<HeldPlay> found;
        for (const HeldPlay& play : plays) {
            if (play.listenedAt >= first && play.listenedAt <= last)
                found.push_back(play);
        }
        return found;
    }
};

} // namespace

/// Another program that sends the same plays.
class SecondScrobblerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsASecondPlay_data()
    {
        QTest::addColumn<QList<qint64>>("ours");
        QTest::addColumn<QList<qint64>>("theirs"); // with the same song; negative: another song
        QTest::addColumn<qint64>("second");        // 0: none
        QTest::newRow("ours alone") << QList<qint64>{1000} << QList<qint64>{1000} << qint64(0);
        QTest::newRow("rounded") << QList<qint64>{1000} << QList<qint64>{1001} << qint64(0);
        QTest::newRow("theirs a little later")
            << QList<qint64>{1000} << QList<qint64>{1000, 1007} << qint64(1007);
        QTest::newRow("theirs before") << QList<qint64>{1000} << QList<qint64>{900, 1000} << qint64(900);
        QTest::newRow("a second off") << QList<qint64>{1000} << QList<qint64>{1000, 1001} << qint64(1001);
        QTest::newRow("beyond its length") << QList<qint64>{1000} << QList<qint64>{1000, 1200} << qint64(0);
        QTest::newRow("ours is not there") << QList<qint64>{1000} << QList<qint64>{1100} << qint64(0);
        QTest::newRow("repeated by us")
            << QList<qint64>{1000, 1090, 1180} << QList<qint64>{1000, 1090, 1180} << qint64(0);
        QTest::newRow("repeated by us, and theirs")
            << QList<qint64>{1000, 1090} << QList<qint64>{1000, 1090, 1095} << qint64(1095);
        QTest::newRow("another song") << QList<qint64>{1000} << QList<qint64>{1000, -1005} << qint64(0);
        QTest::newRow("our spelling corrected") << QList<qint64>{1000} << QList<qint64>{-1000} << qint64(0);
        QTest::newRow("nothing there") << QList<qint64>{1000} << QList<qint64>{} << qint64(0);
    }
    void whatIsASecondPlay()
    {
        QFETCH(QList<qint64>, ours);
        QFETCH(QList<qint64>, theirs);
        QFETCH(qint64, second);
        std::vector<Listen> listens;
        for (const qint64 at : ours)
            listens.push_back(listen(at));
        std::vector<HeldPlay> plays;
        for (const qint64 at : theirs)
            plays.push_back(at > 0 ? held(at) : held(-at, "Another"));
        const auto found = secondPlay(listens, plays);
        QCOMPARE(found ? found->theirs.listenedAt : 0, second);
    }

    void itIsToldOnceWithFewQuestions()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        auto plays = std::make_shared<ListedPlays>();
        std::vector<SecondPlay> told;
        SecondScrobblerChore chore(alice, *f.database, f.switches, f.clock, plays,
                                   [&](AccountId account, const SecondPlay& second) {
                                       QCOMPARE(account, alice);
                                       told.push_back(second);
                                   });
        QCOMPARE(chore.run({}), std::nullopt); // nothing was sent
        const Listen first = f.play(100);
        QCOMPARE(chore.run({}), std::nullopt); // it waits
        f.chore(alice)->run({});
        const qint64 ready = first.listenedAt + 200 + SecondScrobblerChore::settleSeconds;
        QCOMPARE(chore.run({}), ready);
        QCOMPARE(plays->asked, 0);
        const auto at = [](const Listen& l, qint64 off) {
            return HeldPlay{l.recording.artist, l.recording.title, l.listenedAt + off};
        };
        plays->plays = {at(first, 0)};
        f.clock.advance((ready - f.clock.utcNow()) * 1000);
        QCOMPARE(chore.run({}), std::nullopt);
        QCOMPARE(chore.run({}), std::nullopt); // compared once
        QCOMPARE(plays->asked, 1);
        QVERIFY(told.empty());

        f.clock.advance(310 * 1000);
        const Listen second = f.play(290);
        f.chore(alice)->run({});
        QVERIFY(chore.run({}).value() > f.clock.utcNow()); // not so soon again
        QCOMPARE(plays->asked, 1);
        f.clock.advance(SecondScrobblerChore::betweenLooksSeconds * 1000);
        plays->plays.push_back(at(second, 0));
        plays->plays.push_back(at(second, 9));
        QCOMPARE(chore.run({}), std::nullopt);
        QCOMPARE(plays->asked, 2);
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front().ours.id, second.id);
        QCOMPARE(told.front().theirs.listenedAt, second.listenedAt + 9);

        f.clock.advance(310 * 1000);
        f.play(290);
        f.chore(alice)->run({});
        f.clock.advance(7200 * 1000);
        chore.run({});
        QCOMPARE(plays->asked, 2); // the user knows
    }

    void aPlayThatTwoAccountsHoldTwiceIsToldOfOnce()
    {
        SendingFixture f;
        const std::vector<AccountId> both{f.signIn(), f.signIn("alice", "listenbrainz")};
        const AccountId other = f.signIn("bob", "listenbrainz");
        auto plays = std::make_shared<ListedPlays>();
        std::vector<AccountId> told;
        const auto look = [&](AccountId account) {
            SecondScrobblerChore(account, *f.database, f.switches, f.clock, plays,
                                 [&](AccountId each, const SecondPlay&) { told.push_back(each); })
                .run({});
        };
        const auto twice = [&](const Listen& listen) {
            for (const qint64 off : {0, 9})
                plays->plays.push_back(
                    {listen.recording.artist, listen.recording.title, listen.listenedAt + off});
        };
        const Listen first = f.play(500);
        for (const AccountId each : {both[0], both[1], other})
            f.chore(each)->run({});
        twice(first);
        look(both[0]);
        look(both[1]);
        QCOMPARE(told, std::vector<AccountId>{both[0]});
        SecondScrobblerStore store(*f.database);
        QCOMPARE(store.withTheSamePlay(both[0]).value(), both);
        QCOMPARE(store.withTheSamePlay(both[1]).value(), both);
        look(both[1]); // it does not ask again either
        QCOMPARE(plays->asked, 2);

        f.clock.advance(600 * 1000);
        const Listen second = f.play(500);
        f.chore(other)->run({});
        twice(second);
        look(other); // another play
        QCOMPARE(told, (std::vector<AccountId>{both[0], other}));
        QCOMPARE(store.withTheSamePlay(other).value(), std::vector<AccountId>{other});
        QCOMPARE(store.withTheSamePlay(both[0]).value(), both);
    }

    void aServiceThatCannotBeAskedIsNotAskedAgain()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        auto plays = std::make_shared<ListedPlays>();
        plays->error = ErrorKind::NotSupported;
        SecondScrobblerChore chore(alice, *f.database, f.switches, f.clock, plays, {});
        f.play(500);
        f.chore(alice)->run({});
        chore.run({});
        f.play(500);
        f.chore(alice)->run({});
        f.clock.advance(3600 * 1000);
        chore.run({});
        QCOMPARE(plays->asked, 1);
        QCOMPARE(f.account(alice).failures, 0);
    }
};

SILLON_TEST(SecondScrobblerTest, secondscrobbler)
#include "tst_secondscrobbler.moc"
