// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <cstdint>
#include <memory>

namespace sillon {

/// The setting secrets.store.
enum class SecretStoreKind : std::uint8_t { Auto, Keychain, File };

/// "keychain", "file"; everything else is Auto.
[[nodiscard]] SecretStoreKind secretStoreKind(const QString& word);

/// Opens the store for a profile. Auto takes the system's keychain when it works (and moves in what the file
/// holds), else the file FOLDER/secrets; a keychain that does not answer in time is locked rather than absent
/// and stays the choice unless the profile already has the file. Blocks for at most 5 s: workers only.
[[nodiscard]] std::unique_ptr<SecretStore> openSecretStore(SecretStoreKind kind, const QString& profileFolder,
                                                           const QString& profileUuid);

} // namespace sillon
