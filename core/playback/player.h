// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "playback/audioengine.h"
#include "playback/playorder.h"
#include "playback/playqueue.h"
#include "playback/sleeptimer.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <vector>

namespace sillon {

enum class PlaybackState : std::uint8_t { Stopped, Playing, Paused };

/// Plays the queue through an engine: knows which track sounds, what comes next, and stops when told. Lives
/// on the main thread. Positions and lengths are milliseconds of music.
class Player : public QObject
{
    Q_OBJECT
public:
    /// seed: of the shuffled order.
    Player(AudioEngine& engine, Clock& clock, QObject* parent = nullptr, std::uint32_t seed = randomSeed());
    ~Player() override;

    [[nodiscard]] static std::uint32_t randomSeed();
    [[nodiscard]] const PlayQueue& queue() const { return m_queue; }
    [[nodiscard]] PlaybackState state() const { return m_state; }
    /// The track that sounds (or is paused), with the engine's length once known.
    [[nodiscard]] std::optional<QueueItem> currentItem() const;
    [[nodiscard]] qint64 positionMs() const { return m_positionMs; }
    [[nodiscard]] qint64 lengthMs() const { return m_lengthMs; } ///< the engine's, else the tags'; 0 unknown
    [[nodiscard]] RepeatMode repeat() const { return m_order.repeat(); }
    [[nodiscard]] bool shuffle() const { return m_order.shuffle(); }
    [[nodiscard]] int volume() const { return m_volume; } ///< percent
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] bool stopsAfterCurrent() const { return m_stopAfterCurrent; }
    [[nodiscard]] const SleepTimer& sleep() const { return m_sleep; }
    /// What is left of the sleep timer's minutes, rounded up; 0 when none run.
    [[nodiscard]] int sleepMinutesLeft() const;

public Q_SLOTS:
    /// Replaces the queue and plays row `start`; a negative start leaves the choice to the order of playing.
    void playTracks(const QList<sillon::Track>& tracks, int start = 0);
    void addNext(const QList<sillon::Track>& tracks); ///< after the current item
    void addLast(const QList<sillon::Track>& tracks);
    void insertTracks(int row, const QList<sillon::Track>& tracks);
    void
    removeItems(const std::vector<sillon::QueueItemId>& ids); ///< removing the sounding item plays the next
    void moveItems(const std::vector<sillon::QueueItemId>& ids, int before);
    void clearQueue();
    /// Files have other tags or other places than when they were queued. What sounds goes on as it began.
    void renewTracks(const sillon::PlayQueue::Renewed& renewed);
    void playItem(sillon::QueueItemId id);

    void play(); ///< resumes, or starts the current (else first) item
    void pause();
    void togglePlaying();
    void stop();
    void next();     ///< paused or stopped stays so, on the next item
    void previous(); ///< restarts the track when it has sounded more than 3 s, else the item before
    void seek(qint64 positionMs);
    void setVolume(int percent); ///< clamped to 0..100
    void setSpeed(double speed); ///< clamped to 0.25..4
    void setRepeat(sillon::RepeatMode mode);
    void setShuffle(bool on);
    void setStopAfterCurrent(bool on); ///< holds for one track, then it is off again
    /// Minutes pause the music; the end of a track or album stops it there. Then the timer is off again.
    void setSleep(sillon::SleepUntil until, int minutes = 0);
    /// At start: the saved queue, current item and position, paused there without opening a file before
    /// play().
    void restore(std::vector<sillon::QueueItem> items, std::optional<sillon::QueueItemId> current,
                 qint64 positionMs);

Q_SIGNALS:
    void queueChanged();
    void currentChanged(); ///< another item is current (or none), or its tags are others than before
    void stateChanged(sillon::PlaybackState state);
    void positionChanged(qint64 positionMs); ///< for display
    void lengthChanged(qint64 lengthMs);
    void modesChanged(); ///< repeat, shuffle, stop after current, sleep, volume or speed
    void trackSkipped(const sillon::Track& track,
                      const sillon::Error& reason); ///< broken or missing; the queue went on
    void deviceLost(const sillon::Error& reason);

    // The facts of one play, for the listen recorder. A play begins when sound is heard and ends exactly
    // once.
    void playStarted(const sillon::Track& track); ///< also for a repeat-one round and a restart by previous()
    void playAdvanced(qint64 positionMs);         ///< all music since the last report (or seek) has sounded
    void playSought(qint64 positionMs);
    void playLengthKnown(qint64 lengthMs); ///< the engine's; wins over the tags
    void playPaused();
    void playResumed();
    void playEnded(bool naturalEnd); ///< naturalEnd: sounded through to the file's own end

private:
    /// A file the engine was given: which item it is, and from where it plays.
    struct Loaded
    {
        PlaybackId id = 0;
        QueueItemId item = 0;
        Track track;
        qint64 fromMs = 0;
    };

    void connectEngine();
    void start(QueueItemId id, qint64 fromMs);
    void park(std::optional<QueueItemId> id, qint64 fromMs);
    void switchTo(std::optional<QueueItemId> id);
    void makeCurrent(std::optional<QueueItemId> id);
    void showPosition(qint64 positionMs);
    void showLength(qint64 lengthMs);
    void setState(PlaybackState state);
    void queueEdited();
    void goOnWithout(const std::vector<QueueItemId>& removed, const std::vector<QueueItemId>& upcoming);

    [[nodiscard]] std::optional<QueueItemId> wantedNext() const;
    void enqueueNext();
    void takeNext();
    void goOn();
    void endHere();
    void closePlay(qint64 heardToMs, bool naturalEnd);

    void onStarted(PlaybackId id);
    void onPositionChanged(PlaybackId id, qint64 positionMs);
    void onDurationKnown(PlaybackId id, qint64 durationMs);
    void onSought(PlaybackId id, qint64 positionMs);
    void onPaused(PlaybackId id);
    void onResumed(PlaybackId id);
    void onFinished(PlaybackId id, FinishReason reason, qint64 heardToMs);
    void onFailed(PlaybackId id, const Error& error);
    void onDeviceLost(const Error& error);
    void checkSleep();

    AudioEngine& m_engine;
    Clock& m_clock;
    PlayQueue m_queue;
    PlayOrder m_order;
    SleepTimer m_sleep;
    PlaybackState m_state = PlaybackState::Stopped;
    PlaybackId m_lastId = 0;
    std::optional<Loaded> m_sounding; ///< what the engine plays, or is opening
    std::optional<Loaded> m_next;     ///< what the engine goes on with by itself
    PlaybackId m_openPlay = 0;        ///< the play whose facts are being told; 0 none
    bool m_openPlayPaused = false;
    int m_failures = 0; ///< files in a row that could not be played
    qint64 m_positionMs = 0;
    qint64 m_lengthMs = 0;
    bool m_lengthIsEngines = false;
    int m_volume = 100;
    double m_speed = 1.0;
    bool m_stopAfterCurrent = false;
};

} // namespace sillon
