// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/playrun.h"

#include "application/services.h"
#include "application/words.h"
#include "base/filename.h"
#include "settings/keys.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sillon::cli {

namespace {

constexpr int lookMs = 20;

} // namespace

PlayRun::PlayRun(Services& services, PlayScript script)
    : m_services(services)
    , m_script(std::move(script))
{
    Player& player = services.player();
    connect(&player, &Player::playStarted, this, [this] {
        ++m_started;
        if (m_started == m_wanted)
            m_services.player().setStopAfterCurrent(true);
    });
    connect(&player, &Player::playAdvanced, this, &PlayRun::follow);
    connect(&player, &Player::trackSkipped, this, &PlayRun::noteSkipped);
    connect(&player, &Player::deviceLost, this, [this](const Error& reason) {
        Q_EMIT message(words::error(reason));
        m_deviceLost = true;
        interrupt();
    });
    connect(&player, &Player::stateChanged, this, [this](PlaybackState state) {
        if (state == PlaybackState::Stopped)
            playedOut();
    });
    connect(&services.recorder(), &ListenRecorder::playFinished, this, &PlayRun::noteFinished);
    connect(&services.recorder(), &ListenRecorder::listenRecorded, this, [this] { ++m_recorded; });
    connect(&services.recorder(), &ListenRecorder::storeFailed, this,
            [this](const Error& reason) { Q_EMIT message(words::error(reason)); });
    connect(&m_sendingLook, &QTimer::timeout, this, &PlayRun::waitForSending);
}

void PlayRun::start(const QList<Track>& tracks)
{
    m_wanted = static_cast<int>(tracks.size()) * m_script.repeat;
    Player& player = m_services.player();
    player.setSpeed(m_script.speed);
    if (m_script.repeat > 1)
        player.setRepeat(tracks.size() == 1 ? RepeatMode::One : RepeatMode::All);
    player.playTracks(tracks);
}

void PlayRun::interrupt()
{
    if (m_over)
        QCoreApplication::quit();
    else
        m_services.player().stop();
}

void PlayRun::follow(qint64 positionMs)
{
    if (m_started != 1)
        return;
    Player& player = m_services.player();
    if (m_script.stopAtMs && positionMs >= *m_script.stopAtMs) {
        player.stop();
    } else if (m_nextSeek < m_script.seeks.size() && positionMs >= m_script.seeks[m_nextSeek].atMs) {
        player.seek(m_script.seeks[m_nextSeek++].valueMs);
    } else if (m_nextPause < m_script.pauses.size() && positionMs >= m_script.pauses[m_nextPause].atMs) {
        player.pause();
        QTimer::singleShot(static_cast<int>(m_script.pauses[m_nextPause++].valueMs), &player, &Player::play);
    }
}

void PlayRun::noteFinished(const FinishedPlay& play)
{
    m_counted += play.counted ? 1 : 0;
    m_plays.append(QJsonObject{{QStringLiteral("path"), shownFileName(play.track.path)},
                               {QStringLiteral("heard_ms"), play.heardMs},
                               {QStringLiteral("length_ms"), play.lengthMs},
                               {QStringLiteral("listened_at"), play.startedAt},
                               {QStringLiteral("counted"), play.counted},
                               {QStringLiteral("reason"), words::finished(play)}});
}

void PlayRun::noteSkipped(const Track& track, const Error& reason)
{
    ++m_broken;
    --m_wanted;
    m_plays.append(QJsonObject{{QStringLiteral("path"), shownFileName(track.path)},
                               {QStringLiteral("heard_ms"), 0},
                               {QStringLiteral("length_ms"), track.lengthMs},
                               {QStringLiteral("listened_at"), 0},
                               {QStringLiteral("counted"), false},
                               {QStringLiteral("reason"), words::error(reason)}});
    Q_EMIT message(QStringLiteral("%1: %2").arg(shownFileName(track.path), words::error(reason)));
}

void PlayRun::playedOut()
{
    if (m_over)
        return;
    m_over = true;
    // Services keep the player's speed when they stop; the speed of one run is nobody's setting.
    m_services.player().setSpeed(m_services.settings().get(keys::playbackSpeed));
    m_waited.start();
    m_sendingLook.start(lookMs);
}

void PlayRun::waitForSending()
{
    const auto counts = m_services.submissions().counts();
    const bool stored = m_recorded >= m_counted;
    const bool sent = counts && counts->waiting == 0;
    if ((stored && sent) || m_waited.elapsed() >= m_script.waitSeconds * 1000)
        QCoreApplication::quit();
}

} // namespace sillon::cli
