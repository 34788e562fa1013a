// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/systemappearance.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace sillon {

namespace {

const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto colourScheme = QStringLiteral("color-scheme");
const auto accentColour = QStringLiteral("accent-color");
const auto animations = QStringLiteral("enable-animations");

/// The portal's Read wraps its value in one variant too many.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

/// Red, green and blue from 0 to 1; anything beyond means that none was chosen (org.freedesktop.appearance).
QColor colourOf(const QVariant& value)
{
    if (!value.canConvert<QDBusArgument>())
        return {};
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1String("(ddd)"))
        return {};
    double red = -1;
    double green = -1;
    double blue = -1;
    argument.beginStructure();
    argument >> red >> green >> blue;
    argument.endStructure();
    const auto isShare = [](double part) { return part >= 0 && part <= 1; };
    if (!isShare(red) || !isShare(green) || !isShare(blue))
        return {};
    return QColor::fromRgbF(static_cast<float>(red), static_cast<float>(green), static_cast<float>(blue));
}

} // namespace

SystemAppearance::SystemAppearance(QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, settingsInterface, QStringLiteral("SettingChanged"), this,
                SLOT(takeChange(QString, QString, QDBusVariant)));
    ask(QStringLiteral("org.freedesktop.appearance"), colourScheme);
    ask(QStringLiteral("org.freedesktop.appearance"), accentColour);
    ask(QStringLiteral("org.gnome.desktop.interface"), animations);
}

void SystemAppearance::ask(const QString& group, const QString& key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, QStringLiteral("Read"));
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(key, unwrapped(QVariant::fromValue(reply.value())));
    });
}

void SystemAppearance::takeChange(const QString& group, const QString& key, const QDBusVariant& value)
{
    Q_UNUSED(group)
    take(key, unwrapped(QVariant::fromValue(value)));
}

void SystemAppearance::take(const QString& key, const QVariant& value)
{
    const bool dark = key == colourScheme ? value.toUInt() == 1 : m_dark; // 0 no preference, 1 dark, 2 light
    const bool still = key == animations ? !value.toBool() : m_still;
    const QColor accent = key == accentColour ? colourOf(value) : m_accent;
    if (dark == m_dark && still == m_still && accent == m_accent)
        return;
    m_dark = dark;
    m_still = still;
    m_accent = accent;
    Q_EMIT changed();
}

} // namespace sillon
