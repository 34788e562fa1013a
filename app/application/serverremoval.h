// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace sillon {

class Services;
class Settings;

/// A server that the user named, and no other place than the settings file speaks of: it can be taken away.
[[nodiscard]] bool isRemovable(const Settings& settings, const QString& service);

/// Takes a named server away: its accounts are signed out, their keys and its API secret are forgotten, its
/// section leaves the settings file. Plays, and what waits for those accounts, stay; they are
/// found again when a server of this name is added again. Main thread. Errors: as Settings::set.
[[nodiscard]] Done removeServer(Services& services, const QString& service);

} // namespace sillon
