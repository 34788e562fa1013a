// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountwork.h"

#include <QtGlobal>

#include <optional>
#include <stop_token>

namespace sillon {

/// Runs an account's chores once, one after another, and returns the earliest UTC second at which something
/// is due (none = nothing waits). retryAll: they forget waits of their own first. Blocks: workers only.
[[nodiscard]] std::optional<qint64> runChoresOnce(const AccountWork& work, bool retryAll,
                                                  const std::stop_token& stop);

/// Milliseconds until that second; 0 when it has come. None when nothing is due. Pure.
[[nodiscard]] std::optional<qint64> msUntilDue(std::optional<qint64> due, qint64 utcNowMs);

} // namespace sillon
