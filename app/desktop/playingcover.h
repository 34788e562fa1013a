// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace sillon {

class Background;
class Player;

/// The cover of what plays, as a file that the desktop can read. Made on a worker: it comes a moment after
/// the track. Main thread.
class PlayingCover : public QObject
{
    Q_OBJECT
public:
    /// The encoded cover of a track, empty when there is none. Called on a worker.
    using Cover = std::function<QByteArray(const Track& track, const std::stop_token& stop)>;

    /// folder: holds these pictures and nothing else.
    PlayingCover(Player& player, Background& background, Cover cover, QString folder,
                 QObject* parent = nullptr);

    /// The address of the file; empty: it has none, or none yet.
    [[nodiscard]] const QString& address() const { return m_address; }
    /// Whether that is the answer for what plays now; else settled() follows.
    [[nodiscard]] bool isSettled() const { return m_answered == m_asked; }
    /// The cover of what plays may be another one now.
    void renew();

Q_SIGNALS:
    void changed();
    void settled();

private:
    void follow();
    void take(const QString& path);
    void settle();

    Player& m_player;
    Background& m_background;
    Cover m_cover;
    QString m_folder;
    std::optional<Track> m_track;
    quint64 m_asked = 0; ///< counts the questions: an answer to an older one is late
    quint64 m_answered = 0;
    QString m_address;
};

} // namespace sillon
