// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearsnews.h"

#include "application/releaseyears.h"

#include <algorithm>

namespace sillon {

namespace {

bool isSearch(const Job& job)
{
    return job.kind == QLatin1String(ReleaseYears::jobKind) &&
           !job.arguments.value(QLatin1String("offline")).toBool();
}

/// Begun by the command line for so many albums: nothing that the window began, or could begin again.
bool isOfPart(const Job& job)
{
    return job.arguments.value(QLatin1String("limit")).toInteger() > 0;
}

bool isImport(const Job& job)
{
    return job.kind.startsWith(QLatin1String("history-")) &&
           !job.kind.startsWith(QLatin1String("history-check"));
}

YearsNews ofSearch(const Job& job)
{
    using Kind = YearsNews::Kind;
    if (job.state == JobState::Failed)
        return {Kind::Failed, job.id};
    if (job.phase == QLatin1String(ReleaseYears::unreachable))
        return {Kind::Unreachable, job.id};
    if (job.phase == QLatin1String(ReleaseYears::enoughToday))
        return {Kind::EnoughToday, job.id};
    return {Kind::Searching, job.id};
}

} // namespace

YearsNews yearsNews(const std::vector<Job>& jobs, const ChartCoverage& coverage, bool mayOffer)
{
    const auto import = std::find_if(jobs.begin(), jobs.end(),
                                     [](const Job& job) { return isImport(job) && job.isActive(); });
    if (import != jobs.end())
        return {YearsNews::Kind::Importing, import->id};
    const auto search = std::find_if(jobs.begin(), jobs.end(),
                                     [](const Job& job) { return isSearch(job) && job.isActive(); });
    if (search != jobs.end())
        return ofSearch(*search);
    const auto failed = std::find_if(jobs.rbegin(), jobs.rend(), [](const Job& job) {
        return isSearch(job) && !isOfPart(job) && job.state == JobState::Failed;
    });
    if (failed != jobs.rend())
        return ofSearch(*failed);
    if (mayOffer && coverage.pending > 0)
        return {YearsNews::Kind::Offer, 0};
    return {};
}

bool looksForYears(const std::vector<Job>& jobs)
{
    return std::any_of(jobs.begin(), jobs.end(),
                       [](const Job& job) { return isSearch(job) && job.isActive(); });
}

} // namespace sillon
