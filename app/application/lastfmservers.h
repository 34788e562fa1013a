// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lastfm/lastfmendpoint.h"
#include "settings/settings.h"

#include <QObject>

#include <atomic>
#include <map>
#include <mutex>
#include <vector>

namespace sillon {

class SecretStore;

/// The servers that speak Last.fm's protocol as settings and secret store name them: Last.fm first, then
/// those the user added. Reading: any thread.
class LastfmServers : public QObject
{
    Q_OBJECT
public:
    explicit LastfmServers(Settings& settings, QObject* parent = nullptr);

    /// Takes the API secrets that were typed into the dialog from the secret store. Blocks: a worker. Emits
    /// changed on the calling thread when there are any.
    [[nodiscard]] Done loadSecrets(SecretStore& secrets);
    /// A store that is locked at start leaves this false.
    [[nodiscard]] bool secretsAreRead() const { return m_secretsAreRead; }
    /// Stores a typed API secret; an empty one is removed. Blocks: a worker. Emits changed on the calling
    /// thread.
    [[nodiscard]] Done storeSecret(SecretStore& secrets, const QString& service, const QString& apiSecret);

    [[nodiscard]] QStringList services() const; ///< "lastfm", "audioscrobbler.NAME" ...
    [[nodiscard]] bool contains(const QString& service) const { return services().contains(service); }
    [[nodiscard]] LastfmEndpoint endpoint(const QString& service) const;

Q_SIGNALS:
    /// An address, a key or a secret is another than before.
    void changed();

private:
    Settings& m_settings;
    mutable std::mutex m_mutex;
    std::map<QString, QString> m_typedSecrets; ///< by service
    std::atomic<bool> m_secretsAreRead = false;
};

} // namespace sillon
