// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accountrenewals.h"

#include "accounts/accountroster.h"
#include "application/lastfmservers.h"
#include "application/listenbrainzservers.h"

#include <set>

namespace sillon {

AccountRenewals::AccountRenewals(AccountRoster& roster, const LastfmServers& servers,
                                 const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_roster(roster)
    , m_servers(servers)
    , m_settings(settings)
{
    connect(&roster, &AccountRoster::accountsChanged, this, &AccountRenewals::look);
    // Once whoever changed several of them is through.
    connect(&servers, &LastfmServers::changed, this, &AccountRenewals::look, Qt::QueuedConnection);
    connect(
        &settings, &Settings::changed, this,
        [this](const QString& name) {
            if (name.startsWith(QLatin1String("listenbrainz")))
                look();
        },
        Qt::QueuedConnection);
}

void AccountRenewals::look()
{
    std::set<QString> services;
    for (const Account& account : m_roster.accounts())
        services.insert(account.service);
    for (const QString& service : services) {
        const QStringList now = serverOf(service);
        const auto [known, isNew] = m_known.try_emplace(service, now);
        if (isNew || known->second == now)
            continue;
        known->second = now;
        m_roster.renew(service);
    }
}

QStringList AccountRenewals::serverOf(const QString& service) const
{
    if (isListenBrainz(service))
        return {listenBrainzEndpoint(m_settings, service).root.toString()};
    const LastfmEndpoint endpoint = m_servers.endpoint(service);
    return {endpoint.apiUrl.toString(), endpoint.apiKey, endpoint.apiSecret};
}

} // namespace sillon
