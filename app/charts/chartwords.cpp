// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwords.h"

#include "application/figurewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace sillon::chartwords {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 minutesOfHour = 60;

class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
public:
    static QString plays(int count) { return tr("%Ln play(s)", nullptr, count); }
    static QString hours(const QString& hours, qint64 minutes)
    {
        return tr("%1 h %2 min").arg(hours, words::number(minutes));
    }
    static QString minutes(qint64 minutes) { return tr("%1 min").arg(words::number(minutes)); }
    static QString dated(const QString& percent, int plays)
    {
        return tr("%2 % of %Ln play(s) have a year", nullptr, plays).arg(percent);
    }
    static QString bySong(int percent)
    {
        return percent > 0 ? tr("%1 % by the year of the recording itself, the others by their album's")
                                 .arg(QLocale().toString(percent))
                           : tr("by the years of their albums: of no recording a year of its own is known");
    }
    static QString searched(const QString& percent) { return tr("%1 % are being searched").arg(percent); }
    static QString open(const QString& percent) { return tr("%1 % not looked up yet").arg(percent); }
    static QString unknown(const QString& percent) { return tr("%1 % are unknown").arg(percent); }
    static QString show() { return tr("show", "link behind '8 % are unknown'"); }
};

/// Of some none are 0 %, and only all are 100 %.
QString shareOf(qint64 plays, int percent, qint64 all)
{
    constexpr int whole = 100;
    if (percent == 0 && plays > 0)
        return QLatin1Char('<') + words::number(1);
    if (percent == whole && plays < all)
        return QLatin1Char('>') + words::number(whole - 1);
    return words::number(percent);
}

QStringList parts(const ChartCoverage& coverage, bool searching, YearBasis basis)
{
    const auto share = [&coverage](qint64 plays, int percent) {
        return shareOf(plays, percent, coverage.plays);
    };
    QStringList parts{
        ChartWords::dated(share(coverage.dated, coverage.datedPercent), static_cast<int>(coverage.plays))};
    // Rounded down: only all of them are 100.
    if (basis == YearBasis::Song && coverage.dated > 0)
        parts.append(ChartWords::bySong(static_cast<int>(coverage.ofSongs * 100 / coverage.plays)));
    if (coverage.pending > 0)
        parts.append(searching ? ChartWords::searched(share(coverage.pending, coverage.pendingPercent))
                               : ChartWords::open(share(coverage.pending, coverage.pendingPercent)));
    if (coverage.unknown > 0)
        parts.append(ChartWords::unknown(share(coverage.unknown, coverage.unknownPercent)));
    return parts;
}

const auto between = QStringLiteral("  ·  ");

} // namespace

QString plays(qint64 plays)
{
    return ChartWords::plays(static_cast<int>(plays));
}

QString time(qint64 ms)
{
    const qint64 minutes = ms / minuteMs;
    return minutes < minutesOfHour
               ? ChartWords::minutes(minutes)
               : ChartWords::hours(QLocale().toString(minutes / minutesOfHour), minutes % minutesOfHour);
}

QString percent(int tenths)
{
    return words::percent(tenths);
}

QString years(int from, int to)
{
    return from == to ? words::year(from) : QStringLiteral("%1–%2").arg(words::year(from), words::year(to));
}

QString coverage(const ChartCoverage& coverage, bool searching, YearBasis basis)
{
    return coverage.plays > 0 ? parts(coverage, searching, basis).join(between) : QString();
}

QString coverageWithLink(const ChartCoverage& coverage, bool searching, YearBasis basis)
{
    const QString words = chartwords::coverage(coverage, searching, basis);
    if (coverage.unknown == 0)
        return words;
    return QStringLiteral("%1 (<a href=\"unknown\">%2</a>)")
        .arg(words.toHtmlEscaped(), ChartWords::show().toHtmlEscaped());
}

} // namespace sillon::chartwords
