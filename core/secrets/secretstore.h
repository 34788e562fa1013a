// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace sillon {

/// Keeps session keys and tokens. Names look like "lastfm/NAME"; entries belong to one profile. Functions may
/// block (at most 5 s at start, 60 s otherwise): workers only.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual Result<std::optional<QString>>
    read(const QString& name) = 0; ///< none when there is no such entry
    [[nodiscard]] virtual Done write(const QString& name, const QString& secret) = 0;
    [[nodiscard]] virtual Done remove(const QString& name) = 0; ///< fine when there is none
    /// Where secrets are kept, for the settings dialog: empty for the system's keychain, else the file's
    /// path.
    [[nodiscard]] virtual QString filePath() const = 0;
};

} // namespace sillon
