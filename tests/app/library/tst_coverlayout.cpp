// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coverlayout.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class CoverLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversFillTheWidth_data();
    void coversFillTheWidth();
    void everyItemIsFoundWhereItStands();
    void onlyWhatIsSeenIsCounted();
    void nothingHasNoHeight();
    void aMillionCostNothing();
};

void CoverLayoutTest::coversFillTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("side");
    for (const int width : {1, 200, 544, 816, 1232, 1841, 2352}) {
        for (const int side : {96, 176, 320})
            QTest::addRow("%d px, covers of %d", width, side) << width << side;
    }
}

void CoverLayoutTest::coversFillTheWidth()
{
    QFETCH(const int, width);
    QFETCH(const int, side);
    const CoverLayout layout(width, side, 1000, 44);
    QVERIFY(layout.columns() >= 1);
    QVERIFY(layout.side() >= 1);
    const int last = layout.columns() - 1;
    QCOMPARE(layout.cover(0).left(), CoverLayout::margin);
    if (last > 0) {
        QCOMPARE(layout.cover(last).right() + 1, width - CoverLayout::margin); // flush with the margin
        QVERIFY(layout.cover(1).left() - layout.cover(0).right() > CoverLayout::gap - 2);
        // As near to the wanted size as whole columns allow.
        QVERIFY2(layout.side() > side / 2 && layout.side() < side * 2,
                 qPrintable(QString::number(layout.side())));
    }
}

void CoverLayoutTest::everyItemIsFoundWhereItStands()
{
    const CoverLayout layout(817, 176, 103, 44);
    for (int item = 0; item < 103; ++item) {
        QCOMPARE(layout.itemAt(layout.cell(item).center()), item);
        QCOMPARE(layout.itemAt(layout.cover(item).topLeft()), item);
    }
    QCOMPARE(layout.itemAt({2, 300}), -1);
    QCOMPARE(layout.itemAt({300, layout.height() + 100}), -1);
    QCOMPARE(layout.itemAt({300, -20}), -1);
}

void CoverLayoutTest::onlyWhatIsSeenIsCounted()
{
    const CoverLayout layout(1232, 176, 2000, 44);
    const auto [first, last] = layout.itemsBetween(5000, 5000 + 780);
    QVERIFY(first > 0);
    QVERIFY(last - first < 6 * layout.columns());
    QVERIFY(layout.cell(first).bottom() >= 5000 - 8);
    QVERIFY(layout.cell(last).top() <= 5780);
    QCOMPARE(layout.itemsBetween(0, layout.height()), std::pair(0, 1999));
}

void CoverLayoutTest::nothingHasNoHeight()
{
    const CoverLayout layout(800, 176, 0, 44);
    QCOMPARE(layout.height(), 0);
    const auto [first, last] = layout.itemsBetween(0, 600);
    QVERIFY(last < first);
    QCOMPARE(layout.itemAt({100, 100}), -1);
}

void CoverLayoutTest::aMillionCostNothing()
{
    const CoverLayout layout(1232, 176, 1000000, 44);
    QCOMPARE(layout.itemAt(layout.cover(999999).center()), 999999);
    QVERIFY(layout.cell(999999).bottom() < layout.height());
}

SILLON_TEST(CoverLayoutTest, coverlayout)
#include "tst_coverlayout.moc"
