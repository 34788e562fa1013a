// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <stop_token>

namespace sillon {
class Services;
}

namespace sillon::cli {

/// What came of sending for all accounts.
struct SendingReport
{
    int sent = 0;
    int failed = 0; ///< failed, ignored and expired in this run
    int waiting = 0;
};

/// Sends what is due now, for every account that is signed in, on the calling thread. retry: holds and waits
/// end first. Returns early at stop; what was cut off then is asked for at the next start.
[[nodiscard]] Result<SendingReport> sendWhatWaits(Services& services, bool retry,
                                                  const std::stop_token& stop);

} // namespace sillon::cli
