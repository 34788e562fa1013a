// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <functional>

namespace sillon {
class Services;
}

namespace sillon::cli {

/// Opens the profile for reading and runs the command on it; says why when it cannot.
Exit withReading(const Call& call, const std::function<Exit(OpenProfile& profile)>& run);

/// Opens the profile with its lock and runs the command on all of core (not started); another program that
/// holds the profile is named, and the exit is Failed. From here on Ctrl-C asks to stop (Call::endSignals); a
/// command that only reads just ends.
Exit withServices(const Call& call, const std::function<Exit(Services& services)>& run);

} // namespace sillon::cli
