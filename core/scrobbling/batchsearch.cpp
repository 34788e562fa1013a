// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/batchsearch.h"

#include <algorithm>

namespace sillon {

namespace {

BatchSearch::Part idsOf(const std::vector<Submission>& batch)
{
    BatchSearch::Part ids;
    ids.reserve(batch.size());
    for (const Submission& submission : batch)
        ids.push_back(submission.id);
    return ids;
}

/// The play tried least, so that one that is to blame itself is not asked to prove the signature again and
/// again.
SubmissionId leastTried(const std::vector<Submission>& batch)
{
    return std::min_element(batch.begin(), batch.end(),
                            [](const Submission& a, const Submission& b) { return a.attempts < b.attempts; })
        ->id;
}

} // namespace

BatchSearch::Finding BatchSearch::refused(const std::vector<Submission>& batch)
{
    popFront();
    if (batch.size() > 1) {
        pushHalves(idsOf(batch));
        return Finding::GoOn;
    }
    if (m_parts.empty())
        clear();
    return Finding::BadPlay;
}

BatchSearch::Finding BatchSearch::refusedSignature(const std::vector<Submission>& batch)
{
    if (m_signatureProved)
        return refused(batch);
    popFront();
    if (batch.size() <= 1) {
        clear();
        return Finding::BadSignature;
    }
    const SubmissionId alone = leastTried(batch);
    Part others = idsOf(batch);
    std::erase(others, alone);
    pushHalves(others);
    m_parts.push_front({alone});
    return Finding::GoOn;
}

void BatchSearch::done(bool carriedOut)
{
    m_signatureProved = m_signatureProved || (carriedOut && isSearching());
    popFront();
    if (m_parts.empty())
        clear();
}

void BatchSearch::clear()
{
    m_parts.clear();
    m_signatureProved = false;
}

void BatchSearch::pushHalves(const Part& plays)
{
    const auto middle = plays.begin() + static_cast<std::ptrdiff_t>((plays.size() + 1) / 2);
    if (middle != plays.end())
        m_parts.emplace_front(middle, plays.end());
    if (middle != plays.begin())
        m_parts.emplace_front(plays.begin(), middle);
}

void BatchSearch::popFront()
{
    if (!m_parts.empty())
        m_parts.pop_front();
}

} // namespace sillon
