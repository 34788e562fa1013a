// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace sillon {

class Database;
class ProfileLock;
class SecretStore;
class Settings;

/// Where one profile keeps its files: a folder of its own, or the XDG folders.
struct ProfilePlace
{
    QString settingsFile; ///< sillon.ini
    QString dataFolder;   ///< sillon.db, lock and secrets
    QString cacheFolder;
    QString logFolder;

    [[nodiscard]] QString databaseFile() const { return dataFolder + QStringLiteral("/sillon.db"); }
    [[nodiscard]] QString
    socketName() const; ///< of the single instance; the same for every start on this profile
};

/// folder: from --profile; empty = SILLON_PROFILE, else the XDG folders.
[[nodiscard]] ProfilePlace profilePlace(const QString& folder);

/// A profile that is open. lock is none when another program holds it: then reading is all that is allowed.
struct OpenProfile
{
    ProfilePlace place;
    std::unique_ptr<ProfileLock> lock;
    std::unique_ptr<Database> database;
    std::unique_ptr<SecretStore> secrets;
    Error lockRefusal; ///< why lock is none

    OpenProfile();
    OpenProfile(OpenProfile&&) noexcept;
    OpenProfile& operator=(OpenProfile&&) noexcept;
    ~OpenProfile();
};

/// What a program wants of a profile.
enum class ProfileUse : std::uint8_t {
    Write, ///< the lock is taken when it is free; else reading is all that is allowed
    Read,  ///< no lock, no secrets
};

/// Makes the folders, takes the lock, migrates (lock's holder only), opens the secret store named by
/// secretsStore
/// ("auto", "keychain", "file"). Blocks: on a worker while the window shows "Opening", or in the command-line
/// program. Errors: AccessDenied (folder), Busy (older schema and the lock elsewhere), DatabaseNewer,
/// DatabaseDamaged, DiskFull.
[[nodiscard]] Result<OpenProfile> openProfile(const ProfilePlace& place, const QString& secretsStore,
                                              ProfileUse use = ProfileUse::Write);

} // namespace sillon
