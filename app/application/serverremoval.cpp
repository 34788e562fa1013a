// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/serverremoval.h"

#include "application/listenbrainzservers.h"
#include "application/services.h"
#include "settings/keys.h"

#include <algorithm>

namespace sillon {

bool isRemovable(const Settings& settings, const QString& service)
{
    const QStringList names = settings.namesOfServer(service);
    return service.contains(QLatin1Char('.')) &&
           std::none_of(names.begin(), names.end(),
                        [&](const QString& name) { return settings.isFromEnvironment(name); });
}

Done removeServer(Services& services, const QString& service)
{
    std::vector<AccountId> connected;
    for (const Account& account : services.roster().accounts()) {
        if (account.service == service && account.state != AccountState::SignedOut)
            connected.push_back(account.id);
    }
    if (auto removed = services.settings().removeServer(service); !removed)
        return removed;
    for (const AccountId account : connected)
        services.signIns().disconnectAccount(account);
    if (isListenBrainz(service))
        return {};
    services.background().tell(
        &services,
        [&services, service](const std::stop_token&) {
            return services.lastfmServers().storeSecret(services.secrets(), service, QString());
        },
        [&services, service](const Done& forgotten) {
            if (!forgotten)
                Q_EMIT services.signIns().secretFailed(service, forgotten.error());
        });
    return {};
}

} // namespace sillon
