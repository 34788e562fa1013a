// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chartpictures.h"

#include "chartpicture/agepicture.h"
#include "chartpicture/calendarpicture.h"
#include "chartpicture/chartfile.h"
#include "chartpicture/clockpicture.h"
#include "chartpicture/poster.h"
#include "chartpicture/yearmappicture.h"
#include "chartpicture/yearpicture.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sillon::cli {

namespace {

QString dateText(qint64 second, const QTimeZone& zone)
{
    return QDateTime::fromSecsSinceEpoch(second, zone).date().toString(Qt::ISODate);
}

QString spanText(const ChartQuestion& question, const YearChart& chart)
{
    const QString plays = QLocale(QLocale::English).toString(chart.coverage.plays);
    if (chart.coverage.plays == 0)
        return QStringLiteral("nothing heard");
    return QStringLiteral("%1 plays from %2 to %3")
        .arg(plays, dateText(chart.firstAt, question.zone), dateText(chart.lastAt, question.zone));
}

QString titleOf(const ChartQuestion& question)
{
    return question.user.isEmpty()
               ? QStringLiteral("The years my music comes from")
               : QStringLiteral("The years the music of %1 comes from").arg(question.user);
}

QString heardIn(const ChartQuestion& question)
{
    QStringList parts;
    if (!question.user.isEmpty())
        parts.append(question.user);
    if (!question.from.isEmpty())
        parts.append(QStringLiteral("from %1").arg(question.from));
    if (!question.to.isEmpty())
        parts.append(QStringLiteral("before %1").arg(question.to));
    return parts.isEmpty() ? QStringLiteral("All time") : parts.join(QStringLiteral(" · "));
}

Done saveFiles(const ChartPictures& files, Poster& poster)
{
    poster.footer = words::chartFooter(files.credits, QLocale(QLocale::English));
    if (!files.png.isEmpty()) {
        if (auto saved = writeChartPng(files.png, posterImage(poster)); !saved)
            return saved;
    }
    return files.svg.isEmpty() ? Done() : writeChartFile(files.svg, posterDrawing(poster));
}

template <typename Picture, typename Drawn>
Done save(const ChartPictures& files, Poster& poster, const Drawn& drawn)
{
    poster.chart = [&drawn](QPainter* painter, const QRectF& room, const QFont& font,
                            const ChartColours& colours) {
        Picture(drawn, room, font).paint(painter, colours);
    };
    return saveFiles(files, poster);
}

Done saveFigures(const ChartPictures& files, const ChartQuestion& question, const QString& title,
                 FigurePicture& picture)
{
    Poster poster;
    poster.title = title;
    poster.subtitle = heardIn(question);
    constexpr int besideChart = 200; // title, subtitle, footer, margins
    const qreal wanted = picture.heightFor(poster.size.width(), posterFont());
    poster.size.setHeight(std::max(poster.size.height(), static_cast<int>(wanted) + besideChart));
    poster.chart = [&picture](QPainter* painter, const QRectF& room, const QFont& font,
                              const ChartColours& colours) {
        picture.layOut(room, font);
        picture.paint(painter, colours, -1);
    };
    return saveFiles(files, poster);
}

} // namespace

Done saveYears(const ChartPictures& files, const ChartQuestion& question, const YearChart& chart)
{
    if (!files.isWanted())
        return {};
    Poster poster;
    poster.title = titleOf(question);
    poster.subtitle = QStringLiteral("%1 · %2 % of them have a year")
                          .arg(spanText(question, chart), QString::number(chart.coverage.datedPercent));
    return save<YearPicture>(files, poster, yearScene(chart));
}

Done saveMap(const ChartPictures& files, const ChartQuestion& question, const YearMap& map)
{
    if (!files.isWanted())
        return {};
    Poster poster;
    poster.title = titleOf(question);
    poster.subtitle = QStringLiteral("Release years over the years of listening");
    return save<YearMapPicture>(files, poster, map);
}

Done saveComparison(const ChartPictures& files, const ChartQuestion& question, const YearChart& chart,
                    const ChartQuestion& otherQuestion, const YearChart& other)
{
    if (!files.isWanted())
        return {};
    const auto named = [](const ChartQuestion& one, const YearChart& its) {
        const QString who = one.user.isEmpty() ? QStringLiteral("me") : one.user;
        return QStringLiteral("%1 (%2)").arg(who, spanText(one, its));
    };
    Poster poster;
    poster.title = QStringLiteral("The years two histories come from");
    poster.subtitle =
        QStringLiteral("Bars: %1 · Line: %2").arg(named(question, chart), named(otherQuestion, other));
    return save<YearPicture>(files, poster, yearScene(chart, other));
}

Done saveClock(const ChartPictures& files, const ChartQuestion& question, const ClockChart& chart)
{
    if (!files.isWanted())
        return {};
    QStringList weekdays;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        weekdays.append(QLocale(QLocale::English).standaloneDayName(day, QLocale::ShortFormat));
    ClockPicture picture(chart, weekdays);
    return saveFigures(files, question, QStringLiteral("Hours of listening"), picture);
}

Done saveCalendar(const ChartPictures& files, const ChartQuestion& question, const CalendarChart& chart)
{
    if (!files.isWanted())
        return {};
    CalendarPicture picture(chart);
    return saveFigures(files, question, QStringLiteral("Days of music"), picture);
}

Done saveAges(const ChartPictures& files, const ChartQuestion& question, const std::vector<MonthAge>& months)
{
    if (!files.isWanted())
        return {};
    AgePicture picture(months);
    return saveFigures(files, question, QStringLiteral("How old the music was"), picture);
}

} // namespace sillon::cli
