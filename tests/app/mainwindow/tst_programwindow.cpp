// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/librarystage.h"
#include "app/runningprogram.h"
#include "application/translations.h"
#include "mainwindow/programwindow.h"
#include "mainwindow/sidebar.h"
#include "mainwindow/statusline.h"
#include "scrobbling/secondscrobblerstore.h"
#include "settings/settingsdialog.h"
#include "testmain.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

MainWindow* windowOf(const ProgramWindow& /*whose*/)
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* widget : all) {
        if (auto* window = qobject_cast<MainWindow*>(widget))
            return window;
    }
    return nullptr;
}

/// Letters that two visible controls of one window want for themselves ("&Play", "&Pause").
QStringList clashingMnemonics(QWidget* root)
{
    static const QRegularExpression mark(QStringLiteral("&([^&\\s])"));
    QHash<QString, QStringList> wanted;
    const QList<QWidget*> widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisibleTo(root) || widget->window() != root->window())
            continue;
        QString words;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words = button->text();
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->buddy())
            words = label->text();
        const auto found = mark.match(words.remove(QStringLiteral("&&")));
        if (found.hasMatch())
            wanted[found.captured(1).toLower()].append(words);
    }
    QStringList clashes;
    for (const QStringList& group : std::as_const(wanted)) {
        if (group.size() > 1)
            clashes.append(group.join(QStringLiteral(" / ")));
    }
    return clashes;
}

/// Controls that Tab never comes to although they can be used.
QStringList unreachedByTab(QWidget* root)
{
    QSet<const QWidget*> reached;
    for (const QWidget* widget = root->nextInFocusChain(); widget != root;
         widget = widget->nextInFocusChain())
        reached.insert(widget);
    QStringList missed;
    const QList<QWidget*> widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool takes = widget->isVisibleTo(root) && (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (takes && widget->window() == root->window() && !reached.contains(widget))
            missed.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                          widget->objectName());
    }
    return missed;
}

/// Buttons that say nothing, and things to use that have no role.
QStringList rolelessWidgets(QWidget* root)
{
    QStringList roleless;
    const QList<QWidget*> widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisibleTo(root) || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        // A field inside a spin box is told as the spin box, and what hands the focus on as what gets it.
        if (qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
            widget->focusProxy() != nullptr)
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        const auto role = face != nullptr ? face->role() : QAccessible::NoRole;
        if (role == QAccessible::NoRole || role == QAccessible::Client)
            roleless.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName());
    }
    return roleless;
}

} // namespace

/// The whole window with all its pages over running services.
class ProgramWindowTest : public QObject
{
    Q_OBJECT

private:
    static void fill(Services& services)
    {
        putTracks(services.database(), sampleLibrary());
        if (!services.catalogue().loadNow() || !services.loved().loadNow())
            qFatal("no library");
        services.playlists().load(true);
    }
    static void judge(QWidget* root, const QString& where)
    {
        const auto say = [&where](const char* what, const QStringList& found) {
            QVERIFY2(found.isEmpty(), qPrintable(where + QLatin1Char(' ') + QLatin1String(what) +
                                                 QStringLiteral(": ") + found.join(QStringLiteral("; "))));
        };
        say("without a name", unnamedWidgets(root));
        say("without a role", rolelessWidgets(root));
        say("not reached by Tab", unreachedByTab(root));
        say("want the same letter", clashingMnemonics(root));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyPageCanBeReachedAndHeard_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("filled");
        QTest::newRow("English, empty") << QStringLiteral("en") << false;
        QTest::newRow("English") << QStringLiteral("en") << true;
        QTest::newRow("German") << QStringLiteral("de") << true;
    }
    void everyPageCanBeReachedAndHeard()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, filled);
        Translations translations;
        translations.speak(QLocale(language));
        RunningProgram running;
        if (filled)
            fill(running.services());
        ProgramWindow program(running.services());
        program.show();
        MainWindow* window = windowOf(program);
        judge(window, QStringLiteral("welcome"));
        const QStringList ids = window->sidebar().ids();
        QVERIFY(ids.size() >= 9);
        for (const QString& id : ids) {
            window->showPage(id);
            QCoreApplication::processEvents();
            judge(window, id);
        }
    }

    void everyDialogCanBeReachedAndHeard_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    void everyDialogCanBeReachedAndHeard()
    {
        QFETCH(const QString, language);
        Translations translations;
        translations.speak(QLocale(language));
        RunningProgram running;
        ProgramWindow program(running.services());
        program.show();
        MainWindow* window = windowOf(program);
        window->actions().settings->trigger();
        auto* settings = window->findChild<SettingsDialog*>();
        QVERIFY(settings && settings->isVisible());
        auto* list = settings->findChild<QListWidget*>(QStringLiteral("settingsPages"));
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            judge(settings, list->item(row)->text());
        }
        window->actions().shortcuts->trigger();
        auto* keys = window->findChild<QDialog*>(QStringLiteral("shortcutsDialog"));
        QVERIFY(keys && keys->isVisible());
        judge(keys, QStringLiteral("shortcuts"));
        QTest::keyClick(keys, Qt::Key_Escape);
        QVERIFY(!keys->isVisible());
    }

    void theWelcomeIsSeenOnce()
    {
        RunningProgram running;
        {
            ProgramWindow program(running.services());
            program.show();
            MainWindow* window = windowOf(program);
            QCOMPARE(window->currentPage(), QStringLiteral("welcome"));
            auto* done = window->findChild<QPushButton*>(QStringLiteral("welcomeDoneButton"));
            done->setFocus();
            QTest::keyClick(done, Qt::Key_Space);
            QVERIFY(window->currentPage() != QStringLiteral("welcome"));
            QVERIFY(!window->actions().goBack->isEnabled());
        }
        const ProgramWindow again(running.services());
        QVERIFY(windowOf(again)->currentPage() != QStringLiteral("welcome"));
    }

    void whoHasALibraryIsNotWelcomed()
    {
        RunningProgram running;
        QVERIFY(running.services().settings().set(keys::libraryFolders, {QStringLiteral("/nowhere")}));
        const ProgramWindow program(running.services());
        QVERIFY(windowOf(program)->currentPage() != QStringLiteral("welcome"));
    }

    void messagesAreReadWhereverTheyAreOpened()
    {
        RunningProgram running;
        ProgramWindow program(running.services());
        program.show();
        MainWindow* window = windowOf(program);
        running.services().notices().post(NoticeKind::DeviceLost);
        QTRY_COMPARE(program.state().unread, 1);
        window->sidebar().pageChosen(QStringLiteral("messages"));
        QCOMPARE(program.state().unread, 0);
        running.services().notices().post(NoticeKind::ScanFailed);
        QTest::qWait(50);
        QCOMPARE(program.state().unread, 0); // it is read where it appears
    }

    void aSecondScrobblerIsAskedAboutOnceAndPausedEverywhere()
    {
        int signedIn = 0; // told of before there is a window to show it
        RunningProgram running;
        Services& services = running.services();
        connect(&services.notices(), &Notices::posted, this, [&signedIn](const Notice& notice) {
            signedIn += notice.kind == NoticeKind::SignedIn ? 1 : 0;
        });
        for (const char* name : {"Tester", "Other"}) {
            const QString user = QLatin1String(name);
            running.server.addUser(user, user + QStringLiteral("-session"));
            services.signIns().connectWith(QStringLiteral("lastfm"), user, user + QStringLiteral("-session"));
        }
        QTRY_COMPARE(services.roster().accounts().size(), 2u);
        QTRY_COMPARE(signedIn, 2);
        const auto accounts = services.roster().accounts();
        SecondScrobblerStore store(services.database());
        for (const Account& each : accounts)
            QVERIFY(store.keep(each.id, {1, true, 7}));
        ProgramWindow program(services);
        program.show();
        MainWindow* window = windowOf(program);
        services.notices().post(NoticeKind::SecondScrobbler,
                                {{QStringLiteral("account"), QString::number(accounts.front().id)},
                                 {QStringLiteral("service"), QStringLiteral("lastfm")},
                                 {QStringLiteral("ours"), QStringLiteral("1000")},
                                 {QStringLiteral("theirs"), QStringLiteral("1007")}});
        QTRY_VERIFY(window->noticeBar().shown() != nullptr);
        QVERIFY(window->noticeBar().shown()->stays);
        const auto ask = window->noticeBar().shown()->action;
        const auto dialogs = [window] {
            return window->findChildren<QDialog*>(QStringLiteral("secondScrobblerDialog"));
        };
        ask();
        QTRY_COMPARE(dialogs().size(), 1);
        QDialog* dialog = dialogs().front();
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(unnamedWidgets(dialog), QStringList());
        dialog->hide();
        ask();
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(dialogs().size(), 1);
        dialog->findChild<QPushButton*>(QStringLiteral("pauseOursButton"))->click();
        QTRY_VERIFY(!services.roster().accounts()[0].scrobbling &&
                    !services.roster().accounts()[1].scrobbling);
        QVERIFY(window->noticeBar().shown() == nullptr); // it is answered
    }

    void anotherWindowTakesThePlaceOfTheFirst()
    {
        RunningProgram running;
        fill(running.services());
        QVERIFY(running.services().settings().set(keys::welcomed, true));
        WindowState state;
        {
            ProgramWindow program(running.services());
            program.show();
            MainWindow* window = windowOf(program);
            window->resize(1010, 620);
            window->showPage(QStringLiteral("history"));
            window->actions().settings->trigger();
            auto* settings = window->findChild<SettingsDialog*>();
            settings->showPage(SettingsDialog::Page::Appearance);
            settings->findChild<QComboBox*>(keys::textPercent.key())->setFocus();
            state = program.state();
        }
        ProgramWindow program(running.services());
        program.setState(state);
        MainWindow* window = windowOf(program);
        QVERIFY(window->isVisible());
        QCOMPARE(window->size(), QSize(1010, 620));
        QCOMPARE(window->currentPage(), QStringLiteral("history"));
        auto* settings = window->findChild<SettingsDialog*>();
        QVERIFY(settings && settings->isVisible());
        QCOMPARE(settings->page(), SettingsDialog::Page::Appearance);
        QCOMPARE(settings->focusWidget()->objectName(), keys::textPercent.key());
    }

    void itOpensOnThePageOfTheLastTime()
    {
        RunningProgram running;
        QVERIFY(running.services().settings().set(keys::welcomed, true));
        {
            ProgramWindow program(running.services());
            windowOf(program)->showPage(QStringLiteral("queue"));
            program.keepLayout();
        }
        {
            const ProgramWindow program(running.services());
            QCOMPARE(windowOf(program)->currentPage(), QStringLiteral("queue"));
        }
        QVERIFY(running.services().settings().set(keys::opensLastPage, false));
        const ProgramWindow program(running.services());
        QVERIFY(windowOf(program)->currentPage() != QStringLiteral("queue"));
    }
};

SILLON_TEST(ProgramWindowTest, programwindow)
#include "tst_programwindow.moc"
