// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/audioengine.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace sillon::testing {

/// An engine without sound, turned by hand: advance() plays that much music and tells the facts a perfect
/// gapless engine would. A file begins to sound at the first advance() after play(); advance(0) is enough.
class FakeEngine final : public AudioEngine
{
    Q_OBJECT
public:
    explicit FakeEngine(QObject* parent = nullptr);
    ~FakeEngine() override;

    // --- by hand
    /// Plays ms of music (nothing while paused or stopped) in reports of at most reportMs each. At a file's
    /// end the enqueued one goes on without a gap.
    void advance(qint64 ms);
    void setDefaultLength(qint64 ms) { m_defaultLengthMs = ms; } ///< 200,000 unless set
    void setLength(const QString& path, qint64 ms) { m_lengths.insert(path, ms); }
    void setReportMs(qint64 ms) { m_reportMs = ms; } ///< 100 unless set
    /// The next file to be opened cannot be played.
    void failNext(ErrorKind kind = ErrorKind::NotFound) { m_failNext = kind; }
    /// This file can never be played.
    void failPath(const QString& path) { m_broken.insert(path); }
    /// The device goes away; resume() goes on where it was.
    void loseDevice();
    /// The sounding file's data break off here; the enqueued file goes on.
    void endEarly();
    void setDevices(const QList<AudioDevice>& devices);

    // --- what it was told
    [[nodiscard]] QString playingPath() const { return m_current ? m_current->part.path : QString(); }
    [[nodiscard]] QString nextPath() const { return m_next ? m_next->part.path : QString(); }
    [[nodiscard]] PlaybackId playingId() const { return m_current ? m_current->id : 0; }
    [[nodiscard]] qint64 position() const { return m_positionMs; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] int volume() const { return m_volume; }
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] ReplayGainMode replayGainMode() const { return m_replayGainMode; }
    [[nodiscard]] double preamp() const { return m_preampDb; }
    [[nodiscard]] QString device() const { return m_device; }
    [[nodiscard]] const QStringList& openedPaths() const
    {
        return m_opened;
    } ///< every file that began to sound

    void play(PlaybackId id, const AudioPart& part, qint64 fromMs) override;
    void enqueueNext(PlaybackId id, const AudioPart& part) override;
    void clearNext() override;
    void pause() override;
    void resume() override;
    void stop() override;
    void seek(qint64 positionMs) override;
    void setVolume(int percent) override { m_volume = percent; }
    void setSpeed(double speed) override { m_speed = speed; }
    void setReplayGain(ReplayGainMode mode, double preampDb, bool preventClipping) override;
    void setDevice(const QString& id) override { m_device = id; }
    [[nodiscard]] QList<AudioDevice> devices() override { return m_devices; }

private:
    struct File
    {
        PlaybackId id = 0;
        AudioPart part;
        qint64 fromMs = 0;
        bool started = false;
    };

    [[nodiscard]] qint64 lengthOf(const AudioPart& part) const
    {
        return part.lengthIn(m_lengths.value(part.path, m_defaultLengthMs));
    }
    bool open();
    void finish(FinishReason reason, qint64 heardToMs);

    std::optional<File> m_current;
    std::optional<File> m_next;
    qint64 m_positionMs = 0;
    bool m_paused = false;
    qint64 m_defaultLengthMs = 200000;
    qint64 m_reportMs = 100;
    QHash<QString, qint64> m_lengths;
    QSet<QString> m_broken;
    std::optional<ErrorKind> m_failNext;
    QStringList m_opened;
    QList<AudioDevice> m_devices;
    int m_volume = 100;
    double m_speed = 1.0;
    ReplayGainMode m_replayGainMode = ReplayGainMode::Off;
    double m_preampDb = 0;
    QString m_device;
};

} // namespace sillon::testing
