// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/desktopnotification.h"
#include "music/track.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace sillon {

class Background;
class Player;

/// Tells through the desktop's notification service which track begins: title, artist and album, its cover,
/// with Pause and Next where the service offers buttons. Each takes the place of the one before. Never waits;
/// without a service nothing happens.
class TrackNotification : public QObject
{
    Q_OBJECT
public:
    /// The encoded cover of a track, empty when there is none. Called on a worker.
    using Cover = std::function<QByteArray(const Track& track, const std::stop_token& stop)>;

    /// folder: where the picture for the service is put, and nothing else is.
    TrackNotification(Player& player, Background& background, Cover cover, QString folder,
                      QObject* parent = nullptr);

    /// Only while it is on, tracks are told of.
    void setOn(bool on) { m_on = on; }

private:
    void begin(const Track& track);
    void takeButton(const QString& key);
    void send(const Track& track, const QString& picture);

    Player& m_player;
    Background& m_background;
    Cover m_cover;
    QString m_folder;
    bool m_on = false;
    DesktopNotification m_notification;
    quint64 m_asked = 0; ///< a cover that comes after the next track has begun is late
};

} // namespace sillon
