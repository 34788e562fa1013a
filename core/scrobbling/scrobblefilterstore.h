// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scrobbling/scrobblefilter.h"
#include "storage/database.h"

#include <vector>

namespace sillon {

/// Each account's filters as stored. Blocks: workers only.
class ScrobbleFilterStore
{
public:
    explicit ScrobbleFilterStore(Database& database)
        : m_database(database)
    {}

    /// In the order they were made.
    [[nodiscard]] Result<std::vector<ScrobbleFilter>> filters(AccountId account);
    [[nodiscard]] static Result<std::vector<ScrobbleFilter>> filters(Connection& connection,
                                                                     AccountId account);
    /// One that is there already is left as it is.
    [[nodiscard]] Done add(const ScrobbleFilter& filter);
    [[nodiscard]] Done remove(qint64 id);

private:
    Database& m_database;
};

} // namespace sillon
