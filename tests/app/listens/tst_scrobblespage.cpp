// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/runningprogram.h"
#include "listens/historypage.h"
#include "listens/scrobbleeditdialog.h"
#include "listens/scrobblespage.h"
#include "listens/uncountedlist.h"
#include "testmain.h"
#include "widgets/longlist.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/trackactions.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// The page over a program with an account and a server that cannot be reached, so that plays wait.
class Stage
{
public:
    Stage()
        : page(program.services(), notices)
    {
        program.server.server().goOffline();
        program.services().roster().signIn(QStringLiteral("lastfm"), QStringLiteral("Tester"));
        if (!QTest::qWaitFor([this] { return !program.services().roster().accounts().empty(); }))
            qFatal("no account");
        page.resize(900, 700);
        list = page.findChild<LongList*>(QStringLiteral("scrobbleList"));
    }

    ListenId hear(const char* title, qint64 secondsAgo)
    {
        Listen listen;
        listen.recording.artist = QStringLiteral("Artist");
        listen.recording.title = QString::fromUtf8(title);
        listen.listenedAt = program.services().clock().utcNow() - secondsAgo;
        listen.lengthMs = 200000;
        return program.services().listenWriter().store(listen, nullptr).value();
    }
    void settle(const char* state, ListenId listen)
    {
        const QString sql = QStringLiteral("UPDATE submissions SET state = ?, reason = 'artist-ignored', "
                                           "attempts = 1 WHERE listen_id = ?");
        const auto done = program.services().database().write([&](Connection& c) {
            return c.execute(sql, {QString::fromLatin1(state), listen});
        });
        if (!done)
            qFatal("not settled");
    }
    [[nodiscard]] int rows() const { return list->model()->rowCount(); }
    [[nodiscard]] QString text(int row) const { return list->model()->index(row, 0).data().toString(); }
    [[nodiscard]] QString spoken(int row) const
    {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QComboBox* states() const
    {
        return page.findChild<QComboBox*>(QStringLiteral("scrobbleStateBox"));
    }
    void choose(int row) { list->setCurrentIndex(list->model()->index(row, 0)); }
    [[nodiscard]] SubmissionCounts counts() { return program.services().submissions().counts().value(); }

    RunningProgram program;
    NoticeBar notices;
    ScrobblesPage page;
    LongList* list = nullptr;
};

} // namespace

/// What became of every play, and what can be done about it.
class ScrobblesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }

    void playsAreListedAndNarrowedByStateAndWords()
    {
        Stage s;
        s.settle("sent", s.hear("Old & gone", 5000));
        s.settle("ignored", s.hear("Filtered \U0001F3B5", 4000));
        s.hear("Fresh", 300);
        s.page.show();
        QTRY_COMPARE(s.rows(), 3);
        QTRY_COMPARE(s.text(0), QStringLiteral("Fresh"));
        QVERIFY(s.spoken(0).contains(QStringLiteral("waiting")));
        QVERIFY(s.spoken(1).contains(QStringLiteral("ignored")));
        s.states()->setCurrentIndex(s.states()->findData(static_cast<int>(Fate::Ignored)));
        QTRY_COMPARE(s.rows(), 1);
        QTRY_COMPARE(s.text(0), QStringLiteral("Filtered \U0001F3B5"));
        QTRY_VERIFY(s.states()->currentText().contains(QStringLiteral("(1)")));
        s.states()->setCurrentIndex(0);
        s.page.search(QStringLiteral("gone &"));
        QTRY_COMPARE(s.rows(), 1);
        s.page.search(QStringLiteral("xyzzy"));
        QTRY_COMPARE(s.rows(), 0);
        s.page.search(QString());
        QTRY_COMPARE(s.rows(), 3);
        s.hear("Newest", 10); // told by nobody but the account's queue
        s.program.services().roster().queueChanged(1);
        QTRY_COMPARE(s.rows(), 4);
        QTRY_COMPARE(s.text(0), QStringLiteral("Newest"));
    }

    void aFailedPlayIsSentAgainByKeyboard()
    {
        Stage s;
        s.settle("failed", s.hear("Refused", 300));
        s.page.show();
        QTRY_COMPARE(s.text(0), QStringLiteral("Refused"));
        QCOMPARE(s.counts().failed, 1);
        s.choose(0);
        s.list->setFocus();
        auto* again = s.page.findChild<QPushButton*>(QStringLiteral("sendAgainButton"));
        QTRY_VERIFY(again->isVisible() && again->isEnabled());
        QTest::keyClick(again, Qt::Key_Space);
        QTRY_COMPARE(s.counts().waiting, 1);
        QTRY_COMPARE(again->text(), QStringLiteral("Send no&w")); // it waits: the server is away
    }

    void whatWaitsIsSentNow()
    {
        Stage s;
        const auto session = QStringLiteral("0123456789abcdef0123456789abcdef");
        s.program.server.addUser(QStringLiteral("Tester"), session);
        s.program.services().signIns().connectWith(QStringLiteral("lastfm"), QStringLiteral("Tester"),
                                                   session);
        s.hear("Late", 300);
        AccountRoster& roster = s.program.services().roster();
        roster.wakeAll();
        QTRY_VERIFY(roster.accounts().front().nextTryAt > 0);
        s.program.server.server().comeBack();
        s.page.show();
        QTRY_COMPARE(s.text(0), QStringLiteral("Late"));
        s.choose(0);
        auto* again = s.page.findChild<QPushButton*>(QStringLiteral("sendAgainButton"));
        QTRY_COMPARE(again->text(), QStringLiteral("Send no&w"));
        QTRY_VERIFY(again->isEnabled());
        again->click();
        QTRY_COMPARE(s.counts().sent, 1);
        QCOMPARE(s.program.server.scrobbles(QStringLiteral("Tester")).size(), std::size_t(1));
    }

    void aPlayIsMendedInTheDialog()
    {
        Stage s;
        s.settle("ignored", s.hear("Wrong", 300));
        s.page.show();
        QTRY_COMPARE(s.text(0), QStringLiteral("Wrong"));
        s.choose(0);
        auto* edit = s.page.findChild<QPushButton*>(QStringLiteral("editScrobbleButton"));
        QTRY_VERIFY(edit->isEnabled());
        edit->click();
        auto* dialog = s.page.findChild<ScrobbleEditDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible() && !dialog->isModal());
        QCOMPARE(unnamedWidgets(dialog), QStringList());
        auto* title = dialog->findChild<QLineEdit*>(QStringLiteral("scrobble-title"));
        auto* send = dialog->findChild<QPushButton*>(QStringLiteral("sendEditedButton"));
        QCOMPARE(title->text(), QStringLiteral("Wrong"));
        title->clear();
        QVERIFY(!send->isEnabled());
        title->setText(QStringLiteral("Right + & \u05E9"));
        send->click();
        QTRY_COMPARE(s.counts().waiting, 1);
        const auto rows =
            ScrobbleReader(s.program.services().database()).rows(std::vector<ListenId>{1}).value();
        QCOMPARE(rows.front().deliveries.front().ownWords.value().title, QStringLiteral("Right + & \u05E9"));
    }

    void ofSeveralOnlyWhatWasNotSentGoesAgain()
    {
        Stage s;
        s.settle("sent", s.hear("One", 900));
        s.settle("sent", s.hear("Two", 600));
        s.settle("failed", s.hear("Three", 300));
        s.page.show();
        QTRY_COMPARE(s.text(2), QStringLiteral("One"));
        const auto choose = [&s](int first, int last) {
            s.list->selectionModel()->select(
                QItemSelection(s.list->model()->index(first, 0), s.list->model()->index(last, 0)),
                QItemSelectionModel::ClearAndSelect);
        };
        auto* again = s.page.findChild<QPushButton*>(QStringLiteral("sendAgainButton"));
        s.choose(1);
        choose(1, 2);
        QVERIFY(!again->isEnabled());
        QVERIFY(!s.page.findChild<QPushButton*>(QStringLiteral("dropScrobbleButton"))->isEnabled());
        choose(0, 2);
        QVERIFY(again->isEnabled());
        again->click();
        QTRY_COMPARE(s.counts().waiting, 1);
        QTRY_VERIFY(s.notices.shown() != nullptr);
        QVERIFY(s.notices.shown()->text.contains(QStringLiteral("2 had nothing left to send")));
    }

    void theDeleteKeyDeletesAndSaysSo()
    {
        Stage s;
        s.settle("sent", s.hear("One", 500));
        s.page.show();
        QTRY_COMPARE(s.text(0), QStringLiteral("One"));
        s.choose(0);
        s.list->setFocus();
        const QSignalSpy reloaded(&s.program.services(), &Services::historyChanged);
        QTest::keyClick(s.list, Qt::Key_Delete);
        QTRY_COMPARE(s.rows(), 0);
        QCOMPARE(reloaded.count(), 1); // counts elsewhere follow
        QCOMPARE(s.notices.shown()->actionText, QStringLiteral("Undo"));
    }

    void whatIsTakenAwayComesBack()
    {
        Stage s;
        s.hear("One", 500);
        s.hear("Two", 300);
        s.page.show();
        QTRY_COMPARE(s.rows(), 2);
        QTRY_COMPARE(s.text(0), QStringLiteral("Two"));
        s.choose(0);
        s.page.findChild<QPushButton*>(QStringLiteral("dropScrobbleButton"))->click();
        QTRY_COMPARE(s.counts().waiting, 1);
        QTRY_VERIFY(s.spoken(0).contains(QStringLiteral("you took it away")));
        QTRY_VERIFY(s.notices.shown() != nullptr);
        s.notices.shown()->action();
        QTRY_COMPARE(s.counts().waiting, 2);
        s.page.findChild<QPushButton*>(QStringLiteral("removeListenButton"))->click();
        QTRY_COMPARE(s.rows(), 1);
        QTRY_VERIFY(s.notices.shown()->text.contains(QStringLiteral("deleted")));
        s.notices.shown()->action();
        QTRY_COMPARE(s.rows(), 2);
        QTRY_COMPARE(s.counts().waiting, 2);
    }

    void aPlayThatDidNotCountIsMadeToCount()
    {
        Stage s;
        FinishedPlay play;
        play.track.recording.artist = QStringLiteral("Artist");
        play.track.recording.title = QStringLiteral("Skipped");
        play.startedAt = s.program.services().clock().utcNow() - 100;
        play.heardMs = 72000;
        play.neededMs = 108000;
        play.lengthMs = 216000;
        QVERIFY(s.program.services().uncountedStore().note(play).value());
        s.page.show();
        s.states()->setCurrentIndex(s.states()->count() - 1);
        auto* list = s.page.findChild<LongList*>(QStringLiteral("uncountedList"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("heard 1:12 of 1:48 needed")), qPrintable(spoken));
        list->setCurrentIndex(list->model()->index(0, 0));
        auto* count = s.page.findChild<QPushButton*>(QStringLiteral("countPlayButton"));
        QTRY_VERIFY(count->isVisible());
        QCOMPARE(unnamedWidgets(&s.page), QStringList());
        count->click();
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QTRY_COMPARE(s.counts().waiting, 1);
    }

    void everythingHasAName()
    {
        Stage s;
        s.hear("One", 500);
        s.page.show();
        QTRY_COMPARE(s.text(0), QStringLiteral("One"));
        s.choose(0);
        QCOMPARE(unnamedWidgets(&s.page), QStringList());
    }

    void theHistoryShowsTheSame()
    {
        Stage s;
        for (int i = 0; i < 30; ++i)
            s.hear("Song", 1000 + i);
        TrackActions actions(s.program.services().player(), s.program.services().loved());
        HistoryPage history(s.program.services(), actions, s.notices);
        history.resize(800, 500);
        history.show();
        auto* list = history.findChild<LongList*>(QStringLiteral("historyList"));
        QTRY_COMPARE(list->model()->rowCount(), 30);
        QTest::keyClick(list, Qt::Key_End);
        QTRY_COMPARE(list->currentIndex().row(), 29);
        QTRY_VERIFY(!list->currentIndex().data(Qt::AccessibleTextRole).toString().isEmpty());
    }
};

SILLON_TEST(ScrobblesPageTest, scrobblespage)
#include "tst_scrobblespage.moc"
