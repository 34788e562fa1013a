// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/output.h"

#include <QStringList>

#include <stop_token>

namespace sillon {
class Services;
}

namespace sillon::cli {

/// What came of sending for all accounts.
struct SendingReport
{
    int sent = 0;
    int failed = 0; ///< in this run, as those that follow
    int ignored = 0;
    int expired = 0;
    int hearts = 0; ///< loves and unloves that were sent
    int waiting =
        0; ///< plays, in all: also those that are due later, held, switched off or of signed-out users
    int undone = 0;         ///< of waiting: they were due, and did not go
    QStringList unready;    ///< accounts whose secret cannot be read now
    bool isPrivate = false; ///< private listening is on: nothing goes out
};

/// Sends what is due now, plays and hearts, for every account that is signed in, on the calling thread.
/// retry: holds and waits end first. Returns early at stop; what was cut off then is asked for at the next
/// start.
[[nodiscard]] Result<SendingReport> sendWhatWaits(Services& services, bool retry,
                                                  const std::stop_token& stop);

/// On stderr: why nothing, or not everything, can go.
void printObstacles(const Output& output, const SendingReport& report);

} // namespace sillon::cli
