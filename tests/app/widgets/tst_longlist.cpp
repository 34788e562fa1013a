// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "widgets/longlist.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>

using namespace sillon;

namespace {

/// So many rows, and how many of them were looked at.
class Numbers : public QAbstractListModel
{
public:
    explicit Numbers(int rows)
        : m_rows(rows)
    {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        ++looked;
        return index.row();
    }
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    mutable int looked = 0;

private:
    int m_rows;
};

constexpr int height = 20;

} // namespace

/// A list of any length.
class LongListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesByTheKeyboardHasARowAtHand()
    {
        Numbers numbers(3);
        LongList list(height);
        list.setModel(&numbers);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.clearFocus();
        list.setFocus(Qt::MouseFocusReason);
        QVERIFY(!list.selectionModel()->hasSelection());
        list.clearFocus();
        list.setFocus(Qt::TabFocusReason);
        QCOMPARE(list.selectionModel()->selectedRows().value(0).row(), 0);
        list.setCurrentIndex(numbers.index(2));
        list.clearFocus();
        list.setFocus(Qt::TabFocusReason);
        QCOMPARE(list.selectionModel()->selectedRows().value(0).row(), 2);
    }

    void ofAMillionRowsOnlyThoseInSightAreLookedAt()
    {
        Numbers numbers(1'000'000);
        LongList list(height);
        list.setModel(&numbers);
        list.resize(200, 200);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QCOMPARE(list.verticalScrollBar()->maximum(), 1'000'000 * height - list.viewport()->height());
        list.scrollTo(numbers.index(999'999));
        QCOMPARE(list.seenRows().second, 999'999);
        list.grab();
        QVERIFY2(numbers.looked < 500, qPrintable(QString::number(numbers.looked)));
    }

    void keysMoveAndChoose()
    {
        Numbers numbers(1000);
        LongList list(height);
        list.setModel(&numbers);
        list.resize(200, 205);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QTest::keyClick(&list, Qt::Key_Home);
        QCOMPARE(list.currentIndex().row(), 0);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list.selectionModel()->selectedRows().size(), 3);
        QTest::keyClick(&list, Qt::Key_PageDown);
        QCOMPARE(list.currentIndex().row(), 2 + list.viewport()->height() / height - 1);
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(list.currentIndex().row(), 999);
        QVERIFY(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(list.currentIndex().row(), 998);
        QCOMPARE(list.selectionModel()->selectedRows().size(), 1);
    }

    void theCurrentRowStaysInSightWhenThereIsLessRoom()
    {
        Numbers numbers(1000);
        LongList list(height);
        list.setModel(&numbers);
        list.resize(200, 205);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QTest::keyClick(&list, Qt::Key_End);
        list.resize(200, 105);
        QVERIFY(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
        list.verticalScrollBar()->setValue(0); // who looks elsewhere is left there
        list.resize(200, 65);
        QCOMPARE(list.verticalScrollBar()->value(), 0);
    }

    void clicksFindTheirRow()
    {
        Numbers numbers(100);
        LongList list(height);
        list.setModel(&numbers);
        list.resize(200, 200);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        list.verticalScrollBar()->setValue(500);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(50, 30));
        QCOMPARE(list.currentIndex().row(), 26);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(50, 70));
        QCOMPARE(list.selectionModel()->selectedRows().size(), 3);
        numbers.setRows(2);
        QVERIFY(!list.indexAt(QPoint(50, 100)).isValid());
        QTRY_COMPARE(list.seenRows(), std::pair(0, 1)); // laid out when there is time
        numbers.setRows(0);
        QVERIFY(list.seenRows().second < list.seenRows().first);
        list.grab();
    }
};

SILLON_TEST(LongListTest, longlist)
#include "tst_longlist.moc"
