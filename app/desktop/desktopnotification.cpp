// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopnotification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace sillon {

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");

} // namespace

DesktopNotification::DesktopNotification(QObject* parent)
    : QObject(parent)
{}

void DesktopNotification::show(const QString& title, const QString& text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    // A service that is not running is not started for this: starting one may take any time.
    call.setAutoStartService(false);
    call << QStringLiteral("Sillon") << m_shown << QStringLiteral("org.sillon.Sillon") << title
         << text.toHtmlEscaped() << QStringList() << QVariantMap() << -1;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_shown = reply.isError() ? 0 : reply.value();
    });
}

} // namespace sillon
