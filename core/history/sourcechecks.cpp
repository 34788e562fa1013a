// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sourcechecks.h"

namespace sillon {

Result<std::optional<StandingDoubt>> SourceChecks::doubt(SourceId source) const
{
    return m_database.read([source](Connection& c) {
        return c.one(
            QStringLiteral("SELECT doubted_since, doubted_plays FROM source_checks WHERE source_id = "
                           "? AND doubted_since > 0"),
            {source}, [](const Row& row) {
                return StandingDoubt{row.integer(0), row.integer(1)};
            });
    });
}

Done SourceChecks::setDoubt(SourceId source, const std::optional<StandingDoubt>& doubt)
{
    const StandingDoubt noted = doubt.value_or(StandingDoubt());
    return m_database.write([&](Connection& c) {
        return c.execute(QStringLiteral("INSERT INTO source_checks(source_id, doubted_since, doubted_plays) "
                                        "VALUES(?, ?, ?) ON CONFLICT(source_id) DO UPDATE SET doubted_since "
                                        "= excluded.doubted_since, doubted_plays = excluded.doubted_plays"),
                         {source, noted.since, noted.plays});
    });
}

Result<qint64> SourceChecks::checkedAt(SourceId source) const
{
    return m_database.read([source](Connection& c) {
        return c.number(
            QStringLiteral("SELECT coalesce(max(checked_at), 0) FROM source_checks WHERE source_id = ?"),
            {source});
    });
}

Done SourceChecks::setCheckedAt(SourceId source, qint64 second)
{
    return m_database.write([&](Connection& c) {
        return c.execute(QStringLiteral("INSERT INTO source_checks(source_id, checked_at) VALUES(?, ?) ON "
                                        "CONFLICT(source_id) DO UPDATE SET checked_at = excluded.checked_at"),
                         {source, second});
    });
}

Result<std::vector<MonthOfPlays>> SourceChecks::storedMonths(SourceId source) const
{
    std::vector<MonthOfPlays> months;
    HistoryRange current;
    auto read = m_database.read([&](Connection& c) {
        return c.each(QStringLiteral("SELECT played_at FROM echoes WHERE source_id = ? ORDER BY played_at"),
                      {source}, [&](const Row& row) {
                          const qint64 second = row.integer(0);
                          if (!current.contains(second)) {
                              current = monthRange(monthOf(second));
                              months.push_back({current.from, 0});
                          }
                          ++months.back().plays;
                      });
    });
    if (!read)
        return fail(std::move(read.error()));
    return months;
}

Result<qint64> SourceChecks::storedIn(SourceId source, const HistoryRange& range) const
{
    return m_database.read([&](Connection& c) {
        return c.number(QStringLiteral("SELECT count(*) FROM echoes WHERE source_id = ? AND played_at >= ? "
                                       "AND played_at < ?"),
                        {source, range.from, range.to});
    });
}

Result<std::vector<MonthCount>> SourceChecks::months(SourceId source) const
{
    return m_database.read([source](Connection& c) {
        return c.all(QStringLiteral("SELECT month, here, there, unusable, asked_at FROM month_counts WHERE "
                                    "source_id = ? ORDER BY month"),
                     {source}, [](const Row& row) {
                         return MonthCount{row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                                           row.integer(4)};
                     });
    });
}

Done SourceChecks::setMonth(SourceId source, const MonthCount& month)
{
    return m_database.write([&](Connection& c) {
        return c.execute(QStringLiteral("INSERT OR REPLACE INTO month_counts(source_id, month, here, there, "
                                        "unusable, asked_at) VALUES(?, ?, ?, ?, ?, ?)"),
                         {source, month.month, month.here, month.there, month.unusable, month.askedAt});
    });
}

} // namespace sillon
