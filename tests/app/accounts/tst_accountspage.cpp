// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountspage.h"
#include "accounts/profilecard.h"
#include "app/accessibility.h"
#include "app/runningprogram.h"
#include "secrets/secretstore.h"
#include "standin/listenbrainzstandin.h"
#include "testmain.h"
#include "widgets/statusdot.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

const QString brainzService = QStringLiteral("listenbrainz");

/// The page, and a ListenBrainz beside Last.fm.
struct Shown
{
    Shown()
        : page(program.services())
    {
        brainz.addUser(QStringLiteral("Tester"), QStringLiteral("token-1"));
        brainz.addUser(QStringLiteral("Other"), QStringLiteral("token-2"));
        const auto set = program.services().settings().setText(QStringLiteral("listenbrainz.api_url"),
                                                               brainz.apiUrl().toString());
        if (!set)
            qFatal("no address");
        page.resize(800, 900);
        page.show();
        if (!QTest::qWaitFor([this] { return find("listenbrainzConnectButton")->isVisible(); }))
            qFatal("the page stays empty");
    }

    template <typename T = QPushButton>
    [[nodiscard]] T* find(const char* name) const
    {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        const QList<QWidget*> all = page.findChildren<QWidget*>();
        return std::any_of(all.begin(), all.end(), [&words](const QWidget* each) {
            const auto* label = qobject_cast<const QLabel*>(each);
            const auto* dot = qobject_cast<const StatusDot*>(each);
            return each->isVisible() &&
                   ((label && label->text().contains(words)) || (dot && dot->words().contains(words)));
        });
    }
    void typeToken(const char* token) const
    {
        find<QLineEdit>("listenbrainzTokenField")->setText(QString::fromLatin1(token));
        find("listenbrainzConnectButton")->click();
    }
    [[nodiscard]] int connectedAtBrainz()
    {
        const auto& all = program.services().roster().accounts();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [](const Account& each) {
            return each.service == brainzService && each.state == AccountState::Connected;
        }));
    }

    RunningProgram program;
    standin::ListenBrainzStandin brainz;
    AccountsPage page;
};

} // namespace

/// Every service on one page.
class AccountsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsCheckedBeforeItConnects()
    {
        Shown shown;
        QVERIFY(shown.find("listenbrainzConnectButton")->isVisible());
        shown.typeToken("wrong");
        QTRY_VERIFY(shown.says(QStringLiteral("does not accept this token")));
        QVERIFY(shown.find<QLineEdit>("listenbrainzTokenField")->text().isEmpty());
        shown.typeToken("token-1");
        QTRY_VERIFY(shown.says(QStringLiteral("Connected as Tester")));
        QVERIFY(!shown.find<QLineEdit>("listenbrainzTokenField")->isVisible());
        QVERIFY(shown.find("listenbrainzDisconnectButton")->isVisible());
        shown.find("listenbrainzDisconnectButton")->click();
        QTRY_COMPARE(shown.connectedAtBrainz(), 0);
        QTRY_VERIFY(shown.find("listenbrainzConnectButton")->isVisible());
    }

    void aSecondAccountOfAKindGetsAPanelOfItsOwn()
    {
        Shown shown;
        shown.typeToken("token-1");
        QTRY_COMPARE(shown.connectedAtBrainz(), 1);
        QTRY_VERIFY(shown.find("listenbrainzAnotherButton")->isVisible());
        shown.find("listenbrainzAnotherButton")->click();
        QVERIFY(shown.find<QLineEdit>("listenbrainzTokenField")->isVisible());
        shown.typeToken("token-2");
        QTRY_VERIFY(shown.says(QStringLiteral("Connected as Other")));
        QVERIFY(shown.says(QStringLiteral("Connected as Tester")));
        const AccountId second = shown.program.services().roster().accounts().back().id;
        const QByteArray name = "listenbrainzDisconnectButton" + QByteArray::number(second);
        QVERIFY(shown.find(name.constData())->isVisible());
        shown.find(name.constData())->click();
        QTRY_COMPARE(shown.connectedAtBrainz(), 1);
        QVERIFY(shown.says(QStringLiteral("Connected as Tester")));
    }

    void anAccountIsTestedAndReportedWithoutSecrets()
    {
        Shown shown;
        shown.typeToken("token-1");
        QTRY_VERIFY(shown.find("listenbrainzTestButton") &&
                    shown.find("listenbrainzTestButton")->isVisible());
        shown.find("listenbrainzTestButton")->click();
        QTRY_VERIFY(shown.says(QStringLiteral("the sign-in of Tester holds")));
        QVERIFY(!shown.says(QStringLiteral("Last answer")));
        shown.find("listenbrainzReportButton")->click();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("listenbrainz (account")));
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.startsWith(QStringLiteral("Sillon ")));
        QVERIFY(report.contains(QStringLiteral("state: connected")));
        QVERIFY(report.contains(QStringLiteral("  test: ok after ")));
        QVERIFY(!report.contains(QStringLiteral("token-1")));
        QVERIFY(!report.contains(QStringLiteral("ffeeddcc")));
    }

    void aServerIsAddedByItsKindAndAddress()
    {
        Shown shown;
        auto* kinds = shown.find<QComboBox>("serverPreset");
        kinds->setCurrentIndex(2);
        Q_EMIT kinds->activated(2);
        QCOMPARE(shown.find<QLineEdit>("serverName")->text(), QStringLiteral("maloja"));
        shown.find<QLineEdit>("serverAddress")->setText(QStringLiteral("no address"));
        shown.find("addServerButton")->click();
        QVERIFY(shown.says(QStringLiteral("must begin with https")));
        shown.find<QLineEdit>("serverAddress")
            ->setText(QStringLiteral("http://127.0.0.1:9/apis/audioscrobbler/2.0/"));
        shown.find("addServerButton")->click();
        QTRY_VERIFY(shown.find("malojaConnectButton"));
        QTRY_VERIFY(shown.find<QLineEdit>("malojaPasswordField")->isVisible());
        QVERIFY(shown.find<QLineEdit>("malojaUserField")->isVisible());
        Q_EMIT kinds->activated(0);
        shown.find("addServerButton")->click();
        QTRY_VERIFY(shown.find("librefmConnectButton"));
        QVERIFY(!shown.find<QLineEdit>("librefmTokenField"));
    }

    void whatAnAdditionSaidGoesWithTheNextStep()
    {
        Shown shown;
        standin::ListenBrainzStandin own;
        own.addUser(QStringLiteral("Homer"), QStringLiteral("token-3"));
        const QString added = QStringLiteral("Connect it above");
        const auto add = [&](const char* name) {
            auto* kinds = shown.find<QComboBox>("serverPreset");
            kinds->setCurrentIndex(kinds->findText(QStringLiteral("ListenBrainz")));
            Q_EMIT kinds->activated(kinds->currentIndex());
            shown.find<QLineEdit>("serverName")->setText(QLatin1String(name));
            shown.find<QLineEdit>("serverAddress")->setText(own.apiUrl().toString());
            shown.find("addServerButton")->click();
        };
        add("home");
        QVERIFY(shown.says(added));
        QTRY_VERIFY(shown.find<QLineEdit>("homeTokenField") &&
                    shown.find<QLineEdit>("homeTokenField")->isVisible());
        shown.find<QLineEdit>("homeTokenField")->setText(QStringLiteral("token-3"));
        shown.find("homeConnectButton")->click();
        QTRY_VERIFY(shown.says(QStringLiteral("Connected as Homer")));
        QTRY_VERIFY(!shown.says(added));
        add("garden");
        QVERIFY(shown.says(added));
        QTest::keyClick(shown.find<QLineEdit>("serverName"), Qt::Key_A);
        QVERIFY(!shown.says(added));
    }

    void nothingJumpsWhenPlaysAreSent()
    {
        Shown shown;
        shown.typeToken("token-1");
        QTRY_VERIFY(shown.find("listenbrainzTestButton") &&
                    shown.find("listenbrainzTestButton")->isVisible());
        QCoreApplication::processEvents();
        const auto place = [&shown] {
            return shown.find("listenbrainzTestButton")->mapTo(&shown.page, QPoint()).y();
        };
        const int before = place();
        const AccountId account = shown.program.services().roster().accounts().front().id;
        for (const int waiting : {3, 0}) {
            SubmissionReport report;
            report.account = account;
            report.sent = 1;
            report.waiting = waiting;
            // Told again while the panel's own counting of the new account may still answer.
            QVERIFY(QTest::qWaitFor([&] {
                Q_EMIT shown.program.services().submissionsReported(report);
                QCoreApplication::processEvents();
                return shown.find("listenbrainzRetryAllButton")->isVisible() == (waiting > 0);
            }));
            QCOMPARE(place(), before);
        }
        QVERIFY(shown.says(QStringLiteral("1 sent")));
    }

    void anOwnListenBrainzIsAddedBesideTheFirst()
    {
        Shown shown;
        standin::ListenBrainzStandin own;
        own.addUser(QStringLiteral("Homer"), QStringLiteral("token-3"));
        auto* kinds = shown.find<QComboBox>("serverPreset");
        const int index = kinds->findText(QStringLiteral("ListenBrainz"));
        kinds->setCurrentIndex(index);
        Q_EMIT kinds->activated(index);
        shown.find<QLineEdit>("serverName")->setText(QStringLiteral("home"));
        shown.find<QLineEdit>("serverAddress")->setText(own.apiUrl().toString());
        shown.find("addServerButton")->click();
        QTRY_VERIFY(shown.find("homeConnectButton"));
        QVERIFY(shown.find("listenbrainzConnectButton")->isVisible());
        QTRY_VERIFY(shown.find<QLineEdit>("homeTokenField")->isVisible());
        shown.find<QLineEdit>("homeTokenField")->setText(QStringLiteral("token-3"));
        shown.find("homeConnectButton")->click();
        QTRY_VERIFY(shown.says(QStringLiteral("Connected as Homer")));
        QCOMPARE(shown.program.services().roster().accounts().back().service,
                 QStringLiteral("listenbrainz.home"));
        QVERIFY(shown.brainz.calls(QStringLiteral("validate-token")).empty());
        // One name, one panel: also of the other kind.
        kinds->setCurrentIndex(1);
        Q_EMIT kinds->activated(1);
        shown.find<QLineEdit>("serverName")->setText(QStringLiteral("home"));
        shown.find<QLineEdit>("serverAddress")->setText(QStringLiteral("https://gnu.example/2.0/"));
        shown.find("addServerButton")->click();
        QVERIFY(shown.says(QStringLiteral("of that name already")));
    }

    void aServerIsTakenAwayAgain()
    {
        Shown shown;
        standin::ListenBrainzStandin own;
        own.addUser(QStringLiteral("Homer"), QStringLiteral("token-3"));
        Services& services = shown.program.services();
        QVERIFY(services.settings().setText(QStringLiteral("listenbrainz.home.api_url"),
                                            own.apiUrl().toString()));
        QTRY_VERIFY(shown.find<QLineEdit>("homeTokenField"));
        shown.find<QLineEdit>("homeTokenField")->setText(QStringLiteral("token-3"));
        shown.find("homeConnectButton")->click();
        QTRY_VERIFY(shown.says(QStringLiteral("Connected as Homer")));
        QVERIFY(!shown.find("listenbrainzRemoveServerButton")); // not one of those that are always there
        const QString secret = QStringLiteral("listenbrainz.home/homer");
        QCOMPARE(services.secrets().read(secret).value().value_or(QString()), QStringLiteral("token-3"));

        shown.find("homeRemoveServerButton")->click();
        QVERIFY(shown.says(QStringLiteral("Remove home?")));
        QVERIFY(shown.find("homeConnectButton")); // asked, not done
        shown.find("homeRemoveServerAgreed")->click();
        QTRY_VERIFY(!shown.find("homeConnectButton"));
        QTRY_VERIFY(!services.secrets().read(secret).value());
        QTRY_VERIFY(services.roster().accounts().back().state == AccountState::SignedOut);
        QFile file(services.settings().file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("home"));
    }

    void everyControlHasAName()
    {
        Shown shown;
        QCOMPARE(unnamedWidgets(&shown.page), QStringList());
    }

    void aProfileIsShownAsFarAsItIsKnown()
    {
        ProfileCard card;
        UserProfile profile;
        profile.name = QStringLiteral("rj");
        profile.realName = QStringLiteral("A Name");
        profile.country = QStringLiteral("Iceland");
        profile.plays = 12345;
        profile.isPro = true;
        profile.memberSince = 1177185149;
        profile.newestArtist = QStringLiteral("Björk");
        profile.newestTitle = QStringLiteral("Jóga");
        profile.url = QStringLiteral("https://www.last.fm/user/rj");
        card.setProfile(profile, QStringLiteral("Last.fm"));
        card.show();
        const auto texts = [&card] {
            QStringList all;
            for (const QLabel* label : card.findChildren<QLabel*>()) {
                if (label->isVisible())
                    all.append(label->text());
            }
            return all.join(QLatin1Char('|'));
        };
        for (const char* words : {"A Name", "rj", "Iceland", "2007", "Pro", "Björk – Jóga"})
            QVERIFY2(texts().contains(QString::fromUtf8(words)), words);
        QVERIFY(
            card.findChild<QLabel*>(QStringLiteral("profilePlays"))->text().contains(QStringLiteral("345")));
        UserProfile bare;
        bare.name = QStringLiteral("bare");
        card.setProfile(bare, QStringLiteral("Last.fm"));
        QVERIFY(!texts().contains(QStringLiteral("Pro")));
        QVERIFY(!card.findChild<QPushButton*>(QStringLiteral("viewProfileButton"))->isVisible());
        QCOMPARE(unnamedWidgets(&card), QStringList());
    }
};

SILLON_TEST(AccountsPageTest, accountspage)
#include "tst_accountspage.moc"
