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

    /// Whose year was never asked for and may be now (UTC second), most played first. What was heard in
    /// private only is none of them.
    [[nodiscard]] Result<std::vector<HeardEdition>> unasked(qint64 now) const;
    /// One transaction; at most 500. They count as asked, those without a year too.
    [[nodiscard]] Done write(std::span<const HeardEdition> editions);
    /// One could not be asked for as it should: not before this UTC second.
    [[nodiscard]] Done putOff(const HeardEdition& edition, qint64 until);

private:
    Database& m_database;
};

/// The condition of unasked() for a row y of release_years, for other questions of this room. Takes the UTC
/// second. An album that has its year is not asked for itself: its retry_at is the edition's.
[[nodiscard]] QString editionIsUnasked();

} // namespace sillon
