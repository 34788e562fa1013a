// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

namespace sillon {

/// How long before a play becomes too old the user is warned.
inline constexpr qint64 expiringSeconds = qint64(2) * 24 * 60 * 60;

/// How a run over what waits for an account goes: "x sent, y failed, z wait".
struct SubmissionReport
{
    AccountId account = 0;
    bool running = false; ///< false in the last report of a run
    int sent = 0;         ///< in this run
    int failed = 0;       ///< in this run: failed and ignored ones
    int waiting = 0;      ///< in all
    int ignored = 0;      ///< of failed: those the service read and left out
    int expired = 0;      ///< in this run: became too old for the service
    int expiring = 0;     ///< of waiting: will be too old within expiringSeconds
    bool limited = false; ///< this run met a daily limit that was not in force before
    friend bool operator==(const SubmissionReport&, const SubmissionReport&) = default;
};

} // namespace sillon
