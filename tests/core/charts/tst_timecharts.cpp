// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/agechart.h"
#include "charts/calendarchart.h"
#include "charts/chartdays.h"
#include "charts/clockchart.h"
#include "charts/topchart.h"
#include "charts/yearmap.h"
#include "somehistory.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class TimeChartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theMapIsWhatSqlCounts();
    void theMedianAgeIsWhatSqlFinds();
    void theClockIsWhatSqlCounts();
    void theCalendarIsWhatSqlCounts();
    void topListsAreWhatSqlCounts_data();
    void topListsAreWhatSqlCounts();
    void anAlbumBelongsToItsArtist();
    void daysFollowTheClockOnTheWall_data();
    void daysFollowTheClockOnTheWall();
    void streaksAreDaysInARow();
    void theCurrentStreakMayStillGoOn();
    void nothingHeardMakesEmptyCharts();

private:
    std::unique_ptr<TemporaryDatabase> m_database;
    std::shared_ptr<const ListenColumns> m_columns;
    std::vector<DatedSong> m_dated;
    std::unique_ptr<ChartDays> m_days;
};

void TimeChartsTest::initTestCase()
{
    m_database = std::make_unique<TemporaryDatabase>();
    fillHistory(**m_database);
    m_columns = *readListenColumns(**m_database, myListenerId);
    m_dated = datedSongs(**m_database, *m_columns);
    m_days = std::make_unique<ChartDays>(QTimeZone::utc(), m_columns->firstAt, m_columns->lastAt);
}

void TimeChartsTest::theMapIsWhatSqlCounts()
{
    const YearMap map = yearMap(*m_columns, m_dated, *m_days, {});
    QStringList lines;
    for (int listening = map.firstListening; listening <= map.lastListening; ++listening) {
        for (int release = map.firstRelease; release <= map.lastRelease; ++release) {
            if (map.at(listening, release) > 0)
                lines.append(
                    QStringLiteral("%1 %2 %3").arg(listening).arg(release).arg(map.at(listening, release)));
        }
    }
    QCOMPARE(lines, rowsOf(**m_database,
                           QStringLiteral(
                               "SELECT strftime('%Y', l.listened_at, 'unixepoch'), y.year, count(*) FROM "
                               "listens l JOIN years y ON y.recording_id = l.recording_id AND y.release_id "
                               "= coalesce(l.release_id, 0) WHERE l.listener_id = 1 AND y.year > 0 GROUP BY "
                               "1, 2 ORDER BY 1, 2"),
                           3));
}

void TimeChartsTest::theMedianAgeIsWhatSqlFinds()
{
    QStringList lines;
    for (const MonthAge& month : ageChart(*m_columns, m_dated, *m_days, {}))
        lines.append(QStringLiteral("%1-%2 %3 %4")
                         .arg(month.year)
                         .arg(month.month, 2, 10, QLatin1Char('0'))
                         .arg(month.plays)
                         .arg(month.medianAge));
    QCOMPARE(
        lines,
        rowsOf(
            **m_database,
            QStringLiteral(
                "WITH aged AS (SELECT strftime('%Y-%m', l.listened_at, 'unixepoch') AS month, max(0, "
                "CAST(strftime('%Y', l.listened_at, 'unixepoch') AS INTEGER) - y.year) AS age FROM listens l "
                "JOIN years y ON y.recording_id = l.recording_id AND y.release_id = coalesce(l.release_id, "
                "0) "
                "WHERE l.listener_id = 1 AND y.year > 0), placed AS (SELECT month, age, row_number() OVER "
                "(PARTITION BY month ORDER BY age) AS place, count(*) OVER (PARTITION BY month) AS plays "
                "FROM "
                "aged) SELECT month, plays, age FROM placed WHERE place = (plays + 1) / 2 ORDER BY month"),
            3));
    QCOMPARE(lines.size(), 36);
}

void TimeChartsTest::theClockIsWhatSqlCounts()
{
    const ClockChart clock = clockChart(*m_columns, *m_days, {});
    QStringList lines;
    for (int weekday = 0; weekday < ClockChart::weekdays; ++weekday) {
        for (int hour = 0; hour < ClockChart::hours; ++hour)
            lines.append(QStringLiteral("%1 %2 %3")
                             .arg(weekday)
                             .arg(hour)
                             .arg(clock.plays.at(static_cast<std::size_t>(weekday))
                                      .at(static_cast<std::size_t>(hour))));
    }
    QCOMPARE(lines,
             rowsOf(**m_database,
                    QStringLiteral("SELECT (strftime('%w', listened_at, 'unixepoch') + 6) % 7, "
                                   "CAST(strftime('%H', listened_at, 'unixepoch') AS INTEGER), count(*) FROM "
                                   "listens WHERE listener_id = 1 GROUP BY 1, 2 ORDER BY 1, 2"),
                    3));
    qint64 all = 0;
    for (int weekday = 0; weekday < ClockChart::weekdays; ++weekday)
        all += clock.ofWeekday(weekday);
    for (int hour = 0; hour < ClockChart::hours; ++hour)
        all -= clock.ofHour(hour);
    QCOMPARE(all, 0);
}

void TimeChartsTest::theCalendarIsWhatSqlCounts()
{
    QStringList lines;
    for (const DayPlays& day : calendarChart(*m_columns, *m_days, {}, QDate(2023, 1, 1)).days)
        lines.append(QStringLiteral("%1 %2").arg(day.date.toString(Qt::ISODate)).arg(day.plays));
    QCOMPARE(lines,
             rowsOf(**m_database,
                    QStringLiteral("SELECT date(listened_at, 'unixepoch'), count(*) FROM listens WHERE "
                                   "listener_id = 1 GROUP BY 1 ORDER BY 1"),
                    2));
}

void TimeChartsTest::topListsAreWhatSqlCounts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");
    QTest::newRow("artists") << int(TopKind::Artists) << QStringLiteral("r.artist_key");
    QTest::newRow("tracks") << int(TopKind::Tracks) << QStringLiteral("r.artist_key || r.title_key");
    QTest::newRow("albums") << int(TopKind::Albums)
                            << QStringLiteral(
                                   "CASE e.album_artist WHEN '' THEN r.artist_key ELSE e.album_artist END "
                                   "|| e.title_key");
}

void TimeChartsTest::topListsAreWhatSqlCounts()
{
    QFETCH(int, kind);
    QFETCH(QString, key);
    const SongNames names = *readSongNames(**m_database, m_columns->songs);
    const SongGroups& groups = names.of(TopKind(kind));
    for (const TopOrder order : {TopOrder::Plays, TopOrder::Time}) {
        QStringList lines;
        for (const TopEntry& entry : topChart(*m_columns, groups, {}, order, 0))
            lines.append(QStringLiteral("%1 %2").arg(entry.plays).arg(entry.soundedMs));
        const QString sql =
            QStringLiteral(
                "SELECT count(*), sum(CASE heard_ms WHEN 0 THEN length_ms ELSE heard_ms END) FROM listens l "
                "JOIN recordings r ON r.id = l.recording_id LEFT JOIN releases e ON e.id = l.release_id "
                "WHERE l.listener_id = 1 AND %1 IS NOT NULL GROUP BY %1 ORDER BY %2")
                .arg(key, order == TopOrder::Plays ? QStringLiteral("1 DESC, 2 DESC")
                                                   : QStringLiteral("2 DESC, 1 DESC"));
        QCOMPARE(lines, rowsOf(**m_database, sql, 2));
    }
    const auto best = topChart(*m_columns, groups, {}, TopOrder::Plays, 3);
    QCOMPARE(best.size(), std::size_t{3});
    QVERIFY(best[0].plays >= best[1].plays && best[1].plays >= best[2].plays);
}

void TimeChartsTest::anAlbumBelongsToItsArtist()
{
    const SongNames names = *readSongNames(**m_database, m_columns->songs);
    for (const SongGroup& album : names.albums.groups) {
        const bool compilation = album.name.section(QLatin1Char(' '), 1).toInt() % 3 == 0;
        QCOMPARE(album.artist == QLatin1String("Various Artists"), compilation);
    }
}

void TimeChartsTest::daysFollowTheClockOnTheWall_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia",
                             "Australia/Lord_Howe", "Pacific/Kiritimati"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TimeChartsTest::daysFollowTheClockOnTheWall()
{
    QFETCH(QByteArray, zone);
    const QTimeZone place(zone);
    if (!place.isValid())
        QSKIP("the system does not know this time zone");
    const std::uint32_t first = 1300000000;
    const std::uint32_t last = first + 400 * ChartDays::daySeconds;
    const ChartDays days(place, first, last);
    for (std::uint32_t at = first; at <= last; at += 1733) {
        const QDateTime wall = QDateTime::fromSecsSinceEpoch(at, place);
        QCOMPARE(ChartDays::dateOf(days.day(at)), wall.date());
        QCOMPARE(days.month(days.day(at)), wall.date().year() * 12 + wall.date().month() - 1);
        QCOMPARE((days.wallClock(at) % 86400 + 86400) % 86400, wall.time().msecsSinceStartOfDay() / 1000);
    }
    QVERIFY(days.day(first) >= days.firstDay() && days.day(last) <= days.lastDay());
}

void TimeChartsTest::streaksAreDaysInARow()
{
    ListenColumns columns;
    for (const int day : {10, 11, 11, 12, 20, 21, 22, 40})
        columns.listenedAt.push_back(static_cast<std::uint32_t>(day) * ChartDays::daySeconds + 5);
    const ChartDays days(QTimeZone::utc(), columns.listenedAt.front(), columns.listenedAt.back());
    const CalendarChart chart = calendarChart(columns, days, {}, ChartDays::dateOf(100));
    const std::vector<Streak> expected{{ChartDays::dateOf(20), ChartDays::dateOf(22), 3, 3},
                                       {ChartDays::dateOf(10), ChartDays::dateOf(12), 3, 4},
                                       {ChartDays::dateOf(40), ChartDays::dateOf(40), 1, 1}};
    QCOMPARE(chart.streaks, expected);
    QCOMPARE(chart.current, Streak{});
}

void TimeChartsTest::theCurrentStreakMayStillGoOn()
{
    ListenColumns columns;
    columns.listenedAt = {10 * ChartDays::daySeconds, 11 * ChartDays::daySeconds};
    const ChartDays days(QTimeZone::utc(), columns.listenedAt.front(), columns.listenedAt.back());
    const auto current = [&](int today) {
        return calendarChart(columns, days, {}, ChartDays::dateOf(today)).current.days;
    };
    QCOMPARE(current(11), 2);
    QCOMPARE(current(12), 2);
    QCOMPARE(current(13), 0);
}

void TimeChartsTest::nothingHeardMakesEmptyCharts()
{
    const ListenColumns columns;
    const ChartDays days(QTimeZone::utc(), 0, 0);
    QVERIFY(yearMap(columns, {}, days, {}).plays.empty());
    QVERIFY(ageChart(columns, {}, days, {}).empty());
    QVERIFY(calendarChart(columns, days, {}, QDate(2020, 1, 1)).days.empty());
    QCOMPARE(clockChart(columns, days, {}).busiest(), 0);
    const ChartPeriod nothing{0, 1};
    QVERIFY(yearMap(*m_columns, m_dated, *m_days, nothing).plays.empty());
}

SILLON_TEST(TimeChartsTest, timecharts)
#include "tst_timecharts.moc"
