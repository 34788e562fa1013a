// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmendpoint.h"

namespace sillon {

namespace {

const QLatin1String lastfmApiHost("ws.audioscrobbler.com");

/// An address as people type it ("libre.fm/2.0"), or an invalid one when a browser or client must not open
/// it.
QUrl webAddress(const QString& text)
{
    QString whole = text.trimmed();
    if (whole.isEmpty())
        return {};
    if (!whole.contains(QLatin1String("://")))
        whole.prepend(QLatin1String("https://"));
    const QUrl url(whole);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {};
    return url.adjusted(QUrl::RemoveFragment);
}

/// Libre.fm and GNU FM take any key of 32 letters, and look at no secret (observed: multi-scrobbler's page on
/// Libre.fm).
QString anyKey()
{
    return QStringLiteral("5111051110511105111051110511105a");
}

QUrl withLastSlash(QUrl url)
{
    if (url.isValid() && !url.path().endsWith(QLatin1Char('/')))
        url.setPath(QString(url.path() + QLatin1Char('/')));
    return url;
}

/// A page on the host of the API; what stands before the host (a password) is not for browsers.
QUrl pageBeside(const QUrl& apiUrl, const QString& path)
{
    if (!apiUrl.isValid())
        return {};
    QUrl url = apiUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    url.setPath(path);
    return url;
}

/// The page that asks the user, when the settings do not name it.
QUrl usualAuthUrl(const QUrl& apiUrl)
{
    if (apiUrl.host() == lastfmApiHost)
        return QUrl(QStringLiteral("https://www.last.fm/api/auth/"));
    return pageBeside(apiUrl, QStringLiteral("/api/auth/"));
}

QUrl usualSiteUrl(const QUrl& apiUrl)
{
    if (apiUrl.host() == lastfmApiHost)
        return QUrl(QStringLiteral("https://www.last.fm/"));
    return pageBeside(apiUrl, QStringLiteral("/"));
}

} // namespace

LastfmEndpoint lastfmEndpoint(const LastfmServer& server)
{
    LastfmEndpoint endpoint;
    endpoint.service = server.service;
    endpoint.apiKey = server.apiKey.trimmed();
    endpoint.apiSecret = server.apiSecret.trimmed();
    if (!endpoint.isLastfm()) {
        if (endpoint.apiKey.isEmpty())
            endpoint.apiKey = anyKey();
        if (endpoint.apiSecret.isEmpty())
            endpoint.apiSecret = anyKey();
    }
    const bool isUsual = endpoint.isLastfm() && server.apiUrl.trimmed().isEmpty();
    const QUrl api =
        webAddress(isUsual ? QStringLiteral("https://ws.audioscrobbler.com/2.0/") : server.apiUrl);
    endpoint.apiUrl = withLastSlash(api.adjusted(QUrl::RemoveQuery));
    const QUrl auth = webAddress(server.authUrl);
    const bool isScript = auth.fileName().contains(QLatin1Char('.')); // .../auth.php has no last slash
    endpoint.authUrl =
        auth.isValid() ? (isScript ? auth : withLastSlash(auth)) : usualAuthUrl(endpoint.apiUrl);
    const QUrl site = webAddress(server.siteUrl);
    endpoint.siteUrl = site.isValid() ? withLastSlash(site) : usualSiteUrl(endpoint.apiUrl);
    return endpoint;
}

} // namespace sillon
