// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/wholeprogram.h"
#include "secrets/secretstore.h"
#include "testmain.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace sillon;
using namespace sillon::testing;

namespace {

const auto service = QStringLiteral("lastfm");
using Phase = SignInState::Phase;

LastfmSignIn& signInOf(WholeProgram& program)
{
    return program.services().signIns().at(service);
}

} // namespace

/// From Connect to the account and back, and whose plays go where.
class SigningInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBrowserAndTheUsersYesConnectTheAccount()
    {
        WholeProgram program;
        program.server().addUser(QStringLiteral("Tester"));
        program.start();
        LastfmSignIn& signIn = signInOf(program);
        const QSignalSpy browser(&program.services().signIns(), &SignIns::browserWanted);
        signIn.start();
        QTRY_COMPARE(signIn.state().phase, Phase::WaitingForUser);
        QCOMPARE(program.calls("auth.getToken"), 1);
        QCOMPARE(browser.size(), 1);
        const QUrlQuery page(browser.front().front().toUrl());
        const QString token = page.queryItemValue(QStringLiteral("token"));
        QCOMPARE(program.server().waitingTokens(), QStringList{token});
        QVERIFY(page.hasQueryItem(QStringLiteral("api_key")));

        QVERIFY(signIn.complete()); // too early
        QTRY_VERIFY(signIn.state().error.has_value());
        QCOMPARE(signIn.state().error->kind, ErrorKind::NotYetAllowed);
        QVERIFY(signIn.state().isPending());

        QVERIFY(program.server().allowToken(token));
        QVERIFY(signIn.complete());
        QTRY_COMPARE(program.account().state, AccountState::Connected);
        QCOMPARE(signIn.state().phase, Phase::SignedIn);
        QTRY_VERIFY(program.wasTold(NoticeKind::SignedIn));
        program.hear(sampleTrack(QStringLiteral("First")));
        QTRY_COMPARE(program.held(), QStringList{QStringLiteral("First")});
    }

    void anExpiredTokenStartsAgain()
    {
        WholeProgram program;
        program.server().addUser(QStringLiteral("Tester"));
        program.start();
        LastfmSignIn& signIn = signInOf(program);
        signIn.start();
        QTRY_COMPARE(signIn.state().phase, Phase::WaitingForUser);
        program.server().expireToken(program.server().waitingTokens().front());
        QVERIFY(signIn.complete());
        QTRY_COMPARE(signIn.state().phase, Phase::Expired);
        signIn.start();
        QTRY_COMPARE(signIn.state().phase, Phase::WaitingForUser);
        signIn.cancel();
        QCOMPARE(signIn.state().phase, Phase::Idle);
        QVERIFY(program.services().roster().accounts().empty());
    }

    void withoutKeysNothingIsAsked()
    {
        WholeProgram program;
        program.configure(service, QStringLiteral("api_key="));
        program.configure(service, QStringLiteral("api_secret="));
        program.start();
        signInOf(program).start();
        QCOMPARE(signInOf(program).state().phase, Phase::NotConfigured);
        program.hear(sampleTrack(QStringLiteral("Heard all the same")));
        QCOMPARE(program.listenCount(), 1);
        QCOMPARE(program.server().server().requestCount(), 0);
    }

    void playsOfBeforeTheFirstSignInAreOfferedAndOnlyThenSent()
    {
        WholeProgram program;
        program.start();
        program.hear(sampleTrack(QStringLiteral("Before 1")));
        program.hear(sampleTrack(QStringLiteral("Before 2")));
        program.signIn(QStringLiteral("Tester"));
        const AccountId id = program.account().id;
        QCOMPARE(program.services().offer().count(id).value_or(-1), 2);
        program.hear(sampleTrack(QStringLiteral("After")));
        QTRY_COMPARE(program.received(), QStringList{QStringLiteral("After")});

        QCOMPARE(program.services().offer().accept(id).value_or(-1), 2);
        program.services().roster().wake(id);
        QTRY_COMPARE(program.waiting(), 0);
        QCOMPARE(program.received().size(), 3);
        QCOMPARE(program.services().offer().count(id).value_or(-1), 0);
    }

    void signingOutForgetsTheKeyAndKeepsThePlays()
    {
        WholeProgram program;
        program.startSignedIn();
        QVERIFY(keysIn(program.folder()) > 0);
        program.server().server().goOffline();
        program.hear(sampleTrack(QStringLiteral("Waits")));
        program.signOut();
        QTRY_COMPARE(keysIn(program.folder()), 0);
        program.server().server().comeBack();
        program.server().server().clearLog();
        program.hear(sampleTrack(QStringLiteral("Alone")));

        program.stop();
        program.configure(QStringLiteral("scrobbling"), QStringLiteral("first_run_s=0"));
        program.start();
        QTRY_COMPARE(program.services().roster().accounts().size(), std::size_t(1));
        QCOMPARE(program.account().state, AccountState::SignedOut);
        QTest::qWait(200);
        QCOMPARE(program.server().server().requestCount(), 0);
        QCOMPARE(program.listenCount(), 2);
        QCOMPARE(program.waiting(), 1);

        program.signIn(QStringLiteral("Tester"));
        QTRY_COMPARE(program.received(), QStringList{QStringLiteral("Waits")});
    }

    void anotherUserNeverGetsTheFirstOnesPlays()
    {
        WholeProgram program;
        program.startSignedIn(QStringLiteral("Anna"));
        program.hear(sampleTrack(QStringLiteral("Anna's")));
        QTRY_COMPARE(program.received(QStringLiteral("Anna")).size(), 1);
        program.server().server().goOffline();
        program.hear(sampleTrack(QStringLiteral("Anna's too")));
        QTRY_COMPARE(program.waiting(), 1);
        program.signOut();
        program.hear(sampleTrack(QStringLiteral("Nobody's")));
        program.server().server().comeBack();

        program.signIn(QStringLiteral("Bert"));
        QCOMPARE(program.services().offer().count(program.account(QStringLiteral("Bert")).id).value_or(-1),
                 0);
        program.hear(sampleTrack(QStringLiteral("Bert's")));
        QTRY_COMPARE(program.received(QStringLiteral("Bert")), QStringList{QStringLiteral("Bert's")});
        program.services().roster().retryAll(program.account(QStringLiteral("Anna")).id);
        QTest::qWait(200);
        QCOMPARE(program.received(QStringLiteral("Anna")), QStringList{QStringLiteral("Anna's")});

        program.signOut();
        program.signIn(QStringLiteral("ANNA"));
        QTRY_COMPARE(program.received(QStringLiteral("Anna")),
                     QStringList({QStringLiteral("Anna's"), QStringLiteral("Anna's too")}));
        QCOMPARE(program.received(QStringLiteral("Bert")), QStringList{QStringLiteral("Bert's")});
    }

    void twoUsersConnectedAtOnceBothGetEveryPlayOnce()
    {
        WholeProgram program;
        program.startSignedIn(QStringLiteral("Anna"));
        program.signIn(QStringLiteral("Bert"));
        program.server().forceError(QStringLiteral("track.scrobble"), 9);
        program.hear(sampleTrack(QStringLiteral("Both")));
        const auto arrived = [&] {
            return program.received(QStringLiteral("Anna")).size() +
                   program.received(QStringLiteral("Bert")).size();
        };
        QTRY_COMPARE(arrived(), 1); // one is held by the error, the other is not touched by that
        for (const Account& account : program.services().roster().accounts())
            program.services().roster().retryAll(account.id);
        QTRY_COMPARE(program.waiting(), 0);
        QCOMPARE(program.received(QStringLiteral("Anna")), QStringList{QStringLiteral("Both")});
        QCOMPARE(program.received(QStringLiteral("Bert")), QStringList{QStringLiteral("Both")});
    }

    void offlineAtTheStartDoesNotSignOut()
    {
        WholeProgram program;
        program.startSignedIn();
        program.stop();
        program.server().server().goOffline();
        program.start();
        QTRY_COMPARE(program.account().state, AccountState::Connected);
        QTest::qWait(200);
        QCOMPARE(program.account().state, AccountState::Connected);
    }

    void aKeyTakenBackAtTheServiceIsFoundAtTheStart()
    {
        WholeProgram program;
        program.startSignedIn();
        program.stop();
        program.server().revoke(program.server().sessionKeys(QStringLiteral("Tester")).front());
        program.start();
        QTRY_COMPARE(program.account().state, AccountState::Held);
        QCOMPARE(program.account().holdReason, HoldReason::SignInAgain);
    }

private:
    /// How many files below the folder hold the session key.
    static int keysIn(const QString& folder)
    {
        int found = 0;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            found += file.open(QIODevice::ReadOnly) && file.readAll().contains("session-of-tester") ? 1 : 0;
        }
        return found;
    }
};

SILLON_TEST(SigningInTest, signingin)
#include "tst_signingin.moc"
