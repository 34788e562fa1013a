// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shares.h"
#include "charts/yearchart.h"
#include "charts/yearcomparison.h"
#include "somehistory.h"
#include "testmain.h"

#include <QTest>

#include <numeric>

using namespace sillon;
using namespace sillon::testing;

class YearChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sharesSumToTheWhole_data();
    void sharesSumToTheWhole();
    void theBarsAreWhatSqlCounts();
    void theBarsOfARangeAreWhatSqlCounts();
    void percentsSumToAHundred();
    void decadesHaveWhatTheirYearsHave();
    void coverageIsOfAllPlays();
    void coverageIsToldInWholePercent();
    void nothingHeardIsAnEmptyChart();
    void halfIsOfTheMedianYearOrEarlier();
    void aComparisonIsInSharesOfEach();

private:
    YearChart chart(const ChartPeriod& period = {}) { return yearChart(*m_columns, m_dated, period); }
    static QStringList lines(const YearChart& chart);

    std::unique_ptr<TemporaryDatabase> m_database;
    std::shared_ptr<const ListenColumns> m_columns;
    std::vector<DatedSong> m_dated;
};

void YearChartTest::initTestCase()
{
    m_database = std::make_unique<TemporaryDatabase>();
    fillHistory(**m_database);
    m_columns = *readListenColumns(**m_database, myListenerId);
    m_dated = datedSongs(**m_database, *m_columns);
}

void YearChartTest::sharesSumToTheWhole_data()
{
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<QList<int>>("tenths");
    QTest::newRow("thirds") << QList<qint64>{1, 1, 1} << QList<int>{334, 333, 333};
    QTest::newRow("nothing") << QList<qint64>{0, 0} << QList<int>{0, 0};
    QTest::newRow("one") << QList<qint64>{7} << QList<int>{1000};
    QTest::newRow("largest remainder") << QList<qint64>{2, 1} << QList<int>{667, 333};
    QTest::newRow("big") << QList<qint64>{1'000'000'000'000, 1} << QList<int>{1000, 0};
    QTest::newRow("none at all") << QList<qint64>{} << QList<int>{};
}

void YearChartTest::sharesSumToTheWhole()
{
    QFETCH(QList<qint64>, counts);
    QFETCH(QList<int>, tenths);
    const std::vector<qint64> plain(counts.begin(), counts.end());
    const std::vector<int> shares = sharesInTenths(plain);
    QCOMPARE(QList<int>(shares.begin(), shares.end()), tenths);
}

QStringList YearChartTest::lines(const YearChart& chart)
{
    QStringList lines;
    for (const YearBar& bar : chart.years)
        lines.append(QStringLiteral("%1 %2").arg(bar.year).arg(bar.plays));
    return lines;
}

void YearChartTest::theBarsAreWhatSqlCounts()
{
    QCOMPARE(lines(chart()),
             rowsOf(**m_database,
                    QStringLiteral("SELECT y.year, count(*) FROM listens l JOIN years y ON y.recording_id = "
                                   "l.recording_id AND y.release_id = coalesce(l.release_id, 0) WHERE "
                                   "l.listener_id = 1 AND y.year > 0 GROUP BY 1 ORDER BY 1"),
                    2));
    QVERIFY(chart().years.size() > 20);
}

void YearChartTest::theBarsOfARangeAreWhatSqlCounts()
{
    const QString sql = QStringLiteral(
        "SELECT y.year, count(*) FROM listens l JOIN years y ON y.recording_id = l.recording_id AND "
        "y.release_id = coalesce(l.release_id, 0) WHERE l.listener_id = 1 AND y.year > 0 AND "
        "l.listened_at >= 1609459200 AND l.listened_at < 1640995200 GROUP BY 1 ORDER BY 1");
    const YearChart found = chart({1609459200, 1640995200});
    QCOMPARE(lines(found), rowsOf(**m_database, sql, 2));
    QVERIFY(found.firstAt >= 1609459200 && found.lastAt < 1640995200);
    QVERIFY(found.coverage.plays < chart().coverage.plays);
}

void YearChartTest::percentsSumToAHundred()
{
    const YearChart found = chart();
    const auto sum = [](const std::vector<YearBar>& bars) {
        return std::accumulate(bars.begin(), bars.end(), 0,
                               [](int all, const YearBar& bar) { return all + bar.tenths; });
    };
    QCOMPARE(sum(found.years), 1000);
    QCOMPARE(sum(found.decades), 1000);
}

void YearChartTest::decadesHaveWhatTheirYearsHave()
{
    const YearChart found = chart();
    for (const YearBar& decade : found.decades) {
        qint64 plays = 0;
        for (const YearBar& bar : found.years)
            plays += bar.year / 10 * 10 == decade.year ? bar.plays : 0;
        QCOMPARE(decade.plays, plays);
    }
}

void YearChartTest::coverageIsOfAllPlays()
{
    const ChartCoverage coverage = chart().coverage;
    const QString sql =
        QStringLiteral("SELECT sum(y.year > 0), sum(y.year = 0), sum(y.year < 0), count(*) FROM "
                       "listens l JOIN years y ON y.recording_id = l.recording_id AND y.release_id = "
                       "coalesce(l.release_id, 0) WHERE l.listener_id = 1");
    QCOMPARE(QStringLiteral("%1 %2 %3 %4")
                 .arg(coverage.dated)
                 .arg(coverage.pending)
                 .arg(coverage.unknown)
                 .arg(coverage.plays),
             rowsOf(**m_database, sql, 4).value(0));
    QCOMPARE(coverage.datedPercent + coverage.pendingPercent + coverage.unknownPercent, 100);
}

void YearChartTest::coverageIsToldInWholePercent()
{
    ListenColumns columns;
    columns.songs = {{1, 1}, {2, 1}};
    columns.listenedAt.assign(207, 1000);
    columns.song.assign(207, 1);
    std::fill_n(columns.song.begin(), 151, 0);
    const std::vector<DatedSong> dated{{1977, Dating::Dated}, {0, Dating::Unknown}};
    const ChartCoverage coverage = yearChart(columns, dated, {}).coverage;
    QCOMPARE(coverage.datedPercent, 73);
    QCOMPARE(coverage.unknownPercent, 27);
}

void YearChartTest::nothingHeardIsAnEmptyChart()
{
    const YearChart found = chart({0, 1});
    QVERIFY(found.years.empty());
    QCOMPARE(found.coverage, ChartCoverage{});
    QCOMPARE(found.firstAt, 0);
    QCOMPARE(found.lastAt, 0);
}

void YearChartTest::halfIsOfTheMedianYearOrEarlier()
{
    YearChart chart;
    QCOMPARE(medianYear(chart), 0);
    chart.years = {{1970, 3, 300}, {1980, 2, 200}, {1999, 5, 500}};
    chart.coverage.dated = 10;
    QCOMPARE(medianYear(chart), 1980);
    chart.years = {{1970, 3, 300}, {1980, 1, 100}, {1999, 6, 600}};
    QCOMPARE(medianYear(chart), 1999);
}

void YearChartTest::aComparisonIsInSharesOfEach()
{
    YearChart one;
    one.years = {{1970, 3, 750}, {1971, 1, 250}};
    YearChart other;
    other.years = {{1971, 5, 500}, {1999, 5, 500}};
    const std::vector<ComparedYear> compared = compareYears(one, other);
    const std::vector<ComparedYear> expected{
        {1970, 3, 0, 750, 0}, {1971, 1, 5, 250, 500}, {1999, 0, 5, 0, 500}};
    QCOMPARE(compared, expected);
    QCOMPARE(compared[1].difference(), -250);
}

SILLON_TEST(YearChartTest, yearchart)
#include "tst_yearchart.moc"
