// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/player.h"

#include <QObject>

namespace sillon {

class PlayingCover;

/// Puts the player on the session bus as org.mpris.MediaPlayer2.sillon: media keys, desktop shells and
/// playerctl drive it. Without a session bus it does nothing.
class Mpris : public QObject
{
    Q_OBJECT
public:
    Mpris(Player& player, PlayingCover& cover, QObject* parent = nullptr);
    ~Mpris() override;

Q_SIGNALS:
    void raiseAsked();
    void quitAsked();
    void filesAsked(const QStringList& paths);

private:
    QString m_name;
};

} // namespace sillon
