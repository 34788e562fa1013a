// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "playback/audioengine.h"
#include "playback/playorder.h"
#include "playback/playqueue.h"

#include <QObject>

#include <memory>
#include <optional>

namespace sillon {

enum class PlaybackState : std::uint8_t { Stopped, Playing, Paused };

/// What the sleep timer waits for.
enum class SleepUntil : std::uint8_t { Off, Minutes, EndOfTrack, EndOfAlbum };

/// Plays the queue through an engine: knows which track sounds, what comes next, and stops when told. Lives on the
/// main thread. Positions and lengths are milliseconds of music.
class Player : public QObject
{
    Q_OBJECT
public:
    Player(AudioEngine& engine, Clock& clock, QObject* parent = nullptr);
    ~Player() override;

    [[nodiscard]] const PlayQueue& queue() const { return m_queue; }
    [[nodiscard]] PlaybackState state() const { return m_state; }
    /// The track that sounds (or is paused), with the engine's length once known.
    [[nodiscard]] std::optional<QueueItem> currentItem() const;
    [[nodiscard]] qint64 positionMs() const { return m_positionMs; }
    [[nodiscard]] qint64 lengthMs() const { return m_lengthMs; } ///< the engine's, else the tags'; 0 unknown
    [[nodiscard]] RepeatMode repeat() const;
    [[nodiscard]] bool shuffle() const;
    [[nodiscard]] int volume() const { return m_volume; } ///< percent
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] bool stopsAfterCurrent() const { return m_stopAfterCurrent; }

public Q_SLOTS:
    /// Replaces the queue and plays row `start`.
    void playTracks(const QList<sillon::Track>& tracks, int start = 0);
    void addNext(const QList<sillon::Track>& tracks); ///< after the current item
    void addLast(const QList<sillon::Track>& tracks);
    void insertTracks(int row, const QList<sillon::Track>& tracks);
    void removeItems(const std::vector<sillon::QueueItemId>& ids); ///< removing the sounding item plays the next
    void moveItems(const std::vector<sillon::QueueItemId>& ids, int before);
    void clearQueue();
    void playItem(sillon::QueueItemId id);

    void play();  ///< resumes, or starts the current (else first) item
    void pause();
    void togglePlaying();
    void stop();
    void next();
    void previous(); ///< restarts the track when it has sounded more than 3 s, else the item before
    void seek(qint64 positionMs);
    void setVolume(int percent);   ///< clamped to 0..100
    void setSpeed(double speed);   ///< clamped to 0.25..4
    void setRepeat(sillon::RepeatMode mode);
    void setShuffle(bool on);
    void setStopAfterCurrent(bool on);
    void setSleep(sillon::SleepUntil until, int minutes = 0);
    /// At start: the saved queue, current item and position, paused there without opening a file before play().
    void restore(std::vector<sillon::QueueItem> items, std::optional<sillon::QueueItemId> current, qint64 positionMs);

Q_SIGNALS:
    void queueChanged();
    void currentChanged(); ///< another item is current (or none)
    void stateChanged(sillon::PlaybackState state);
    void positionChanged(qint64 positionMs); ///< for display
    void lengthChanged(qint64 lengthMs);
    void modesChanged(); ///< repeat, shuffle, stop after current, sleep, volume or speed
    void trackSkipped(const sillon::Track& track, const sillon::Error& reason); ///< broken or missing; the queue went on
    void deviceLost(const sillon::Error& reason);

    // The facts of one play, for the listen recorder. A play begins when sound is heard and ends exactly once.
    void playStarted(const sillon::Track& track); ///< also for a repeat-one round and a restart by previous()
    void playAdvanced(qint64 positionMs);         ///< all music since the last report (or seek) has sounded
    void playSought(qint64 positionMs);
    void playLengthKnown(qint64 lengthMs);        ///< the engine's; wins over the tags
    void playPaused();
    void playResumed();
    void playEnded(bool naturalEnd); ///< naturalEnd: sounded through to the file's own end
    
private:
    struct Private;
    PlayQueue m_queue;
    PlaybackState m_state = PlaybackState::Stopped;
    qint64 m_positionMs = 0;
    qint64 m_lengthMs = 0;
    int m_volume = 100;
    double m_speed = 1.0;
    bool m_stopAfterCurrent = false;
    std::unique_ptr<Private> m_private;
};

} // namespace sillon
