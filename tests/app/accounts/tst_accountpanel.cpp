// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountface.h"
#include "accounts/accountpanel.h"
#include "app/accessibility.h"
#include "app/runningprogram.h"
#include "testmain.h"
#include "widgets/statusdot.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

using Phase = SignInState::Phase;

/// The panel of Last.fm's account in a window that has the keyboard.
struct Shown
{
    Shown()
        : panel(program.services(), QStringLiteral("lastfm"))
        , signIn(program.services().signIns().at(QStringLiteral("lastfm")))
    {
        panel.resize(600, 500);
        panel.show();
        panel.activateWindow();
    }

    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return panel.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        const QList<QLabel*> labels = panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    RunningProgram program;
    AccountPanel panel;
    LastfmSignIn& signIn;
};

} // namespace

/// The account as the keyboard meets it.
class AccountPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectingLeadsToTheStepForwardNeverToCancel()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        shown.button("connectButton")->setFocus();
        QTest::keyClick(shown.button("connectButton"), Qt::Key_Space);
        QTRY_COMPARE(shown.signIn.state().phase, Phase::WaitingForUser);
        QTRY_VERIFY(shown.button("completeButton")->hasFocus());
    }

    void completingTooEarlyLeavesTheFocusWhereItWas()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        shown.signIn.start();
        QTRY_VERIFY(shown.button("completeButton")->isVisible());
        shown.button("completeButton")->setFocus();
        QTest::keyClick(shown.button("completeButton"), Qt::Key_Space);
        QVERIFY(shown.button("completeButton")->hasFocus());
        QTRY_VERIFY(shown.signIn.state().error.has_value());
        QVERIFY(shown.button("completeButton")->hasFocus());
        QVERIFY(shown.says(QStringLiteral("not been allowed")));
    }

    void completingWhenNothingIsPendingSaysSo()
    {
        Shown shown;
        QVERIFY(!shown.says(QStringLiteral("No sign-in is waiting")));
        shown.button("completeButton")->click();
        QVERIFY(shown.says(QStringLiteral("No sign-in is waiting")));
        QVERIFY(shown.button("connectButton")->isVisible());
    }

    void aRefusedTokenSaysWhyAndConnectIsThereAtOnce_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("10") << 10 << QStringLiteral("Could not connect: The service refuses");
        QTest::newRow("11") << 11 << QStringLiteral("Could not connect: The server has trouble");
        QTest::newRow("29") << 29 << QStringLiteral("Could not connect: The server asks us to slow down");
        QTest::newRow("a page") << 0 << QStringLiteral("Could not connect: The server has trouble");
    }
    void aRefusedTokenSaysWhyAndConnectIsThereAtOnce()
    {
        QFETCH(const int, code);
        QFETCH(const QString, words);
        Shown shown;
        if (code > 0)
            shown.program.server.forceError(QStringLiteral("auth.getToken"), code);
        else
            shown.program.server.fault(QStringLiteral("auth.getToken"), standin::Fault::htmlOutage());
        shown.button("connectButton")->click();
        QTRY_VERIFY(shown.says(words));
        QCOMPARE(shown.panel.findChild<StatusDot*>()->words(), QStringLiteral("Not connected"));
        QVERIFY(shown.button("connectButton")->isVisible());
        QVERIFY(shown.button("connectButton")->isEnabled());
    }

    void aFailedSignInOfAFurtherAccountLeavesTheFirstConnected()
    {
        Account account;
        account.service = QStringLiteral("listenbrainz");
        account.userName = QStringLiteral("ann");
        account.state = AccountState::Connected;
        SignInState failed;
        failed.phase = SignInState::Phase::Failed;
        failed.error.emplace().kind = ErrorKind::Unauthorized;
        const AccountFace face =
            accountFace(QStringLiteral("ListenBrainz"), account, failed, SignInWay::Token);
        QVERIFY(face.state.contains(QStringLiteral("ann")));
        QVERIFY(face.help.contains(QStringLiteral("does not accept this token")));
        QVERIFY(face.disconnect && face.switches && face.another);
        account.state = AccountState::Held;
        account.holdReason = HoldReason::SignInAgain;
        const AccountFace held =
            accountFace(QStringLiteral("ListenBrainz"), account, failed, SignInWay::Token);
        QVERIFY(held.state.contains(QStringLiteral("ann")));
        QVERIFY(held.form && !held.connect.isEmpty());
        QVERIFY(accountFace(QStringLiteral("ListenBrainz"), {}, failed, SignInWay::Token).disconnect ==
                false);
    }

    void everyControlHasAName()
    {
        const Shown shown;
        QCOMPARE(unnamedWidgets(const_cast<AccountPanel*>(&shown.panel)), QStringList());
    }
};

SILLON_TEST(AccountPanelTest, accountpanel)
#include "tst_accountpanel.moc"
