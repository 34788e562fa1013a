// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace sillon::testing {

/// A bus of the test's own, by default the session's. Start it before the first use of
/// QDBusConnection::sessionBus() or, for the system's, of systemBus().
class PrivateBus
{
public:
    explicit PrivateBus(const char* variable = "DBUS_SESSION_BUS_ADDRESS")
    {
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted(5000) || !m_daemon.waitForReadyRead(5000))
            qFatal("no dbus-daemon");
        m_address = m_daemon.readLine().trimmed();
        qputenv(variable, m_address);
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(5000);
    }

    [[nodiscard]] QString address() const { return QString::fromUtf8(m_address); }

private:
    QByteArray m_address;
    QProcess m_daemon;
};

} // namespace sillon::testing
