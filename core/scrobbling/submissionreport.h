// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

namespace sillon {

/// How a run over what waits for an account goes: "x sent, y failed, z wait" (row 28).
struct SubmissionReport
{
    AccountId account = 0;
    bool running = false; ///< false in the last report of a run
    int sent = 0;         ///< in this run
    int failed = 0;       ///< in this run: failed and ignored ones
    int waiting = 0;      ///< in all
    int ignored = 0;      ///< of failed: those the service read and left out
    friend bool operator==(const SubmissionReport&, const SubmissionReport&) = default;
};

} // namespace sillon
