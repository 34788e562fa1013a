// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchdate.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace sillon {

namespace {

constexpr int lastYear = 9999;

std::optional<int> digits(QStringView text, qsizetype most)
{
    const bool plain = !text.isEmpty() && text.size() <= most &&
                       std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    return plain ? std::optional(text.toInt()) : std::nullopt;
}

SearchSpan between(const QDate& first, const QDate& afterLast, const SearchMoment& moment)
{
    return {first.startOfDay(moment.zone).toSecsSinceEpoch(),
            afterLast.startOfDay(moment.zone).toSecsSinceEpoch() - 1};
}

QDateTime nowIn(const SearchMoment& moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.now, moment.zone);
}

} // namespace

std::optional<SearchSpan> readDays(QStringView text, const SearchMoment& moment)
{
    const QDate today = nowIn(moment).date();
    if (text == QLatin1String("today"))
        return between(today, today.addDays(1), moment);
    if (text == QLatin1String("yesterday"))
        return between(today.addDays(-1), today, moment);
    const auto parts = text.split(QLatin1Char('-'));
    if (parts.size() > 3 || parts[0].size() != 4)
        return std::nullopt;
    const auto year = digits(parts[0], 4);
    const auto month = parts.size() > 1 ? digits(parts[1], 2) : 1;
    const auto day = parts.size() > 2 ? digits(parts[2], 2) : 1;
    if (!year || !month || !day || *year >= lastYear || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    const QDate first(*year, *month, *day);
    if (parts.size() == 1)
        return between(first, first.addYears(1), moment);
    return between(first, parts.size() == 2 ? first.addMonths(1) : first.addDays(1), moment);
}

std::optional<qint64> readAgo(QStringView text, const SearchMoment& moment)
{
    const auto firstLetter = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const qsizetype split = firstLetter - text.begin();
    const auto count = digits(text.left(split), 4);
    if (!count)
        return std::nullopt;
    const QStringView unit = text.mid(split);
    const QDateTime now = nowIn(moment);
    if (unit == QLatin1String("y"))
        return now.addYears(-*count).toSecsSinceEpoch();
    if (unit == QLatin1String("mo") || unit == QLatin1String("m"))
        return now.addMonths(-*count).toSecsSinceEpoch();
    if (unit == QLatin1String("w"))
        return now.addDays(-7 * static_cast<qint64>(*count)).toSecsSinceEpoch();
    if (unit == QLatin1String("d"))
        return now.addDays(-*count).toSecsSinceEpoch();
    if (unit == QLatin1String("h"))
        return moment.now - *count * qint64{3600};
    return std::nullopt;
}

} // namespace sillon
