// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tracknotification.h"

#include "desktop/playingcover.h"
#include "playback/player.h"
#include "widgets/trackcolumn.h"

#include <QDBusConnection>
#include <QGuiApplication>

#include <utility>

namespace sillon {

namespace {

const auto nextKey = QStringLiteral("next");
const auto pauseKey = QStringLiteral("pause");

QString bodyOf(const Track& track)
{
    const QStringList parts{track.recording.artist, track.release.title};
    QStringList named;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            named.append(part);
    }
    return named.join(QStringLiteral(" – "));
}

} // namespace

TrackNotification::TrackNotification(Player& player, const PlayingCover& cover, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_cover(cover)
{
    connect(&player, &Player::playStarted, this, &TrackNotification::begin);
    connect(&cover, &PlayingCover::settled, this, &TrackNotification::sendWaiting);
    connect(&m_notification, &DesktopNotification::buttonPressed, this, &TrackNotification::takeButton);
}

void TrackNotification::begin(const Track& track)
{
    const bool inFront = QGuiApplication::applicationState() == Qt::ApplicationActive;
    if (!m_on || inFront || !QDBusConnection::sessionBus().isConnected())
        return;
    m_waiting = track;
    if (m_cover.isSettled())
        sendWaiting();
}

void TrackNotification::sendWaiting()
{
    const std::optional<Track> waiting = std::exchange(m_waiting, std::nullopt);
    if (!waiting)
        return;
    const Track& track = *waiting;
    NotificationContent content{trackColumnText(track, TrackColumn::Title),
                                bodyOf(track),
                                {pauseKey, tr("Pause"), nextKey, tr("Next")},
                                {{QStringLiteral("desktop-entry"), QStringLiteral("org.sillon.Sillon")},
                                 {QStringLiteral("category"), QStringLiteral("x-sillon.track")},
                                 {QStringLiteral("urgency"), QVariant::fromValue<uchar>(0)},
                                 {QStringLiteral("transient"), true}}};
    if (!m_cover.address().isEmpty())
        content.hints.insert(QStringLiteral("image-path"), m_cover.address());
    m_notification.show(std::move(content));
}

void TrackNotification::takeButton(const QString& key)
{
    if (key == nextKey)
        m_player.next();
    else if (key == pauseKey)
        m_player.togglePlaying();
}

} // namespace sillon
