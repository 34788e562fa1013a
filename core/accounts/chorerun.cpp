// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/chorerun.h"

#include <algorithm>

namespace sillon {

std::optional<qint64> runChoresOnce(const AccountWork& work, bool retryAll, const std::stop_token& stop)
{
    std::optional<qint64> earliest;
    for (const auto& chore : work.chores) {
        if (stop.stop_requested())
            break;
        if (retryAll)
            chore->forgetWaits();
        if (const auto due = chore->run(stop))
            earliest = std::min(earliest.value_or(*due), *due);
    }
    return earliest;
}

std::optional<qint64> msUntilDue(std::optional<qint64> due, qint64 utcNowMs)
{
    if (!due)
        return std::nullopt;
    const qint64 seconds = *due - utcNowMs / 1000;
    return seconds <= 0 ? 0 : seconds * 1000 - utcNowMs % 1000;
}

} // namespace sillon
