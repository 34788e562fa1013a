// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwords.h"

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
        return tr("%1 h %2 min").arg(hours).arg(minutes);
    }
    static QString minutes(qint64 minutes) { return tr("%1 min").arg(minutes); }
    static QString dated(int percent, int plays)
    {
        return tr("%2 % of %Ln play(s) have a year", nullptr, plays).arg(percent);
    }
    static QString pending(int percent) { return tr("%1 % are being searched").arg(percent); }
    static QString unknown(int percent) { return tr("%1 % are unknown").arg(percent); }
    static QString manual() { return tr("your own word"); }
    static QString tags() { return tr("the file's tags"); }
    static QString index() { return tr("the offline index"); }
    static QString mirror() { return tr("your MusicBrainz mirror"); }
    static QString byName() { return tr("MusicBrainz, by name"); }
    static QString bySong() { return tr("MusicBrainz, by song"); }
    static QString compilation() { return tr("the compilation it was heard on"); }
    static QString nowhere() { return tr("nowhere yet"); }
    static QString show() { return tr("show", "link behind '8 % are unknown'"); }
};

QStringList parts(const ChartCoverage& coverage)
{
    QStringList parts{ChartWords::dated(coverage.datedPercent, static_cast<int>(coverage.plays))};
    if (coverage.pending > 0)
        parts.append(ChartWords::pending(coverage.pendingPercent));
    if (coverage.unknown > 0)
        parts.append(ChartWords::unknown(coverage.unknownPercent));
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
    return QLocale().toString(tenths / 10.0, 'f', 1) + QStringLiteral(" %");
}

QString years(int from, int to)
{
    return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

QString coverage(const ChartCoverage& coverage)
{
    return coverage.plays > 0 ? parts(coverage).join(between) : QString();
}

QString coverageWithLink(const ChartCoverage& coverage)
{
    if (coverage.unknown == 0)
        return chartwords::coverage(coverage);
    return QStringLiteral("%1 (<a href=\"unknown\">%2</a>)")
        .arg(chartwords::coverage(coverage).toHtmlEscaped(), ChartWords::show().toHtmlEscaped());
}

QString source(YearSource source)
{
    switch (source) {
    case YearSource::Manual:
        return ChartWords::manual();
    case YearSource::Tags:
        return ChartWords::tags();
    case YearSource::Index:
        return ChartWords::index();
    case YearSource::Mirror:
        return ChartWords::mirror();
    case YearSource::MusicBrainzId:
        return QStringLiteral("MusicBrainz");
    case YearSource::MusicBrainzName:
    case YearSource::MusicBrainzFuzzy:
        return ChartWords::byName();
    case YearSource::MusicBrainzSong:
        return ChartWords::bySong();
    case YearSource::ListenBrainz:
        return QStringLiteral("ListenBrainz");
    case YearSource::Discogs:
        return QStringLiteral("Discogs");
    case YearSource::Compilation:
        return ChartWords::compilation();
    case YearSource::None:
        break;
    }
    return ChartWords::nowhere();
}

} // namespace sillon::chartwords
