// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/monthcounts.h"
#include "history/shrinkguard.h"
#include "history/sourcestore.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace sillon {

/// What comparing a source with its service found: how many plays of each month are here and there, and what
/// the service said that is not believed yet. Workers only.
class SourceChecks
{
public:
    explicit SourceChecks(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<std::optional<StandingDoubt>> doubt(SourceId source) const;
    /// none: there is no doubt any more.
    [[nodiscard]] Done setDoubt(SourceId source, const std::optional<StandingDoubt>& doubt);

    /// UTC second; 0 never.
    [[nodiscard]] Result<qint64> checkedAt(SourceId source) const;
    [[nodiscard]] Done setCheckedAt(SourceId source, qint64 second);

    /// Plays of the source that are stored, by month (UTC), oldest first; months without any are left out.
    [[nodiscard]] Result<std::vector<MonthOfPlays>> storedMonths(SourceId source) const;
    [[nodiscard]] Result<qint64> storedIn(SourceId source, const HistoryRange& range) const;
    /// What was found last, oldest month first.
    [[nodiscard]] Result<std::vector<MonthCount>> months(SourceId source) const;
    [[nodiscard]] Done setMonth(SourceId source, const MonthCount& month);

private:
    Database& m_database;
};

} // namespace sillon
