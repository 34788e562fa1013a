// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <cstdint>
#include <memory>

namespace sillon {

/// Secrets in the system's keychain, through QtKeychain on a thread of its own. Entries are kept under the
/// profile's UUID. The keychain may ask the user to unlock it, so every call is bounded: a minute, then Busy.
/// One in a program's life: QtKeychain stays bound to the first thread that used it.
class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(QString profileUuid);
    ~KeychainSecretStore() override;

    [[nodiscard]] Result<std::optional<QString>> read(const QString& name) override;
    [[nodiscard]] Done write(const QString& name, const QString& secret) override;
    [[nodiscard]] Done remove(const QString& name) override;
    [[nodiscard]] QString filePath() const override { return {}; }

    enum class Health : std::uint8_t {
        Works,
        Absent, ///< there is none, or it refuses
        Silent, ///< it did not answer in time: locked and asking the user, or stuck
    };
    /// Writes, reads and deletes an entry: some keychains read "nothing" and delete "fine" without being able
    /// to keep anything. Takes at most longestMs.
    [[nodiscard]] Health probe(int longestMs);

private:
    struct Question;
    struct Private;

    [[nodiscard]] Result<std::optional<QString>> ask(const std::shared_ptr<Question>& question,
                                                     int longestMs);

    const QString m_profileUuid;
    std::unique_ptr<Private> m_private;
};

} // namespace sillon
