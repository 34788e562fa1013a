// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>
#include <QtGlobal>

#include <array>
#include <cstdint>
#include <vector>

namespace sillon {

/// The calendar of a history: turns the UTC seconds of listens into the days, months and hours of a time
/// zone, a million of them within a frame. Clocks that are set between two quarters of an hour count as set
/// at the next one.
class ChartDays
{
public:
    /// For listens from the second `first` to `last`.
    ChartDays(const QTimeZone& zone, std::uint32_t first, std::uint32_t last);

    /// What the clock on the wall showed, as seconds since 1970.
    [[nodiscard]] qint64 wallClock(std::uint32_t second) const
    {
        const std::uint32_t day = second / daySeconds - m_firstDay;
        const std::int32_t offset = m_offsets[day];
        return second + qint64{offset != mixed ? offset : mixedOffset(day, second)};
    }
    /// Days since 1970 on the wall.
    [[nodiscard]] qint64 day(std::uint32_t second) const
    {
        // One day more keeps the division on the right side of 0: zones lie up to 14 hours from UTC.
        return (wallClock(second) + daySeconds) / daySeconds - 1;
    }
    /// The first and the last day a listen can fall on.
    [[nodiscard]] qint64 firstDay() const { return qint64{m_firstDay} - 1; }
    [[nodiscard]] qint64 lastDay() const { return firstDay() + static_cast<qint64>(m_months.size()) - 1; }
    /// Year * 12 + month - 1, of a day between these.
    [[nodiscard]] int month(qint64 day) const { return m_months[static_cast<std::size_t>(day - firstDay())]; }
    /// In which the first and the last listen fall.
    [[nodiscard]] int firstYear() const { return month(day(m_first)) / 12; }
    [[nodiscard]] int lastYear() const { return month(day(m_last)) / 12; }
    /// Of the days above; a month in which nothing was heard may be among them.
    [[nodiscard]] int firstMonth() const { return m_months.front(); }
    [[nodiscard]] int lastMonth() const { return m_months.back(); }

    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    /// The UTC second at which the date begins.
    [[nodiscard]] qint64 startOf(QDate date) const;

    [[nodiscard]] static QDate dateOf(qint64 day);

    static constexpr std::uint32_t daySeconds = 86'400;

private:
    static constexpr std::int32_t mixed = std::int32_t{1} << 30;
    static constexpr std::uint32_t stepSeconds = 900;
    using Steps = std::array<std::int32_t, daySeconds / stepSeconds>;

    [[nodiscard]] std::int32_t offsetAt(qint64 second) const;
    [[nodiscard]] std::int32_t mixedOffset(std::uint32_t day, std::uint32_t second) const;

    struct MixedDay
    {
        std::uint32_t day = 0;
        Steps offsets{};
    };

    QTimeZone m_zone;
    std::uint32_t m_first;
    std::uint32_t m_last;
    std::uint32_t m_firstDay;            ///< UTC
    std::vector<std::int32_t> m_offsets; ///< seconds by UTC day; mixed when the clock was set on it
    std::vector<MixedDay> m_mixed;       ///< by day
    std::vector<std::int32_t> m_months;  ///< by day on the wall
};

} // namespace sillon
