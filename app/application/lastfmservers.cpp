// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/lastfmservers.h"

#include "secrets/secretstore.h"
#include "settings/keys.h"

#include <QLoggingCategory>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logServers, "sillon.lastfm")

QString secretName(const QString& service)
{
    return service + QStringLiteral("/api_secret");
}

const auto lastfmService = QStringLiteral("lastfm");
const auto serverPrefix = QStringLiteral("audioscrobbler.");

} // namespace

LastfmServers::LastfmServers(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](const QString& name) {
        if (name.startsWith(lastfmService) || name.startsWith(serverPrefix))
            Q_EMIT changed();
    });
}

QStringList LastfmServers::services() const
{
    QStringList services{lastfmService};
    for (const AudioscrobblerServer& server : m_settings.audioscrobblerServers())
        services.append(serverPrefix + server.name);
    return services;
}

Done LastfmServers::loadSecrets(SecretStore& secrets)
{
    bool came = false;
    for (const QString& service : services()) {
        const auto secret = secrets.read(secretName(service));
        if (!secret) {
            qCWarning(logServers) << "The secret store does not answer:"
                                  << errorKindName(secret.error().kind);
            return fail(secret.error());
        }
        if (!*secret)
            continue;
        const std::scoped_lock guard(m_mutex);
        m_typedSecrets[service] = **secret;
        came = true;
    }
    m_secretsAreRead = true;
    if (came)
        Q_EMIT changed();
    return {};
}

Done LastfmServers::storeSecret(SecretStore& secrets, const QString& service, const QString& apiSecret)
{
    auto stored = apiSecret.isEmpty() ? secrets.remove(secretName(service))
                                      : secrets.write(secretName(service), apiSecret);
    if (!stored)
        return stored;
    {
        const std::scoped_lock guard(m_mutex);
        m_typedSecrets[service] = apiSecret;
    }
    Q_EMIT changed();
    return {};
}

LastfmEndpoint LastfmServers::endpoint(const QString& service) const
{
    LastfmServer server;
    server.service = service;
    if (service == lastfmService) {
        server.apiUrl = m_settings.get(keys::lastfmApiUrl);
        server.authUrl = m_settings.get(keys::lastfmAuthUrl);
        server.siteUrl = m_settings.get(keys::lastfmSiteUrl);
        server.apiKey = m_settings.get(keys::lastfmApiKey);
        server.apiSecret = m_settings.get(keys::lastfmApiSecret);
    }
    for (const AudioscrobblerServer& named : m_settings.audioscrobblerServers()) {
        if (service != serverPrefix + named.name)
            continue;
        server.apiUrl = named.apiUrl;
        server.authUrl = named.authUrl;
        server.apiKey = named.apiKey;
        server.apiSecret = named.apiSecret;
    }
    // What stands in the file or the environment wins over what was typed once.
    const std::scoped_lock guard(m_mutex);
    const auto typed = m_typedSecrets.find(service);
    if (server.apiSecret.isEmpty() && typed != m_typedSecrets.end())
        server.apiSecret = typed->second;
    return lastfmEndpoint(server);
}

} // namespace sillon
