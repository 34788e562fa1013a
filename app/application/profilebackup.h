// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/profile.h"
#include "base/result.h"

#include <QString>

namespace sillon {

/// Writes everything a profile knows into one file that only its owner may read: the database, the settings,
/// and listens that could not be stored yet. Not what can be made again (covers kept small), and no secrets:
/// those of the secret store stay there, and API secrets and a mirror's address that stand in sillon.ini are
/// left out (product ruling 14; a backup travels). AccessDenied for a file of the profile itself. Blocks.
[[nodiscard]] Done backUpProfile(const ProfilePlace& place, Database& database, const QString& file);

/// Puts a profile back as it was backed up. Takes the profile's lock: Busy while another program holds it.
/// Secrets that stand in sillon.ini now stay there where the backup has none. On any error nothing was
/// changed. Blocks.
[[nodiscard]] Done restoreProfile(const ProfilePlace& place, const QString& file);

} // namespace sillon
