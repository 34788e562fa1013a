// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/job.h"
#include "storage/database.h"

#include <functional>
#include <vector>

namespace sillon {

/// Reads and writes the table `jobs`. Blocks: workers only.
class JobStore
{
public:
    static constexpr int mostFinishedKept = 50;

    explicit JobStore(Database& database)
        : m_database(database)
    {}

    /// In the order they were started.
    [[nodiscard]] Result<std::vector<Job>> all() const;
    [[nodiscard]] Result<std::optional<Job>> byId(JobId id) const;
    /// Adds it, or writes how it stands now.
    [[nodiscard]] Done put(const Job& job);
    /// The unfinished job of this kind and key, wished again, or a new one, marked running.
    [[nodiscard]] Result<Job> take(const QString& kind, const QString& key, const QJsonObject& arguments,
                                   qint64 now);
    /// Drops those that are meant, however they stand.
    [[nodiscard]] Done forget(const std::function<bool(const Job&)>& isMeant);
    /// Drops all finished jobs but the newest.
    [[nodiscard]] Done trim();

private:
    Database& m_database;
};

} // namespace sillon
