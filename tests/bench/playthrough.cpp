// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playthrough.h"

#include "mpv/mpvaudioengine.h"
#include "playback/player.h"

#include <QEventLoop>
#include <QTimer>

namespace sillon::bench {

Done playThrough(const QStringList& files, const QString& output, int longestMs)
{
    SystemClock clock;
    MpvAudioEngine engine({output, false});
    Player player(engine, clock);
    Done outcome;
    QEventLoop loop;
    QObject::connect(&player, &Player::stateChanged, &loop, [&](PlaybackState state) {
        if (state == PlaybackState::Stopped)
            loop.quit();
    });
    const auto broken = [&](const Error& reason) { outcome = fail(reason); };
    QObject::connect(&player, &Player::trackSkipped, &loop,
                     [&](const Track&, const Error& reason) { broken(reason); });
    QObject::connect(&player, &Player::deviceLost, &loop, [&](const Error& reason) {
        broken(reason);
        loop.quit();
    });
    QTimer::singleShot(longestMs, &loop, &QEventLoop::quit);

    QList<Track> tracks;
    for (const QString& file : files) {
        Track track;
        track.path = file;
        tracks.append(track);
    }
    player.playTracks(tracks);
    loop.exec();
    player.stop();
    engine.shutDown();
    return outcome;
}

} // namespace sillon::bench
