// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hostconnections.h"

#include "net/proxychoice.h"

#include <QNetworkAccessManager>

namespace sillon {

namespace {

constexpr qint64 longestIdleMs = 4000; // below the 5 s after which common servers close

QString placeOf(const QUrl& url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString();
}

std::shared_ptr<QNetworkAccessManager> makeConnections(const QString& proxy)
{
    // The last user may be inside a signal of one of its replies: never deleted on the spot.
    std::shared_ptr<QNetworkAccessManager> made(new QNetworkAccessManager,
                                                [](QNetworkAccessManager* old) { old->deleteLater(); });
    made->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    made->setAutoDeleteReplies(false);
    chooseProxy(*made, proxy);
    return made;
}

} // namespace

HostConnections::HostConnections(const Clock& clock)
    : m_clock(clock)
{}

std::shared_ptr<QNetworkAccessManager> HostConnections::take(const QUrl& url)
{
    Host& host = m_hosts[placeOf(url)];
    const bool inUse = host.connections.use_count() > 1;
    if (!host.connections || (!inUse && m_clock.steadyNowMs() - host.lastUsedMs > longestIdleMs))
        host.connections = makeConnections(m_proxy);
    return host.connections;
}

void HostConnections::used(const QUrl& url)
{
    const auto found = m_hosts.find(placeOf(url));
    if (found != m_hosts.end())
        found->second.lastUsedMs = m_clock.steadyNowMs();
}

void HostConnections::forget(const QUrl& url)
{
    m_hosts.erase(placeOf(url));
}

void HostConnections::setProxy(const QString& setting)
{
    m_proxy = setting;
    m_hosts.clear();
}

} // namespace sillon
