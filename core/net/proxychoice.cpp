// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxychoice.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace sillon {

namespace {

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return systemProxyForQuery(query);
    }
};

QNetworkProxy proxyOf(const QUrl& url)
{
    const auto type =
        url.scheme() == QLatin1String("socks5") ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(type, url.host(), static_cast<quint16>(url.port()), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

} // namespace

void chooseProxy(QNetworkAccessManager& connections, const QString& setting)
{
    if (setting.isEmpty())
        connections.setProxyFactory(new SystemProxies); // taken over
    else if (setting == QLatin1String("none"))
        connections.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    else
        connections.setProxy(proxyOf(QUrl(setting)));
}

} // namespace sillon
