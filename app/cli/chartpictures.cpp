// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chartpictures.h"

#include "chartpicture/chartfile.h"
#include "chartpicture/poster.h"
#include "chartpicture/yearmappicture.h"
#include "chartpicture/yearpicture.h"

#include <QDateTime>
#include <QLocale>

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

QString footerOf(const ChartQuestion& question)
{
    return QStringLiteral("Sillon · as of %1 · days in %2")
        .arg(dateText(QDateTime::currentSecsSinceEpoch(), question.zone),
             QString::fromLatin1(question.zone.id()));
}

template <typename Picture, typename Drawn>
Done save(const ChartPictures& files, Poster& poster, const Drawn& drawn)
{
    poster.chart = [&drawn](QPainter* painter, const QRectF& room, const QFont& font,
                            const ChartColours& colours) {
        Picture(drawn, room, font).paint(painter, colours);
    };
    if (!files.png.isEmpty()) {
        if (auto saved = writeChartPng(files.png, posterImage(poster)); !saved)
            return saved;
    }
    return files.svg.isEmpty() ? Done() : writeChartFile(files.svg, posterDrawing(poster));
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
    poster.footer = footerOf(question);
    return save<YearPicture>(files, poster, yearScene(chart));
}

Done saveMap(const ChartPictures& files, const ChartQuestion& question, const YearMap& map)
{
    if (!files.isWanted())
        return {};
    Poster poster;
    poster.title = titleOf(question);
    poster.subtitle = QStringLiteral("Release years over the years of listening");
    poster.footer = footerOf(question);
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
    poster.footer = footerOf(question);
    return save<YearPicture>(files, poster, yearScene(chart, other));
}

} // namespace sillon::cli
