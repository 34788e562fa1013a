// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/scrobblefilterstore.h"
#include "scrobbling/scrobbleoffer.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 day = 24 * 60 * 60;

Result<std::vector<ListenId>> heldByNobody(Connection&, AccountId, qint64)
{
    return std::vector<ListenId>();
}

} // namespace

class ScrobbleOfferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsHeardWithNobodySignedInAreOfferedAndSent();
    void onlyTheLastFourteenDaysAreOffered();
    void playsHeardWithASwitchOffAreNotOffered();
    void playsHeardWithAnAccountsSwitchOffAreNotOffered();
    void privatePlaysAreNotOffered();
    void whatIsOwedAtAnotherServiceIsStillOffered();
    void aSecondUserIsOfferedNothing();
    void whatCountsAfterTheSignInIsOwedAnyway();
    void fetchedPlaysAndThoseOfOthersAreNotOffered();
    void whatIsKeptFromTheAccountIsNotOffered();
    void whatTheAccountHoldsIsNotOffered();
    void acceptingTwiceOwesOnce();
    void withoutYesNothingIsOwed();
};

void ScrobbleOfferTest::playsHeardWithNobodySignedInAreOfferedAndSent()
{
    SendingFixture f;
    const ScrobbleOffer offer(*f.database, f.clock, heldByNobody);
    const auto heard = f.playMany(37);
    const AccountId alice = f.signIn();
    QCOMPARE(*offer.count(alice), 37);
    QCOMPARE(*offer.accept(alice), 37);
    QCOMPARE(*offer.count(alice), 0);
    f.chore(alice)->run({});
    QCOMPARE(f.service->held(), 37);
    QCOMPARE(f.service->timesHeld(heard.front()), 1);
}

void ScrobbleOfferTest::onlyTheLastFourteenDaysAreOffered()
{
    SendingFixture f;
    const ScrobbleOffer offer(*f.database, f.clock, heldByNobody);
    f.play(14 * day + 1);
    f.play(14 * day);
    f.play(-60);
    QCOMPARE(*offer.count(f.signIn()), 1);
}

void ScrobbleOfferTest::playsHeardWithASwitchOffAreNotOffered()
{
    SendingFixture f;
    const ScrobbleOffer offer(*f.database, f.clock, heldByNobody);
    f.switches.scrobbling = false;
    f.play();
    f.switches.scrobbling = true;
    f.play();
    QCOMPARE(*offer.count(f.signIn()), 1);
}

void ScrobbleOfferTest::playsHeardWithAnAccountsSwitchOffAreNotOffered()
{
    SendingFixture f;
    const ScrobbleOffer offer(*f.database, f.clock, heldByNobody);
    const AccountId other = f.signIn("alice", "listenbrainz");
    QVERIFY(f.accounts.setScrobbling(other, false));
    f.play();
    QCOMPARE(*offer.count(f.signIn()), 0);
}

void ScrobbleOfferTest::privatePlaysAreNotOffered()
{
    SendingFixture f;
    const ScrobbleOffer offer(*f.database, f.clock, heldByNobody);
    Listen heard = f.listen(f.clock.utcNow() - 10);
    heard.isPrivate = true;
    f.keep(heard);
    QCOMPARE(*offer.count(f.signIn()), 0);
}

void ScrobbleOfferTest::whatIsOwedAtAnotherServiceIsStillOffered()
{
    SendingFixture f;
    const ScrobbleOffer offer(*f.database, f.clock, heldByNobody);
    const AccountId other = f.signIn("alice", "listenbrainz");
    f.playMany(3);
    QCOMPARE(f.counts(other).waiting, 3);
    QCOMPARE(*offer.count(f.signIn()), 3);
}

void ScrobbleOfferTest::aSecondUserIsOfferedNothing()
{
    SendingFixture f;
    const ScrobbleOffer offer(*f.database, f.clock, heldByNobody);
    const AccountId alice = f.signIn();
    QVERIFY(f.accounts.signOut(alice));
    f.play();
    const AccountId bob = f.signIn("bob");
    QCOMPARE(*offer.count(bob), 0);
    QCOMPARE(*offer.accept(bob), 0);
    QCOMPARE(*offer.count(f.signIn()), 0);
}

void ScrobbleOfferTest::whatCountsAfterTheSignInIsOwedAnyway()
{
    SendingFixture f;
    const ScrobbleOffer offer(*f.database, f.clock, heldByNobody);
    f.play();
    const AccountId alice = f.signIn();
    f.play(100);
    QCOMPARE(*offer.count(alice), 1);
    QCOMPARE(f.counts(alice).waiting, 1);
    QCOMPARE(*offer.accept(alice), 1);
    QCOMPARE(f.counts(alice).waiting, 2);
    // A profile before this one may have sent them: the service is asked before they leave.
    const auto asked = f.database->read([](Connection& c) {
        return c.number(QStringLiteral("SELECT count(*) FROM submissions WHERE state = 'sending'"));
    });
    QCOMPARE(asked.value_or(-1), 1);
}

void ScrobbleOfferTest::fetchedPlaysAndThoseOfOthersAreNotOffered()
{
    SendingFixture f;
    const ScrobbleOffer offer(*f.database, f.clock, heldByNobody);
    f.playMany(2);
    QVERIFY(f.database->write([](Connection& c) -> Done {
        if (auto made = c.execute(QStringLiteral("INSERT INTO listeners(id, service, user_name) "
                                                 "VALUES(2, 'lastfm', 'somebody')"));
            !made)
            return made;
        if (auto moved = c.execute(QStringLiteral("UPDATE listens SET listener_id = 2 WHERE id = 1")); !moved)
            return moved;
        return c.execute(QStringLiteral("UPDATE listens SET origin = 'lastfm' WHERE id = 2"));
    }));
    QCOMPARE(*offer.count(f.signIn()), 0);
}

void ScrobbleOfferTest::whatIsKeptFromTheAccountIsNotOffered()
{
    SendingFixture f;
    const ScrobbleOffer offer(*f.database, f.clock, heldByNobody);
    f.play(400);
    const AccountId alice = f.signIn(); // the offer stands there, unanswered
    f.play(300);
    QCOMPARE(f.must(f.store.drop({f.submissions(alice).back().id})), 1);
    QVERIFY(ScrobbleFilterStore(*f.database).add({0, alice, FilterKind::Shorter, QStringLiteral("9999999")}));
    f.play(100);
    QCOMPARE(*offer.count(alice), 1);
    QCOMPARE(*offer.accept(alice), 1);
    QCOMPARE(f.counts(alice).waiting, 1);
}

void ScrobbleOfferTest::whatTheAccountHoldsIsNotOffered()
{
    SendingFixture f;
    const auto heard = f.playMany(3);
    const AccountId alice = f.signIn();
    bool isAsked = true;
    const ScrobbleOffer offer(*f.database, f.clock,
                              [&](Connection&, AccountId account, qint64) -> Result<std::vector<ListenId>> {
                                  if (!isAsked || account != alice)
                                      return fail(ErrorKind::Storage);
                                  return std::vector<ListenId>{1, 3, 77};
                              });
    QCOMPARE(*offer.count(alice), 1);
    QCOMPARE(*offer.accept(alice), 1);
    f.chore(alice)->run({});
    QCOMPARE(f.service->timesHeld(heard[1]), 1);
    QCOMPARE(f.service->held(), 1);
    isAsked = false; // what is not known is not offered
    QVERIFY(!offer.count(alice));
    QVERIFY(!offer.accept(alice));
}

void ScrobbleOfferTest::acceptingTwiceOwesOnce()
{
    SendingFixture f;
    const ScrobbleOffer offer(*f.database, f.clock, heldByNobody);
    f.playMany(2);
    const AccountId alice = f.signIn();
    QCOMPARE(*offer.accept(alice), 2);
    QCOMPARE(*offer.accept(alice), 0);
    QCOMPARE(f.counts(alice).waiting, 2);
}

void ScrobbleOfferTest::withoutYesNothingIsOwed()
{
    SendingFixture f;
    f.playMany(2);
    const AccountId alice = f.signIn();
    f.chore(alice)->run({});
    QVERIFY(f.service->requests().empty());
}

SILLON_TEST(ScrobbleOfferTest, scrobbleoffer)

#include "tst_scrobbleoffer.moc"
