// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>
#include <QUrl>

#include <map>
#include <memory>

class QNetworkAccessManager;

namespace sillon {

/// The open connections, apart for each scheme, host and port, so that what goes wrong with one server (Qt
/// remembers a failed TLS set-up) touches no other. On the network thread only.
class HostConnections
{
public:
    explicit HostConnections(const Clock& clock);

    /// Connections for url. Those that stood idle longer than a few seconds are not used again: the server or
    /// a sleeping machine may have let them die, and a POST into a dead connection leaves its fate unknown.
    [[nodiscard]] std::shared_ptr<QNetworkAccessManager> take(const QUrl& url);
    /// To be called when a request has ended.
    void used(const QUrl& url);
    /// Lets later requests to that host begin anew.
    void forget(const QUrl& url);
    /// Sets net.proxy; later requests begin anew.
    void setProxy(const QString& setting);

private:
    struct Host
    {
        std::shared_ptr<QNetworkAccessManager> connections;
        qint64 lastUsedMs = 0;
    };

    const Clock& m_clock;
    QString m_proxy;
    std::map<QString, Host> m_hosts;
};

} // namespace sillon
