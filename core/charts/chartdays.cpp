// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartdays.h"

#include <QDateTime>

#include <algorithm>

namespace sillon {

namespace {

constexpr int monthsOfYear = 12;
const QDate epoch(1970, 1, 1);

} // namespace

ChartDays::ChartDays(const QTimeZone& zone, std::uint32_t first, std::uint32_t last)
    : m_zone(zone)
    , m_first(first)
    , m_last(last)
    , m_firstDay(first / daySeconds)
{
    const std::uint32_t days = last / daySeconds - m_firstDay + 1;
    std::int32_t offset = offsetAt(qint64{m_firstDay} * daySeconds);
    for (std::uint32_t day = 0; day < days; ++day) {
        const qint64 start = qint64{m_firstDay + day} * daySeconds;
        const std::int32_t next = offsetAt(start + daySeconds);
        m_offsets.push_back(offset == next ? offset : mixed);
        if (offset != next) {
            MixedDay steps{day, {}};
            for (std::size_t step = 0; step < steps.offsets.size(); ++step)
                steps.offsets[step] = offsetAt(start + static_cast<qint64>(step) * stepSeconds);
            m_mixed.push_back(steps);
        }
        offset = next;
    }
    for (qint64 day = firstDay(); day < firstDay() + days + 2; ++day) {
        const QDate date = dateOf(day);
        m_months.push_back(date.year() * monthsOfYear + date.month() - 1);
    }
}

std::int32_t ChartDays::offsetAt(qint64 second) const
{
    return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(second, Qt::UTC));
}

std::int32_t ChartDays::mixedOffset(std::uint32_t day, std::uint32_t second) const
{
    const auto found =
        std::lower_bound(m_mixed.begin(), m_mixed.end(), day,
                         [](const MixedDay& one, std::uint32_t wanted) { return one.day < wanted; });
    return found->offsets[second % daySeconds / stepSeconds];
}

qint64 ChartDays::startOf(QDate date) const
{
    return date.startOfDay(m_zone).toSecsSinceEpoch();
}

QDate ChartDays::dateOf(qint64 day)
{
    return epoch.addDays(day);
}

} // namespace sillon
