// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/listen.h"
#include "scrobbling/submission.h"

#include <QString>

#include <vector>

namespace sillon {

class SubmissionReader;

/// What became of plays that were entered by hand, at all accounts together.
struct ByHandOutcome
{
    std::vector<Listen> stored;
    std::vector<std::vector<Submission>> submissions; ///< of each of stored
    int sent = 0;                                     ///< plays that every account has that they are owed to
    int failed = 0;                                   ///< plays that an account failed, ignored or let expire
    int waiting = 0;                                  ///< the others that wait somewhere
    int kept = 0;                                     ///< plays that are owed to nobody
    [[nodiscard]] bool isSettled() const { return waiting == 0; }
};

/// Counts plays by their submissions: one that failed anywhere has failed, one that waits anywhere waits.
/// Pure.
void countOutcome(ByHandOutcome& outcome);

/// How these listens stand now. Blocks: workers only.
[[nodiscard]] Result<ByHandOutcome> byHandOutcome(const SubmissionReader& reader, std::vector<Listen> stored);

} // namespace sillon
