// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleepinhibition.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace sillon {

namespace {

constexpr uint inhibitSuspend =
    4; // org.freedesktop.portal.Inhibit: 1 log-out, 2 user switch, 4 suspend, 8 idle

} // namespace

SleepInhibition::SleepInhibition(QObject* parent)
    : QObject(parent)
{}

SleepInhibition::~SleepInhibition()
{
    release();
}

void SleepInhibition::setPlaying(bool playing)
{
    m_playing = playing;
    if (!playing)
        release();
    else if (!isHeld() && !m_asking)
        askPortal();
}

void SleepInhibition::askPortal()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        askLogind();
        return;
    }
    m_asking = true;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << inhibitSuspend
         << QVariantMap{{QStringLiteral("reason"),
                         QCoreApplication::translate("SleepInhibition", "Music is playing")}};
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError()) {
            askLogind();
            return;
        }
        m_request = reply.value();
        Q_EMIT heldChanged(true);
        if (!m_playing)
            release();
    });
}

void SleepInhibition::askLogind()
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!m_playing || !bus.isConnected())
        return;
    m_asking = true;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Sillon")
         << QCoreApplication::translate("SleepInhibition", "Music is playing") << QStringLiteral("block");
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isError())
            return;
        m_descriptor = reply.value();
        Q_EMIT heldChanged(true);
        if (!m_playing)
            release();
    });
}

void SleepInhibition::release()
{
    if (!isHeld())
        return;
    if (!m_request.path().isEmpty()) {
        QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.portal.Desktop"), m_request.path(),
            QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
    }
    m_request = QDBusObjectPath();
    m_descriptor = QDBusUnixFileDescriptor();
    Q_EMIT heldChanged(false);
}

} // namespace sillon
