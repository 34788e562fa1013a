// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/desktopnotification.h"
#include "music/track.h"

#include <QObject>

#include <optional>

namespace sillon {

class Player;
class PlayingCover;

/// Tells through the desktop's notification service which track begins: title, artist and album, its cover,
/// with Pause and Next where the service offers buttons. Each takes the place of the one before. Never waits;
/// without a service nothing happens.
class TrackNotification : public QObject
{
    Q_OBJECT
public:
    TrackNotification(Player& player, const PlayingCover& cover, QObject* parent = nullptr);

    /// Only while it is on, tracks are told of.
    void setOn(bool on) { m_on = on; }

private:
    void begin(const Track& track);
    void takeButton(const QString& key);
    void sendWaiting();

    Player& m_player;
    const PlayingCover& m_cover;
    bool m_on = false;
    DesktopNotification m_notification;
    std::optional<Track> m_waiting; ///< for its cover
};

} // namespace sillon
