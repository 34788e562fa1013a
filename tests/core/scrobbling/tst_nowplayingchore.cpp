// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/nowplayingchore.h"
#include "scrobbling/scrobblefilterstore.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

NowPlaying song(const char* title)
{
    NowPlaying what;
    what.recording.artist = QStringLiteral("Artist");
    what.recording.title = QLatin1String(title);
    return what;
}

} // namespace

class NowPlayingChoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSentOnceAndAFailureIsSilent();
    void eachSwitchSilencesIt_data();
    void eachSwitchSilencesIt();
    void aWaitForSubmissionsDoesNotSilenceIt();
    void whatAFilterHoldsBackIsNotTold();
};

void NowPlayingChoreTest::itIsSentOnceAndAFailureIsSilent()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    NowPlayingChore chore(alice, *f.database, f.clock, f.switches, f.service);
    const Account before = f.account(alice);
    f.service->nowPlayingReplies = {fails(ErrorKind::ServerBusy)};
    chore.send(song("One"), {});
    f.service->nowPlayingReplies = {fails(ErrorKind::Unauthorized)};
    chore.send(song("Two"), {});
    QCOMPARE(f.service->requests().size(), 2u);
    QCOMPARE(f.service->requests().back().title, QStringLiteral("Two"));
    QCOMPARE(f.account(alice), before);
}

void NowPlayingChoreTest::eachSwitchSilencesIt_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("the account's scrobbling") << 0;
    QTest::newRow("the account's now playing") << 1;
    QTest::newRow("the program's scrobbling") << 2;
    QTest::newRow("the program's now playing") << 3;
    QTest::newRow("signed out") << 4;
    QTest::newRow("held") << 5;
}

void NowPlayingChoreTest::eachSwitchSilencesIt()
{
    QFETCH(int, which);
    SendingFixture f;
    const AccountId alice = f.signIn();
    switch (which) {
    case 0:
        QVERIFY(f.accounts.setScrobbling(alice, false));
        break;
    case 1:
        QVERIFY(f.accounts.setNowPlaying(alice, false));
        break;
    case 2:
        f.switches.scrobbling = false;
        break;
    case 3:
        f.switches.nowPlaying = false;
        break;
    case 4:
        QVERIFY(f.accounts.signOut(alice));
        break;
    default:
        QVERIFY(f.database->write(
            [&](Connection& c) { return AccountStore::hold(c, alice, HoldReason::Refused, {}); }));
    }
    NowPlayingChore(alice, *f.database, f.clock, f.switches, f.service).send(song("One"), {});
    QVERIFY(f.service->requests().empty());
}

void NowPlayingChoreTest::aWaitForSubmissionsDoesNotSilenceIt()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {fails(ErrorKind::ServerBusy)};
    f.chore(alice)->run({});
    NowPlayingChore(alice, *f.database, f.clock, f.switches, f.service).send(song("One"), {});
    QCOMPARE(f.service->requests().size(), 2u);
}

void NowPlayingChoreTest::whatAFilterHoldsBackIsNotTold()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    ScrobbleFilter filter;
    filter.account = alice;
    filter.kind = FilterKind::Folder;
    filter.text = QStringLiteral("/podcasts");
    QVERIFY(ScrobbleFilterStore(*f.database).add(filter));
    NowPlayingChore chore(alice, *f.database, f.clock, f.switches, f.service);
    NowPlaying what = song("One");
    what.track.path = QStringLiteral("/podcasts/one.mp3");
    chore.send(what, {});
    QVERIFY(f.service->requests().empty());
    what.track.path = QStringLiteral("/music/one.mp3");
    chore.send(what, {});
    QCOMPARE(f.service->requests().size(), 1u);
}

SILLON_TEST(NowPlayingChoreTest, nowplayingchore)

#include "tst_nowplayingchore.moc"
