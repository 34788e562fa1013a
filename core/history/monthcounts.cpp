// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/monthcounts.h"

#include <QDate>
#include <QDateTime>

namespace sillon {

namespace {

QDate dayOf(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).date();
}

qint64 secondOf(const QDate& day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

} // namespace

qint64 monthOf(qint64 second)
{
    const QDate day = dayOf(second);
    return secondOf(QDate(day.year(), day.month(), 1));
}

HistoryRange monthRange(qint64 month)
{
    return {month, secondOf(dayOf(month).addMonths(1))};
}

std::vector<qint64> monthsBetween(qint64 first, qint64 last)
{
    std::vector<qint64> months;
    for (qint64 month = monthOf(first); month <= last; month = monthRange(month).to)
        months.push_back(month);
    return months;
}

} // namespace sillon
