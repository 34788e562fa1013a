// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcsv.h"

#include <QString>

#include <initializer_list>

namespace sillon::chartcsv {

namespace {

/// Quoted where the text would be taken apart otherwise.
QByteArray field(const QString& text)
{
    const bool plain = !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
                       !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    if (plain)
        return text.toUtf8();
    QString quoted = text;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + quoted.toUtf8() + '"';
}

QByteArray field(qint64 number)
{
    return QByteArray::number(number);
}

QByteArray percent(int tenths)
{
    return QByteArray::number(tenths / 10.0, 'f', 1);
}

QByteArray field(QDate date)
{
    return date.toString(Qt::ISODate).toLatin1();
}

void addLine(QByteArray& csv, std::initializer_list<QByteArray> fields)
{
    bool first = true;
    for (const QByteArray& one : fields) {
        if (!first)
            csv += ',';
        csv += one;
        first = false;
    }
    csv += '\n';
}

} // namespace

QByteArray of(const YearChart& chart)
{
    QByteArray csv = "year,plays,percent\n";
    for (const YearBar& bar : chart.years)
        addLine(csv, {field(bar.year), field(bar.plays), percent(bar.tenths)});
    return csv;
}

QByteArray of(std::span<const ComparedYear> years)
{
    QByteArray csv = "year,plays,percent,other_plays,other_percent,difference\n";
    for (const ComparedYear& year : years)
        addLine(csv, {field(year.year), field(year.plays), percent(year.tenths), field(year.otherPlays),
                      percent(year.otherTenths), percent(year.difference())});
    return csv;
}

QByteArray of(const YearMap& map)
{
    QByteArray csv = "listening_year,release_year,plays\n";
    for (int listening = map.firstListening; listening <= map.lastListening; ++listening) {
        for (int release = map.firstRelease; release <= map.lastRelease; ++release) {
            if (map.at(listening, release) > 0)
                addLine(csv, {field(listening), field(release), field(map.at(listening, release))});
        }
    }
    return csv;
}

QByteArray of(std::span<const MonthAge> months)
{
    QByteArray csv = "month,plays,median_age\n";
    for (const MonthAge& month : months)
        addLine(csv, {QDate(month.year, month.month, 1).toString(QStringLiteral("yyyy-MM")).toLatin1(),
                      field(month.plays), field(month.medianAge)});
    return csv;
}

QByteArray of(const ClockChart& clock)
{
    QByteArray csv = "weekday,hour,plays\n";
    for (std::size_t weekday = 0; weekday < clock.plays.size(); ++weekday) {
        for (std::size_t hour = 0; hour < clock.plays[weekday].size(); ++hour)
            addLine(csv, {field(static_cast<qint64>(weekday) + 1), field(static_cast<qint64>(hour)),
                          field(clock.plays[weekday][hour])});
    }
    return csv;
}

QByteArray of(const CalendarChart& calendar)
{
    QByteArray csv = "date,plays\n";
    for (const DayPlays& day : calendar.days)
        addLine(csv, {field(day.date), field(day.plays)});
    return csv;
}

QByteArray ofStreaks(std::span<const Streak> streaks)
{
    QByteArray csv = "first,last,days,plays\n";
    for (const Streak& streak : streaks)
        addLine(csv, {field(streak.first), field(streak.last), field(streak.days), field(streak.plays)});
    return csv;
}

QByteArray of(std::span<const TopEntry> entries, const SongGroups& groups, TopKind kind)
{
    const bool artists = kind == TopKind::Artists;
    QByteArray csv = artists ? "place,name,plays,seconds\n" : "place,name,artist,plays,seconds\n";
    qint64 place = 0;
    for (const TopEntry& entry : entries) {
        const SongGroup& group = groups.groups[entry.group];
        const QByteArray seconds = field(entry.soundedMs / 1000);
        if (artists)
            addLine(csv, {field(++place), field(group.name), field(entry.plays), seconds});
        else
            addLine(csv,
                    {field(++place), field(group.name), field(group.artist), field(entry.plays), seconds});
    }
    return csv;
}

} // namespace sillon::chartcsv
