// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tracknotification.h"

#include "base/background.h"
#include "desktop/coverfile.h"
#include "playback/player.h"
#include "widgets/trackcolumn.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QUrl>

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

TrackNotification::TrackNotification(Player& player, Background& background, Cover cover, QString folder,
                                     QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_background(background)
    , m_cover(std::move(cover))
    , m_folder(std::move(folder))
{
    connect(&player, &Player::playStarted, this, &TrackNotification::begin);
    connect(&m_notification, &DesktopNotification::buttonPressed, this, &TrackNotification::takeButton);
}

void TrackNotification::begin(const Track& track)
{
    const bool inFront = QGuiApplication::applicationState() == Qt::ApplicationActive;
    if (!m_on || inFront || !QDBusConnection::sessionBus().isConnected())
        return;
    const quint64 asked = ++m_asked;
    m_background.run(
        this,
        [track, cover = m_cover, folder = m_folder](const std::stop_token& stop) {
            return putCoverFile(cover(track, stop), folder);
        },
        [this, track, asked](const QString& picture) {
            if (asked == m_asked)
                send(track, picture);
        });
}

void TrackNotification::send(const Track& track, const QString& picture)
{
    NotificationContent content{trackColumnText(track, TrackColumn::Title),
                                bodyOf(track),
                                {pauseKey, tr("Pause"), nextKey, tr("Next")},
                                {{QStringLiteral("desktop-entry"), QStringLiteral("org.sillon.Sillon")},
                                 {QStringLiteral("category"), QStringLiteral("x-sillon.track")},
                                 {QStringLiteral("urgency"), QVariant::fromValue<uchar>(0)},
                                 {QStringLiteral("transient"), true}}};
    if (!picture.isEmpty())
        content.hints.insert(QStringLiteral("image-path"), QUrl::fromLocalFile(picture).toString());
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
