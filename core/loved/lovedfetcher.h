// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "jobs/jobprogress.h"
#include "loved/lovedfetchstore.h"

#include <stop_token>
#include <vector>

namespace sillon {

/// Reads what a user loves at a service, page after page, each stored with how far it is in one transaction:
/// cut short or failed, it goes on with the page it was at. The work of a job: pages answered of all pages.
class LovedFetcher
{
public:
    /// An unfinished reading older than this begins anew.
    static constexpr qint64 freshSeconds = 24 * 60 * 60;

    LovedFetcher(Database& database, const Clock& clock)
        : m_store(database)
        , m_clock(clock)
    {}

    [[nodiscard]] Done run(const LovedOwner& owner, LovedTrackSource& source, JobProgress& progress,
                           const std::stop_token& stop);

private:
    [[nodiscard]] Result<LovedFetch> unfinished(const LovedOwner& owner);

    [[nodiscard]] std::vector<LovedTrack> dated(std::vector<LovedTrack> loved) const;

    LovedFetchStore m_store;
    const Clock& m_clock;
};

} // namespace sillon
