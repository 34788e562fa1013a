// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "playback/audiopart.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtGlobal>

#include <cstdint>

namespace sillon {

using PlaybackId = qint64; ///< given by the player, one for each start of a file; never reused

enum class FinishReason : std::uint8_t {
    Ended,      ///< played to its natural end
    EndedEarly, ///< the data ended or broke off before the announced length
    Stopped,    ///< by stop(), or replaced by play()
};

enum class ReplayGainMode : std::uint8_t { Off, Track, Album };

struct AudioDevice
{
    QString id;
    QString description;
};

/// Makes sound of files, one after another without a gap. Commands never block and may be given at any time;
/// facts come back as signals on the thread the engine lives on (the main one). Implemented by mpv and by the
/// tests' fake.
class AudioEngine : public QObject
{
    Q_OBJECT
public:
    explicit AudioEngine(QObject* parent = nullptr);
    ~AudioEngine() override;

    /// Plays part from fromMs (of music), replacing whatever sounds: that is finished(Stopped) before play
    /// returns, when it had started. Facts about the new one carry id and come later.
    virtual void play(PlaybackId id, const AudioPart& part, qint64 fromMs) = 0;
    /// What follows the current file without a gap; replaces an earlier choice. Give it as soon as it is
    /// known.
    virtual void enqueueNext(PlaybackId id, const AudioPart& part) = 0;
    virtual void clearNext() = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0; ///< finished(Stopped) comes before it returns, when something had started
    /// Moves within the current file; answered by sought.
    virtual void seek(qint64 positionMs) = 0;
    virtual void setVolume(int percent) = 0; ///< 0..100
    virtual void setSpeed(double speed) = 0; ///< 0.25..4, pitch kept
    virtual void setReplayGain(ReplayGainMode mode, double preampDb, bool preventClipping) = 0;
    virtual void setDevice(const QString& id) = 0; ///< empty = the system's choice
    /// The devices last reported; devicesChanged tells of new ones. The first question starts the looking.
    [[nodiscard]] virtual QList<AudioDevice> devices() = 0;

Q_SIGNALS:
    /// id began to sound for the listener (not: was opened). From fromMs > 0, a sought follows at once.
    void started(sillon::PlaybackId id);
    /// Position of the music now heard, several times a second while playing. Between two reports of one id
    /// without a `sought` between them, all music from one position to the other has sounded.
    void positionChanged(sillon::PlaybackId id, qint64 positionMs);
    void durationKnown(sillon::PlaybackId id, qint64 durationMs);
    /// A seek took effect: what sounds from here on starts at positionMs.
    void sought(sillon::PlaybackId id, qint64 positionMs);
    void paused(sillon::PlaybackId id);
    void resumed(sillon::PlaybackId id);
    /// id will not sound any more. heardToMs: the last position that sounded. Comes before started of the
    /// next.
    void finished(sillon::PlaybackId id, sillon::FinishReason reason, qint64 heardToMs);
    /// id could not be opened or decoded at all (missing, unreadable, no audio in it). Instead of
    /// started/finished.
    void failed(sillon::PlaybackId id, sillon::Error error);
    /// The output device is gone or cannot be opened: playing is paused until the user resumes.
    void deviceLost(sillon::Error error);
    void devicesChanged();
};

} // namespace sillon
