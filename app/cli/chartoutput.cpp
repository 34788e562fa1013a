// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chartoutput.h"

namespace sillon::cli {

namespace {

double percent(int tenths)
{
    return tenths / 10.0;
}

QJsonArray jsonOfBars(const std::vector<YearBar>& bars, const QString& name)
{
    QJsonArray array;
    for (const YearBar& bar : bars)
        array.append(QJsonObject{{name, bar.year},
                                 {QStringLiteral("plays"), bar.plays},
                                 {QStringLiteral("percent"), percent(bar.tenths)}});
    return array;
}

QJsonObject jsonOfStreak(const Streak& streak)
{
    return {{QStringLiteral("first"), streak.first.toString(Qt::ISODate)},
            {QStringLiteral("last"), streak.last.toString(Qt::ISODate)},
            {QStringLiteral("days"), streak.days},
            {QStringLiteral("plays"), streak.plays}};
}

} // namespace

QJsonObject jsonOf(const YearChart& chart)
{
    const ChartCoverage& coverage = chart.coverage;
    return {{QStringLiteral("bars"), jsonOfBars(chart.years, QStringLiteral("year"))},
            {QStringLiteral("decades"), jsonOfBars(chart.decades, QStringLiteral("decade"))},
            {QStringLiteral("coverage"), QJsonObject{{QStringLiteral("plays"), coverage.plays},
                                                     {QStringLiteral("dated"), coverage.dated},
                                                     {QStringLiteral("pending"), coverage.pending},
                                                     {QStringLiteral("unknown"), coverage.unknown},
                                                     {QStringLiteral("of_songs"), coverage.ofSongs},
                                                     {QStringLiteral("percent"), coverage.datedPercent}}},
            {QStringLiteral("range"),
             QJsonObject{{QStringLiteral("from"), chart.firstAt}, {QStringLiteral("to"), chart.lastAt}}}};
}

QJsonArray jsonOf(const std::vector<ComparedYear>& years)
{
    QJsonArray array;
    for (const ComparedYear& year : years)
        array.append(QJsonObject{{QStringLiteral("year"), year.year},
                                 {QStringLiteral("plays"), year.plays},
                                 {QStringLiteral("percent"), percent(year.tenths)},
                                 {QStringLiteral("other_plays"), year.otherPlays},
                                 {QStringLiteral("other_percent"), percent(year.otherTenths)},
                                 {QStringLiteral("difference"), percent(year.difference())}});
    return array;
}

QJsonArray jsonOf(const YearMap& map)
{
    QJsonArray array;
    for (int listening = map.firstListening; listening <= map.lastListening; ++listening) {
        for (int release = map.firstRelease; release <= map.lastRelease; ++release) {
            if (const qint64 plays = map.at(listening, release); plays > 0)
                array.append(QJsonObject{{QStringLiteral("listening_year"), listening},
                                         {QStringLiteral("release_year"), release},
                                         {QStringLiteral("plays"), plays}});
        }
    }
    return array;
}

QJsonArray jsonOf(const std::vector<MonthAge>& months)
{
    QJsonArray array;
    for (const MonthAge& month : months)
        array.append(QJsonObject{
            {QStringLiteral("month"), QDate(month.year, month.month, 1).toString(QStringLiteral("yyyy-MM"))},
            {QStringLiteral("plays"), month.plays},
            {QStringLiteral("median_age"), month.medianAge}});
    return array;
}

QJsonArray jsonOf(const ClockChart& clock)
{
    QJsonArray array;
    for (int weekday = 0; weekday < ClockChart::weekdays; ++weekday) {
        for (int hour = 0; hour < ClockChart::hours; ++hour) {
            const auto& day = clock.plays.at(static_cast<std::size_t>(weekday));
            array.append(QJsonObject{{QStringLiteral("weekday"), weekday + 1},
                                     {QStringLiteral("hour"), hour},
                                     {QStringLiteral("plays"), day.at(static_cast<std::size_t>(hour))}});
        }
    }
    return array;
}

QJsonObject jsonOf(const CalendarChart& calendar)
{
    QJsonArray days;
    for (const DayPlays& day : calendar.days)
        days.append(QJsonObject{{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
                                {QStringLiteral("plays"), day.plays}});
    QJsonArray streaks;
    for (const Streak& streak : calendar.streaks)
        streaks.append(jsonOfStreak(streak));
    QJsonObject document{{QStringLiteral("days"), days}, {QStringLiteral("streaks"), streaks}};
    document.insert(QStringLiteral("current"),
                    calendar.current.days > 0 ? QJsonValue(jsonOfStreak(calendar.current)) : QJsonValue());
    return document;
}

QJsonArray jsonOf(const std::vector<TopEntry>& entries, const SongGroups& groups)
{
    QJsonArray array;
    for (const TopEntry& entry : entries) {
        const SongGroup& group = groups.groups[entry.group];
        QJsonObject row{{QStringLiteral("name"), group.name},
                        {QStringLiteral("plays"), entry.plays},
                        {QStringLiteral("seconds"), entry.soundedMs / 1000}};
        if (!group.artist.isEmpty())
            row.insert(QStringLiteral("artist"), group.artist);
        array.append(row);
    }
    return array;
}

} // namespace sillon::cli
