// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace sillon::bench {

/// What a piece of work took in a process of its own.
struct Taken
{
    double cpuSeconds = 0;   ///< user and system, all threads
    double wallSeconds = 0;  ///< of the work alone
    double firstSeconds = 0; ///< until the work called first()
};

/// Runs work in a fork, so that neither warm memory nor the settings of another run help or harm it. work
/// gets a function to call when its first result is there, and returns false when it failed.
[[nodiscard]] Result<Taken> runInChild(const std::function<bool(const std::function<void()>& first)>& work);

/// The best of several runs, what the machine's other work disturbed least; before each, prepare runs in a
/// process of its own.
[[nodiscard]] Result<Taken> bestOf(int runs, const std::function<bool()>& prepare,
                                   const std::function<bool(const std::function<void()>& first)>& work);

} // namespace sillon::bench
