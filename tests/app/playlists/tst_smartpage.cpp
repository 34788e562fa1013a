// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/playlists/stage.h"
#include "playlists/listspage.h"
#include "playlists/readyplaylist.h"
#include "playlists/rulebar.h"
#include "playlists/smartmodel.h"
#include "playlists/smartpage.h"
#include "testmain.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"
#include "widgets/tracktable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class SmartPageTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] int count() { return m_page->table().model()->rowCount(); }
    void type(const QString& text)
    {
        QLineEdit& edit = m_page->rule().queryEdit();
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    void begin(const SmartRule& rule)
    {
        m_id = m_stage->makeSmart(QStringLiteral("Smart"), rule);
        QTRY_VERIFY(m_stage->playlists.find(m_id) != nullptr);
        m_page->show(m_id);
    }

    std::unique_ptr<PlaylistStage> m_stage;
    std::unique_ptr<SmartPage> m_page;
    PlaylistId m_id = 0;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void init()
    {
        m_stage = std::make_unique<PlaylistStage>();
        m_page = std::make_unique<SmartPage>(m_stage->tools());
        m_page->resize(1000, 600);
        static_cast<QWidget&>(*m_page).show();
    }
    void cleanup()
    {
        m_page.reset();
        m_stage->playlists.close();
        m_stage.reset();
    }

    void showsWhatTheRuleFinds()
    {
        begin({QStringLiteral("artist:\"aster lane\""), SmartOrder::Title, false, 4});
        QCOMPARE(count(), 4);
        QCOMPARE(m_page->table().model()->index(0, 0).data().toString(), QStringLiteral("Half a Storm"));
    }

    void answersWhileOneTypes()
    {
        QAbstractItemModelTester tester(m_page->table().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        begin({});
        QCOMPARE(count(), m_stage->catalogue.size());
        type(QStringLiteral("album:harvest"));
        QCOMPARE(count(), 7);
        QTRY_COMPARE(m_stage->playlists.find(m_id)->rule->query, QStringLiteral("album:harvest"));
    }

    void saysMistakesInWordsAndKeepsWhatWasFound()
    {
        begin({QStringLiteral("album:harvest"), SmartOrder::Shelf, false, 0});
        m_page->rule().queryEdit().setText(QStringLiteral("plays>many"));
        Q_EMIT m_page->rule().queryEdit().textEdited(QStringLiteral("plays>many"));
        QCOMPARE(count(), 7);
        bool said = false;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            said = said || label->text().contains(QLatin1String("needs a number"));
        QVERIFY(said);
        QVERIFY(!m_page->rule().queryEdit().accessibleDescription().isEmpty());
        m_page->hide();
        QTest::qWait(20);
        QVERIFY(m_stage->playlists.find(m_id)->rule->query != QStringLiteral("plays>many"));
    }

    void countsLive()
    {
        begin({QStringLiteral("plays:1"), SmartOrder::Shelf, false, 0});
        QCOMPARE(count(), 0);
        Listen listen;
        listen.recording = m_stage->library[3].recording;
        listen.id = 1;
        listen.listenedAt = m_stage->clock.utcNow();
        m_stage->catalogue.countListen(listen);
        QTRY_COMPARE(count(), 1);
    }

    void theYearOfAReadyOneCanBeChosen()
    {
        begin({ruleOfYear(1977), SmartOrder::Shelf, false, 0});
        QSpinBox* year = nullptr;
        for (QSpinBox* box : m_page->findChildren<QSpinBox*>()) {
            if (box->maximum() == 2100)
                year = box;
        }
        QVERIFY(year != nullptr && year->isVisible());
        year->setValue(1974);
        QCOMPARE(m_page->rule().queryEdit().text(), ruleOfYear(1974));
        QCOMPARE(count(), 7); // Late Harvest
        type(QStringLiteral("plays:0"));
        QVERIFY(!year->isVisible());
    }

    void isReachableByKeyboardAndSpoken()
    {
        begin({ruleOfYear(1974), SmartOrder::Shelf, false, 0});
        QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
        QCOMPARE(smallTargets(m_page.get(), tokens::hitTarget), QStringList());
    }

    void allPlaylistsAreListedAndRenamedInPlace()
    {
        begin({});
        ListsPage lists(m_stage->playlists);
        lists.resize(900, 500);
        lists.show();
        lists.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&lists));
        lists.table().setFocus();
        QAbstractItemModelTester tester(lists.table().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(lists.table().model()->rowCount(), 1);
        lists.setSmartCounts({{m_id, 12}});
        QCOMPARE(lists.table().model()->index(0, 2).data().toString(), QStringLiteral("12"));
        QSignalSpy opened(&lists, &ListsPage::opened);
        QSignalSpy removed(&lists, &ListsPage::deleteWanted);
        QTest::keyClick(&lists.table(), Qt::Key_Return);
        QTest::keyClick(&lists.table(), Qt::Key_Delete);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(removed.size(), 1);
        QTest::keyClick(&lists.table(), Qt::Key_F2);
        auto* edit = lists.table().findChild<QLineEdit*>();
        QVERIFY(edit != nullptr);
        edit->setText(QStringLiteral("Other"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(m_stage->playlists.find(m_id)->name, QStringLiteral("Other"));
        QCOMPARE(unnamedWidgets(&lists), QStringList());
    }
};

SILLON_TEST(SmartPageTest, smartpage)
#include "tst_smartpage.moc"
