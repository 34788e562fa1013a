// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/chartaxis.h"
#include "chartpicture/yearpicture.h"
#include "charts/chartwords.h"
#include "charts/yearsview.h"
#include "testmain.h"

#include <QAccessible>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;

/// The bars of the Years page, by mouse and keyboard.
class YearsViewTest : public QObject
{
    Q_OBJECT

    static YearChart someChart()
    {
        YearChart chart;
        chart.years = {{1958, 2, 20}, {1977, 60, 600}, {1979, 8, 80}, {1994, 30, 300}};
        chart.decades = {{1950, 2, 20}, {1970, 68, 680}, {1990, 30, 300}};
        chart.coverage.plays = 100;
        chart.coverage.dated = 100;
        return chart;
    }

    static QPoint middleOf(const YearsView& view, int year) { return view.columnOf(year).center(); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }

    void arrowsGoFromBarToBar()
    {
        YearsView view;
        view.setChart(someChart());
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.cursor(), 1958);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.cursor(), 1977);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.cursor(), 1994);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.cursor(), 1979);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.cursor(), 1958);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.cursor(), 1958);
    }

    void aFewOfManyAreNotNone()
    {
        ChartCoverage coverage;
        coverage.plays = 12'383;
        coverage.dated = 12'382;
        coverage.pending = 1;
        coverage.datedPercent = 100;
        const QString few = chartwords::coverage(coverage, false);
        QVERIFY(few.startsWith(QStringLiteral(">99 % of 12,383 ")));
        QVERIFY(few.endsWith(QStringLiteral("  ·  <1 % not looked up yet")));
        QCOMPARE(chartwords::coverageWithLink(coverage, false), few);
        coverage.dated = coverage.plays;
        coverage.pending = 0;
        QVERIFY(chartwords::coverage(coverage, false).startsWith(QStringLiteral("100 % of 12,383 ")));
    }

    void decadesOfTheOtherAloneHaveANameToo()
    {
        YearChart other;
        other.years = {{1977, 3, 750}, {2021, 1, 250}};
        other.decades = {{1970, 3, 750}, {2020, 1, 250}};
        const std::vector<YearBar> expected{{1950, 2, 20}, {1970, 68, 680}, {1990, 30, 300}, {2020, 0, 0}};
        QCOMPARE(yearScene(someChart(), other).decades, expected);
    }

    void enterChoosesTheBar()
    {
        YearsView view;
        view.setChart(someChart());
        QSignalSpy chosen(&view, &YearsView::spanChosen);
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.value(0), (QVariantList{1994, 1994}));
        QSignalSpy dropped(&view, &YearsView::spanDropped);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(dropped.size(), 1);
    }

    void aClickChoosesAYearAndADragASpan()
    {
        YearsView view;
        view.resize(900, 400);
        view.setChart(someChart());
        QSignalSpy chosen(&view, &YearsView::spanChosen);
        QTest::mouseClick(&view, Qt::LeftButton, {}, middleOf(view, 1977));
        QCOMPARE(chosen.value(0), (QVariantList{1977, 1977}));
        QTest::mousePress(&view, Qt::LeftButton, {}, middleOf(view, 1979));
        QTest::mouseMove(&view, middleOf(view, 1970));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, middleOf(view, 1970));
        QCOMPARE(chosen.value(1), (QVariantList{1970, 1979}));
    }

    void aBarTellsItsFigures()
    {
        YearsView view;
        view.setChart(someChart());
        QCOMPARE(view.wordsOf(1977), QStringLiteral("1977 · 60 play(s) · 60.0 %"));
        QCOMPARE(view.wordsOf(1980), QStringLiteral("1980 · 0 play(s) · 0.0 %"));
        YearChart other = someChart();
        other.years = {{1977, 1, 250}, {1999, 3, 750}};
        view.setComparison(someChart(), other, QStringLiteral("marta"));
        QCOMPARE(view.wordsOf(1977), QStringLiteral("1977 · 60.0 % · marta: 25.0 %"));
        QCOMPARE(view.scene().lastYear, 1999);
    }

    void figuresHaveTheDigitsOfTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        YearsView view;
        view.setChart(someChart());
        const QString said = view.wordsOf(1977);
        QLocale::setDefault(QLocale::English);
        QVERIFY2(said.startsWith(QStringLiteral("١٩٧٧ · ٦٠")), qPrintable(said));
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            QVERIFY(!said.contains(QChar(digit)));
    }

    void theBoxCoversNeitherBarsNorDecades()
    {
        YearChart chart = someChart();
        YearScene scene = yearScene(chart);
        scene.cursor = 1977; // the highest
        scene.words = QStringLiteral("1977 · 60 plays · 60.0 %");
        const YearPicture picture(scene, QRectF(0, 0, 900, 400), QFont());
        QVERIFY(picture.wordsRect().bottom() < picture.bar(1977).top());
        QVERIFY(picture.wordsRect().top() >= QFontMetricsF(QFont()).height());
        QVERIFY(picture.wordsRect().right() <= 900);
    }

    void screenReadersHearTheCursor()
    {
        YearsView view;
        view.setChart(someChart());
        QTest::keyClick(&view, Qt::Key_End);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(face != nullptr);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Value), QStringLiteral("1994 · 30 play(s) · 30.0 %"));
        QVERIFY(face->valueInterface() != nullptr);
        QCOMPARE(face->valueInterface()->currentValue().toInt(), 1994);
        face->valueInterface()->setCurrentValue(1977);
        QCOMPARE(view.cursor(), 1977);
    }

    void nothingIsPaintedOfAnEmptyChart()
    {
        YearsView view;
        view.resize(600, 300);
        view.setChart({});
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {300, 150});
        QCOMPARE(view.cursor(), 0);
        QVERIFY(!view.grab().isNull());
    }

    void labelsOfYearsNeverCollide_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("width");
        for (const int width : {240, 320, 640, 1100, 2400}) {
            for (const int first : {1927, 1958, 1700, 2010})
                QTest::addRow("%d from %d", width, first) << first << 2026 << width;
        }
    }

    void labelsOfYearsNeverCollide()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(int, width);
        YearChart chart;
        chart.years = {{first, 1, 500}, {last, 1, 500}};
        const YearScene scene = yearScene(chart);
        const QFont font;
        const YearPicture picture(scene, QRectF(0, 0, width, 400), font);
        const QFontMetricsF metrics(font); // larger than the labels
        qreal free = -1000;
        for (const int year : picture.yearLabels()) {
            const qreal middle = picture.column(year).center().x();
            const qreal half = metrics.horizontalAdvance(QString::number(year)) * 0.85 / 2;
            QVERIFY2(middle - half > free, qPrintable(QString::number(year)));
            free = middle + half;
        }
        QVERIFY(!picture.yearLabels().empty());
        QVERIFY(picture.plot().right() <= width + 1);
        QCOMPARE(picture.yearAt(picture.column(last).center().x()), last);
    }

    void ticksAreRound_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<QList<double>>("ticks");
        QTest::newRow("hundreds") << 690.0 << QList<double>{0, 200, 400, 600, 800};
        QTest::newRow("one") << 1.0 << QList<double>{0, 1};
        QTest::newRow("three") << 3.0 << QList<double>{0, 1, 2, 3};
        QTest::newRow("nothing") << 0.0 << QList<double>{0, 1};
        QTest::newRow("thousands") << 9999.0 << QList<double>{0, 2500, 5000, 7500, 10000};
    }

    void ticksAreRound()
    {
        QFETCH(double, highest);
        QFETCH(QList<double>, ticks);
        const std::vector<double> found = axisTicks(highest, true, 4);
        QCOMPARE(QList<double>(found.begin(), found.end()), ticks);
    }
};

SILLON_TEST(YearsViewTest, yearsview)
#include "tst_yearsview.moc"
