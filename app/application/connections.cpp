// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/connections.h"

#include "application/services.h"
#include "settings/keys.h"

#include <QLoggingCategory>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logSubmissions, "sillon.scrobbling")

void connectPlaying(Services& s)
{
    Player& player = s.player();
    ListenRecorder& recorder = s.recorder();
    QObject::connect(&player, &Player::playStarted, &recorder, &ListenRecorder::playStarted);
    QObject::connect(&player, &Player::playAdvanced, &recorder, &ListenRecorder::playAdvanced);
    QObject::connect(&player, &Player::playSought, &recorder, &ListenRecorder::playSought);
    QObject::connect(&player, &Player::playLengthKnown, &recorder, &ListenRecorder::playLengthKnown);
    QObject::connect(&player, &Player::playPaused, &recorder, &ListenRecorder::playPaused);
    QObject::connect(&player, &Player::playResumed, &recorder, &ListenRecorder::playResumed);
    QObject::connect(&player, &Player::playEnded, &recorder, &ListenRecorder::playEnded);
}

void connectListens(Services& s)
{
    ListenRecorder& recorder = s.recorder();
    AccountRoster& roster = s.roster();
    QObject::connect(&recorder, &ListenRecorder::nowPlayingDue, &roster, &AccountRoster::updateNowPlaying);
    QObject::connect(&recorder, &ListenRecorder::listenRecorded, &roster, &AccountRoster::wakeAll);
    QObject::connect(&s.network(), &NetworkState::becameReachable, &roster, &AccountRoster::wakeForNetwork);
    QObject::connect(&s, &Services::submissionsReported, &s, [](const SubmissionReport& report) {
        if (!report.running)
            qCInfo(logSubmissions) << "account" << report.account << ":" << report.sent << "sent," << report.failed
                                   << "failed," << report.waiting << "wait";
    });
}

ReplayGainMode replayGainOf(const QString& word)
{
    if (word == QLatin1String("track"))
        return ReplayGainMode::Track;
    return word == QLatin1String("album") ? ReplayGainMode::Album : ReplayGainMode::Off;
}

void applyNetSettings(Services& s)
{
    const Settings& settings = s.settings();
    s.transport().setOptions({settings.get(keys::netTimeoutSeconds) * 1000, settings.get(keys::netProxy)});
}

void applyScrobblingSettings(Services& s)
{
    const Settings& settings = s.settings();
    s.switches().scrobbling = settings.get(keys::scrobblingEnabled);
    s.switches().nowPlaying = settings.get(keys::nowPlayingEnabled);
    s.recorder().setThreshold(settings.get(keys::thresholdPercent));
}

void applyPlaybackSettings(Services& s)
{
    const Settings& settings = s.settings();
    s.engine().setReplayGain(replayGainOf(settings.get(keys::replayGain)), 0.0, true);
    s.engine().setDevice(settings.get(keys::audioDevice));
    s.player().setVolume(settings.get(keys::volumePercent));
    s.player().setSpeed(settings.get(keys::playbackSpeed));
}

void connectSettings(Services& s)
{
    QObject::connect(&s.settings(), &Settings::changed, &s, [&s](const QString& name) {
        if (name.startsWith(QLatin1String("net.")))
            applyNetSettings(s);
        else if (name.startsWith(QLatin1String("scrobbling.")))
            applyScrobblingSettings(s);
        else if (name.startsWith(QLatin1String("playback.")))
            applyPlaybackSettings(s);
    });
}

} // namespace

void connectServices(Services& services)
{
    connectPlaying(services);
    connectListens(services);
    connectSettings(services);
}

void applySettings(Services& services)
{
    applyNetSettings(services);
    applyScrobblingSettings(services);
    applyPlaybackSettings(services);
}

} // namespace sillon
