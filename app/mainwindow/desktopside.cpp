// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/desktopside.h"

#include "application/services.h"
#include "settings/keys.h"

namespace sillon {

namespace {

PlayingCover::Cover coversOf(Services& services)
{
    return [&services](const Track& track, const std::stop_token& stop) {
        return services.covers().coverOf(track, stop);
    };
}

/// Where the desktop reads pictures of ours.
QString picturesFolder(const Services& services)
{
    return services.place().cacheFolder % QStringLiteral("/desktop");
}

} // namespace

DesktopSide::DesktopSide(Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_cover(services.player(), services.background(), coversOf(services), picturesFolder(services))
    , m_mpris(services.player(), m_cover)
    , m_tray(services.player(), services.loved())
    , m_notification(services.player(), m_cover)
{
    m_tray.addPrivateListening(services.privateListening());
    connect(&services.player(), &Player::stateChanged, &m_sleep,
            [this](PlaybackState state) { m_sleep.setPlaying(state == PlaybackState::Playing); });
    connect(&services.scans(), &LibraryScans::lookedAt, &m_cover, &PlayingCover::renew);
    connect(&m_mpris, &Mpris::filesAsked, this, &DesktopSide::filesAsked);
    connect(&m_mpris, &Mpris::raiseAsked, this, [this] { Q_EMIT windowWanted(true); });
    connect(&m_mpris, &Mpris::quitAsked, this, &DesktopSide::quitAsked);
    connect(&m_tray, &TrayIcon::windowWanted, this, &DesktopSide::windowWanted);
    connect(&m_tray, &TrayIcon::quitWanted, this, &DesktopSide::quitAsked);
    connect(&services.settings(), &Settings::changed, this, [this](const QString& name) {
        if (name.startsWith(QLatin1String("desktop.")))
            applySettings();
    });
    applySettings();
}

void DesktopSide::applySettings()
{
    const Settings& settings = m_services.settings();
    m_notification.setOn(settings.get(keys::trackNotifications));
    m_tray.setWanted(settings.get(keys::trayIcon));
    if (!m_tray.isThere())
        Q_EMIT windowWanted(true); // nobody could bring a hidden window back
}

bool DesktopSide::keepsRunning() const
{
    return m_tray.isThere() && m_services.settings().get(keys::closesToTray);
}

} // namespace sillon
