// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "application/profile.h"
#include "base/result.h"
#include "storage/database.h"

#include <QString>

#include <functional>
#include <vector>

namespace sillon {

/// What a profile holds, to be weighed against another one.
struct ProfileContents
{
    qint64 listens = 0; ///< of mine
    qint64 newest = 0;  ///< UTC second of the newest of them; 0: there is none
    int others = 0;     ///< listeners of services who were fetched
    std::vector<Account> accounts;
};

/// Blocks.
[[nodiscard]] Result<ProfileContents> readContents(Database& database);
/// What a backup would bring back; nothing is changed. Errors as restoreProfile's. Blocks, and needs room for
/// a copy beside the database.
[[nodiscard]] Result<ProfileContents> readBackupContents(const ProfilePlace& place, const QString& file);

/// Writes everything a profile knows into one file that only its owner may read: the database, the settings,
/// and listens that could not be stored yet. Not what can be made again (covers kept small), and no secrets:
/// those of the secret store stay there, and API secrets and a mirror's address that stand in sillon.ini are
/// left out (a backup travels). AccessDenied for a file of the profile itself. Blocks.
/// tidy: leaves out of the copy what is of this moment only.
[[nodiscard]] Done backUpProfile(const ProfilePlace& place, Database& database, const QString& file,
                                 const std::function<Done(Database&)>& tidy = {});

/// Puts a profile back as it was backed up. Takes the profile's lock: Busy while another program holds it.
/// Secrets that stand in sillon.ini now stay there where the backup has none. On any error nothing was
/// changed. Blocks.
[[nodiscard]] Done restoreProfile(const ProfilePlace& place, const QString& file);

} // namespace sillon
