// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearchart.h"
#include "jobs/job.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace sillon {

/// What the Years page has to tell above its chart: of work that changes it, or a question to the user.
struct YearsNews
{
    enum class Kind : std::uint8_t {
        None,
        Importing,   ///< a history comes in
        Searching,   ///< years are looked up
        Unreachable, ///< MusicBrainz does not answer; the search goes on by itself
        EnoughToday, ///< so many requests are made in a day
        Failed,      ///< the search ended; the user may try again
        Offer,       ///< what has no year could be looked up, if the user likes
    };
    Kind kind = Kind::None;
    JobId job = 0; ///< the job it is about
    friend bool operator==(const YearsNews&, const YearsNews&) = default;
};

/// The first of these that holds. jobs: all there are. mayOffer: the user was never asked.
[[nodiscard]] YearsNews yearsNews(const std::vector<Job>& jobs, const ChartCoverage& coverage, bool mayOffer);

/// Whether somebody looks for years outside at the moment: what is open is being searched.
[[nodiscard]] bool looksForYears(const std::vector<Job>& jobs);

} // namespace sillon
