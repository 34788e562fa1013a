// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopnotification.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace sillon {

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int asTheServiceLikes = -1; // how long it is shown

QDBusMessage callOf(const QString& method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, method);
    // A service that is not running is not started for this: starting one may take any time.
    call.setAutoStartService(false);
    return call;
}

} // namespace

DesktopNotification::DesktopNotification(QObject* parent)
    : QObject(parent)
{}

void DesktopNotification::show(NotificationContent content)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    m_next = std::move(content);
    if (!m_asking)
        proceed();
}

void DesktopNotification::proceed()
{
    if (!m_next)
        return;
    if (m_capabilities)
        send(*std::exchange(m_next, std::nullopt));
    else
        askCapabilities();
}

void DesktopNotification::askCapabilities()
{
    ask(callOf(QStringLiteral("GetCapabilities")), [this](const QDBusMessage& answer) {
        const QDBusPendingReply<QStringList> reply(answer);
        if (reply.isError()) {
            m_next.reset(); // nobody shows it
            return;
        }
        m_capabilities = reply.value();
        proceed();
    });
}

void DesktopNotification::send(const NotificationContent& content)
{
    const bool markup = m_capabilities->contains(QStringLiteral("body-markup"));
    QStringList buttons;
    if (m_capabilities->contains(QStringLiteral("actions")))
        buttons = content.buttons;
    if (!buttons.isEmpty())
        listenForButtons();
    QDBusMessage call = callOf(QStringLiteral("Notify"));
    call << QStringLiteral("Sillon") << m_shown << QStringLiteral("org.sillon.Sillon") << content.title
         << (markup ? content.text.toHtmlEscaped() : content.text) << buttons << content.hints
         << asTheServiceLikes;
    ask(call, [this](const QDBusMessage& answer) {
        const QDBusPendingReply<uint> reply(answer);
        m_shown = reply.isError() ? 0 : reply.value();
        if (reply.isError())
            m_capabilities.reset(); // the next service that comes may be another
        proceed();
    });
}

void DesktopNotification::ask(const QDBusMessage& call, std::function<void(const QDBusMessage& reply)> then)
{
    m_asking = true;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, then = std::move(then)] {
        watcher->deleteLater();
        m_asking = false;
        then(watcher->reply());
    });
}

void DesktopNotification::listenForButtons()
{
    if (!m_listening)
        m_listening = QDBusConnection::sessionBus().connect(
            service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
}

void DesktopNotification::takeAction(uint id, const QString& key)
{
    if (id == m_shown)
        Q_EMIT buttonPressed(key);
}

} // namespace sillon
