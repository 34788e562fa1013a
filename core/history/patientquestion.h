// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "history/pageretry.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <type_traits>

namespace sillon {

/// Asks a service something small as often as a page is asked for (pageAttempts), with the same waits
/// between. ask() gives a Result; the last one is returned, Cancelled when stopped meanwhile. Workers only.
template <typename Ask>
[[nodiscard]] std::invoke_result_t<Ask> askPatiently(Clock& clock, const std::stop_token& stop, Ask ask)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    for (int failures = 0;;) {
        auto answer = ask();
        if (answer)
            return answer;
        const auto retry = retryOfPage(answer.error(), ++failures, 1, {1, 1, false});
        if (!retry)
            return answer;
        std::unique_lock lock(mutex);
        clock.waitUntil(lock, changed, clock.steadyNowMs() + retry->waitMs, stop, [] { return false; });
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
    }
}

} // namespace sillon
