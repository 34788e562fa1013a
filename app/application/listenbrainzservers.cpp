// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/listenbrainzservers.h"

#include "application/lastfmservers.h"
#include "settings/keys.h"
#include "settings/settings.h"

#include <QUrl>

namespace sillon {

namespace {

const auto listenBrainzService = QStringLiteral("listenbrainz");
const auto namedPrefix = QStringLiteral("listenbrainz.");

QString addressOf(const Settings& settings, const QString& service)
{
    if (service == listenBrainzService)
        return settings.get(keys::listenBrainzApiUrl);
    for (const ListenBrainzServer& server : settings.listenBrainzServers()) {
        if (service == namedPrefix + server.name)
            return server.apiUrl;
    }
    return {};
}

} // namespace

bool isListenBrainz(const QString& service)
{
    return service == listenBrainzService || service.startsWith(namedPrefix);
}

QStringList listenBrainzServices(const Settings& settings)
{
    QStringList services{listenBrainzService};
    for (const ListenBrainzServer& server : settings.listenBrainzServers())
        services.append(namedPrefix + server.name);
    return services;
}

ListenBrainzEndpoint listenBrainzEndpoint(const Settings& settings, const QString& service)
{
    return {service, listenBrainzRoot(addressOf(settings, service))};
}

QStringList scrobbleServices(const LastfmServers& servers, const Settings& settings)
{
    QStringList all = servers.services();
    QStringList brainz = listenBrainzServices(settings);
    all.insert(1, brainz.takeFirst());
    return all + brainz;
}

bool namesService(const QString& setting)
{
    return setting.startsWith(QLatin1String("lastfm.")) || setting.startsWith(namedPrefix) ||
           setting.startsWith(QLatin1String("audioscrobbler."));
}

QString serverOf(const LastfmServers& servers, const Settings& settings, const QString& service)
{
    const QUrl address = isListenBrainz(service)     ? listenBrainzEndpoint(settings, service).root
                         : servers.contains(service) ? servers.endpoint(service).apiUrl
                                                     : QUrl();
    if (!address.isValid() || address.host().isEmpty())
        return {};
    const int usualPort = address.scheme() == QLatin1String("http") ? 80 : 443;
    return QString(address.host() % QLatin1Char(':') % QString::number(address.port(usualPort)));
}

} // namespace sillon
