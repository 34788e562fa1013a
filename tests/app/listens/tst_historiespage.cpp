// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/runningprogram.h"
#include "listens/confirmline.h"
#include "listens/duplicatespage.h"
#include "listens/historiespage.h"
#include "listens/historypage.h"
#include "listens/importpanel.h"
#include "listens/listenlist.h"
#include "listens/sourcecard.h"
#include "testmain.h"
#include "widgets/longlist.h"
#include "widgets/noticebar.h"
#include "widgets/statusdot.h"
#include "widgets/theme.h"
#include "widgets/trackactions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sillon;
using namespace sillon::testing;
using standin::Scrobble;

namespace {

const QString user = QStringLiteral("Tester");

/// The page over a program whose server holds a history.
class Stage
{
public:
    explicit Stage(int plays)
        : page(program.services())
    {
        const qint64 now = program.services().clock().utcNow();
        std::vector<Scrobble> history;
        for (int i = 0; i < plays; ++i)
            history.push_back(
                {QStringLiteral("Artist"), QStringLiteral("Song %1").arg(i), now - (i + 1) * 3000});
        program.server.addScrobbles(user, history);
        standin::UserProfile profile;
        profile.registeredAt = now - qint64(3) * 366 * 24 * 60 * 60;
        program.server.setProfile(user, profile);
        program.services().jobs().load();
        page.resize(1000, 700);
        page.show();
    }
    [[nodiscard]] bool fetch()
    {
        find<QLineEdit>("historyUserField")->setText(user);
        QTest::mouseClick(find<QPushButton>("fetchHistoryButton"), Qt::LeftButton);
        return QTest::qWaitFor([this] { return card() != nullptr && card()->facts().source.isWhole; },
                               20'000);
    }
    [[nodiscard]] SourceCard* card() const { return page.findChild<SourceCard*>(); }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] qint64 stored()
    {
        return program.services()
            .database()
            .read([](Connection& c) { return c.number(QStringLiteral("SELECT count(*) FROM listens")); })
            .value_or(-1);
    }
    [[nodiscard]] QString state() const { return card()->findChild<StatusDot*>()->words(); }

    RunningProgram program;
    HistoriesPage page;
};

Listen listen(qint64 second, const QString& title, ListenOrigin origin)
{
    Listen made;
    made.recording.artist = QStringLiteral("Artist");
    made.recording.title = title;
    made.listenedAt = second;
    made.lengthMs = 240'000;
    made.origin = origin;
    return made;
}

} // namespace

/// Where the history came from, and what can be done about it.
class HistoriesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }

    void aFetchedNameIsShownAndHasItsHistory()
    {
        Stage s(120);
        QVERIFY(s.fetch());
        QVERIFY2(s.state().startsWith(QStringLiteral("complete")), qPrintable(s.state()));
        QCOMPARE(unnamedWidgets(&s.page), QStringList());

        NoticeBar notices;
        TrackActions actions(s.program.services().player(), s.program.services().loved());
        HistoryPage history(s.program.services(), actions, notices);
        history.show();
        auto* box = history.findChild<QComboBox*>(QStringLiteral("historyListenerBox"));
        QTRY_COMPARE(box->count(), 2);
        auto* list = history.findChild<LongList*>(QStringLiteral("historyList"));
        QCOMPARE(list->model()->rowCount(), 0);
        box->setCurrentIndex(1);
        QTRY_COMPARE(list->model()->rowCount(), 120);
    }

    void whatIsShownIsExported()
    {
        Stage s(120);
        QVERIFY(s.fetch());
        NoticeBar notices;
        TrackActions actions(s.program.services().player(), s.program.services().loved());
        HistoryPage history(s.program.services(), actions, notices);
        history.show();
        auto* box = history.findChild<QComboBox*>(QStringLiteral("historyListenerBox"));
        QTRY_COMPARE(box->count(), 2);
        auto* button = history.findChild<QPushButton*>(QStringLiteral("exportPlaysButton"));
        QTRY_VERIFY(!button->isVisible()); // there are none of mine
        box->setCurrentIndex(1);
        QTRY_VERIFY(button->isVisible());
        QTemporaryDir folder;
        for (const auto& [name, lines] : {std::pair{"all.csv", 121}, std::pair{"all.jsonl", 120}}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            history.exportTo(file.fileName());
            QTRY_VERIFY(file.exists());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll().count('\n'), lines);
        }
    }

    void aNameThatNobodyHasIsSaidAtOnce()
    {
        Stage s(0);
        s.find<QLineEdit>("historyUserField")->setText(QStringLiteral("nobody"));
        QTest::mouseClick(s.find<QPushButton>("fetchHistoryButton"), Qt::LeftButton);
        const auto* failure = s.find<QLabel>("historyFailure");
        QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), 10'000);
        QVERIFY(failure->text().contains(QStringLiteral("knows no user nobody")));
        s.find<QLineEdit>("historyUserField")->setText(QStringLiteral("somebody"));
        QVERIFY(!failure->isVisible());
    }

    void aBrokenReadingSaysHowMuchIsHereAndGoesOn()
    {
        Stage s(1000);
        s.program.server.forceError(QStringLiteral("user.getRecentTracks"), 17, 1); // takes no second try
        int calls = 0;
        s.program.server.clearFaults();
        s.program.server.server().setObserver([&](const standin::LoggedRequest&) {
            if (++calls == 3)
                s.program.server.forceError(QStringLiteral("user.getRecentTracks"), 17,
                                            standin::LastfmStandin::forEver);
        });
        s.find<QLineEdit>("historyUserField")->setText(user);
        QTest::mouseClick(s.find<QPushButton>("fetchHistoryButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(s.card() && s.state().contains(QStringLiteral("hides")), 20'000);
        QTRY_VERIFY2(s.state().contains(QStringLiteral("60 %")), qPrintable(s.state()));
        s.program.server.clearFaults();
        s.program.server.server().setObserver({});
        QTest::mouseClick(s.find<QPushButton>("sourceFetchButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(s.state().startsWith(QStringLiteral("complete")), 20'000);
        QCOMPARE(s.stored(), 1000);
    }

    void yearsAreListedWithTheEmptyOnesGrey()
    {
        Stage s(50);
        QVERIFY(s.fetch());
        QTest::mouseClick(s.find<QPushButton>("sourceYearsButton"), Qt::LeftButton);
        const auto* model = s.find<QTableView>("sourceTable")->model();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() >= 4, 20'000);
        const int last = model->rowCount() - 1;
        QCOMPARE(model->index(last, 1).data().toString(), QStringLiteral("0"));
        const auto grey = qApp->palette().brush(QPalette::Disabled, QPalette::Text);
        QCOMPARE(model->index(last, 0).data(Qt::ForegroundRole).value<QBrush>(), grey);
        QVERIFY(!model->index(0, 0).data(Qt::ForegroundRole).isValid());
    }

    void oneYearIsReadAndSaysWhatItBrought()
    {
        Stage s(0);
        const auto noonOf = [](int year) {
            return QDateTime(QDate(year, 6, 1), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
        };
        const int last = QDate::currentDate().year() - 1;
        for (int i = 0; i < 30; ++i)
            s.program.server.addScrobbles(user, {{QStringLiteral("Artist"), QStringLiteral("Song %1").arg(i),
                                                  noonOf(last - i % 2) + i * 300}});
        QVERIFY(s.fetch());
        QCOMPARE(s.stored(), 30);
        s.program.server.addScrobbles(
            user, {{QStringLiteral("Artist"), QStringLiteral("Late"), noonOf(last) - 900}});
        QTest::mouseClick(s.find<QPushButton>("sourceYearsButton"), Qt::LeftButton);
        auto* table = s.find<QTableView>("sourceTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 3, 20'000);
        table->selectRow(1);
        QTest::mouseClick(s.find<QPushButton>("sourceFetchYearButton"), Qt::LeftButton);
        auto* yes = s.find<QPushButton>("confirmButton");
        QTRY_VERIFY(yes->isVisible());
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(s.stored(), 31, 20'000);
        const auto told = [&s, last] {
            const auto labels = s.card()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [last](const QLabel* label) {
                return label->text().startsWith(QStringLiteral("%1 was read: 16 play").arg(last));
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), 20'000);
        QTRY_COMPARE(table->currentIndex().row(), 1);
        QTRY_COMPARE(table->model()->index(1, 2).data().toString(), QStringLiteral("16"));
    }

    void comparingShowsTheMonths()
    {
        Stage s(60);
        QVERIFY(s.fetch());
        int left = 5;
        s.program.server.removeScrobbles(user, [&left](const Scrobble&) { return left-- > 0; });
        QTest::mouseClick(s.find<QPushButton>("sourceCompareButton"), Qt::LeftButton);
        const auto* model = s.find<QTableView>("sourceTable")->model();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() >= 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(s.stored(), 55, 20'000);
    }

    void deletingAsksFirst()
    {
        Stage s(40);
        QVERIFY(s.fetch());
        auto* remove = s.card()->findChild<QAction*>(QStringLiteral("sourceDelete"));
        remove->trigger();
        auto* leave = s.find<QPushButton>("leaveButton");
        QTRY_VERIFY(leave->isVisible());
        QTest::mouseClick(leave, Qt::LeftButton);
        QCOMPARE(s.stored(), 40);
        remove->trigger();
        QTest::mouseClick(s.find<QPushButton>("confirmButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(s.stored(), 0, 20'000);
        QTRY_VERIFY(s.card() == nullptr);
    }

    void theUserSaysWhosePlaysTheseAre()
    {
        Stage s(40);
        QVERIFY(s.fetch());
        const auto mine = [&s] {
            return s.program.services()
                .database()
                .read([](Connection& c) {
                    return c.number(QStringLiteral("SELECT count(*) FROM listens WHERE listener_id = 1"));
                })
                .value_or(-1);
        };
        QCOMPARE(mine(), 0);
        s.card()->findChild<QAction*>(QStringLiteral("sourceWhose"))->trigger();
        auto* confirm = s.find<QPushButton>("confirmButton");
        QTRY_VERIFY(confirm->isVisible());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(mine(), 40, 20'000);
        auto* back = s.card()->findChild<QAction*>(QStringLiteral("sourceWhose"));
        QTRY_VERIFY(back->text().contains(QStringLiteral("not my")));
        back->trigger();
        QTest::mouseClick(s.find<QPushButton>("confirmButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(mine(), 0, 20'000);
        QCOMPARE(s.stored(), 40);
    }

    void aFileIsTriedOutBeforeItIsImported()
    {
        Stage s(0);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plays.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("artist,title,uts\nA,One,1600000000\nA,Two,1600000300\n");
        file.close();
        auto* panel = s.page.findChild<ImportPanel*>();
        panel->open(path);
        auto* import = s.find<QPushButton>("importButton");
        QTRY_VERIFY(import->isEnabled());
        QVERIFY(s.find<QLabel>("importWords")->text().contains(QLatin1Char('2')));
        QCOMPARE(s.stored(), 0);
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(s.stored(), 2, 20'000);
        QTRY_VERIFY(s.card() != nullptr);
    }

    void duplicatesAreMergedAndComeBack()
    {
        Stage s(0);
        const auto stored = s.program.services().database().write([](Connection& c) {
            auto one = ListenStore(c).insert(
                myListenerId, listen(1'600'000'000, QStringLiteral("Song"), ListenOrigin::Player));
            return one ? ListenStore(c).insert(
                             myListenerId,
                             listen(1'600'000'200, QStringLiteral("Song (Live)"), ListenOrigin::Spotify))
                       : one;
        });
        QVERIFY(stored);
        NoticeBar notices;
        DuplicatesPage page(s.program.services(), notices);
        page.resize(900, 600);
        page.show();
        const auto* model = page.findChild<QTableView*>(QStringLiteral("duplicatesTable"))->model();
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(unnamedWidgets(&page), QStringList());
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("mergeButton")), Qt::LeftButton);
        QTRY_COMPARE(s.stored(), 1);
        QTRY_VERIFY(notices.shown() != nullptr);
        notices.shown()->action();
        QTRY_COMPARE(s.stored(), 2);
        QTRY_COMPARE(model->rowCount(), 1);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("keepBothButton")), Qt::LeftButton);
        QTRY_COMPARE(model->rowCount(), 0);
    }
};

SILLON_TEST(HistoriesPageTest, historiespage)
#include "tst_historiespage.moc"
