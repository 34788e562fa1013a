// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <map>
#include <mutex>

namespace sillon::testing {

/// Keeps secrets in memory; can be told to fail. Any thread.
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] Result<std::optional<QString>> read(const QString& name) override;
    [[nodiscard]] Done write(const QString& name, const QString& secret) override;
    [[nodiscard]] Done remove(const QString& name) override;
    [[nodiscard]] QString filePath() const override { return {}; }

    /// Every call fails with error until it is told none.
    void failWith(std::optional<Error> error);
    /// What is kept, for tests to look at.
    [[nodiscard]] std::map<QString, QString> entries() const;

private:
    mutable std::mutex m_mutex;
    std::map<QString, QString> m_entries;
    std::optional<Error> m_failure;
};

} // namespace sillon::testing
