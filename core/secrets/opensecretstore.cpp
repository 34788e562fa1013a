// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/opensecretstore.h"

#include "secrets/filesecretstore.h"
#include "secrets/keychainsecretstore.h"

#include <QFileInfo>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(secretsLog, "sillon.secrets")

namespace sillon {

namespace {

constexpr int longestProbeMs = 5000;

/// What an earlier run without a keychain had to put into the file. Whatever fails stays there.
void moveEntries(FileSecretStore& from, SecretStore& to)
{
    const auto entries = from.entries();
    if (!entries) {
        qCWarning(secretsLog) << "the file of secrets cannot be read:" << errorKindName(entries.error().kind);
        return;
    }
    for (const auto& [name, secret] : *entries) {
        const auto written = to.write(name, secret);
        const auto removed = written ? from.remove(name) : written;
        if (!removed)
            qCWarning(secretsLog) << "a secret stays in the file:" << errorKindName(removed.error().kind);
    }
}

} // namespace

SecretStoreKind secretStoreKind(const QString& word)
{
    if (word == QLatin1String("keychain"))
        return SecretStoreKind::Keychain;
    return word == QLatin1String("file") ? SecretStoreKind::File : SecretStoreKind::Auto;
}

std::unique_ptr<SecretStore> openSecretStore(SecretStoreKind kind, const QString& profileFolder,
                                             const QString& profileUuid)
{
    const QString path = profileFolder + QLatin1String("/secrets");
    auto file = std::make_unique<FileSecretStore>(path);
    if (kind == SecretStoreKind::File)
        return file;
    auto keychain = std::make_unique<KeychainSecretStore>(profileUuid);
    if (kind == SecretStoreKind::Keychain)
        return keychain;
    const bool hasFile = QFileInfo::exists(path);
    switch (keychain->probe(longestProbeMs)) {
    case KeychainSecretStore::Health::Works:
        if (hasFile)
            moveEntries(*file, *keychain);
        return keychain;
    case KeychainSecretStore::Health::Silent:
        qCWarning(secretsLog) << "the keychain does not answer; it may be locked";
        if (!hasFile)
            return keychain;
        return file;
    case KeychainSecretStore::Health::Absent:
        break;
    }
    qCInfo(secretsLog) << "no keychain; secrets are kept in a file of the profile";
    return file;
}

} // namespace sillon
