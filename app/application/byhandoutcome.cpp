// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/byhandoutcome.h"

#include "scrobbling/submissionreader.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

bool isRefused(const Submission& submission)
{
    return submission.state == SubmissionState::Ignored || submission.state == SubmissionState::Failed ||
           submission.state == SubmissionState::Expired;
}

bool isSent(const Submission& submission)
{
    return submission.state == SubmissionState::Sent;
}

} // namespace

void countOutcome(ByHandOutcome& outcome)
{
    outcome.sent = 0;
    outcome.failed = 0;
    outcome.waiting = 0;
    outcome.kept = 0;
    for (const auto& submissions : outcome.submissions) {
        if (submissions.empty())
            ++outcome.kept;
        else if (std::any_of(submissions.begin(), submissions.end(), isRefused))
            ++outcome.failed;
        else if (std::all_of(submissions.begin(), submissions.end(), isSent))
            ++outcome.sent;
        else
            ++outcome.waiting;
    }
}

Result<ByHandOutcome> byHandOutcome(const SubmissionReader& reader, std::vector<Listen> stored)
{
    ByHandOutcome outcome;
    outcome.stored = std::move(stored);
    for (const Listen& listen : outcome.stored) {
        SubmissionFilter filter;
        filter.listen = listen.id;
        auto submissions = reader.list(filter);
        if (!submissions)
            return fail(std::move(submissions.error()));
        outcome.submissions.push_back(std::move(*submissions));
    }
    countOutcome(outcome);
    return outcome;
}

} // namespace sillon
