// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/mbid.h"
#include "storage/database.h"

#include <span>
#include <vector>

namespace sillon {

/// The release on which an album was heard most.
struct HeardEdition
{
    qint64 questionId = 0; ///< row of release_years
    ReleaseMbid release;
    int year = 0; ///< of the release; 0 not known
};

/// The years of the editions that were heard, kept beside those of their albums. Workers only.
class EditionStore
{
public:
    explicit EditionStore(Database& database)
        : m_database(database)
    {}

    /// Whose year was never asked for, most played first. What was heard in private only is none of them.
    [[nodiscard]] Result<std::vector<HeardEdition>> unasked() const;
    /// One transaction; at most 500. They count as asked, those without a year too.
    [[nodiscard]] Done write(std::span<const HeardEdition> editions);

private:
    Database& m_database;
};

/// The condition of unasked() for a row y of release_years, for other questions of this room.
[[nodiscard]] QString editionIsUnasked();

} // namespace sillon
