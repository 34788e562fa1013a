// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <map>
#include <mutex>

namespace sillon {

/// Secrets in one file that only its owner can read: for systems without a keychain. The file is read at each
/// call, so that two programs on one profile see each other's changes. A file that cannot be understood is
/// Malformed and never overwritten. Without a secret there is no file.
class FileSecretStore final : public SecretStore
{
public:
    explicit FileSecretStore(QString path);

    [[nodiscard]] Result<std::optional<QString>> read(const QString& name) override;
    [[nodiscard]] Done write(const QString& name, const QString& secret) override;
    [[nodiscard]] Done remove(const QString& name) override;
    [[nodiscard]] QString filePath() const override { return m_path; }

    /// Everything in it; empty when there is no file.
    [[nodiscard]] Result<std::map<QString, QString>> entries();

private:
    [[nodiscard]] Result<std::map<QString, QString>> load() const;
    [[nodiscard]] Done save(const std::map<QString, QString>& entries) const;

    const QString m_path;
    std::mutex m_mutex;
};

} // namespace sillon
