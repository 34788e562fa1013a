// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/mailbox.h"
#include "listens/clockwatch.h"
#include "listens/finishedplay.h"
#include "listens/listeningtracker.h"
#include "listens/listenjournal.h"
#include "listens/listenlane.h"
#include "listens/listenwriter.h"
#include "listens/playstatus.h"
#include "music/listen.h"
#include "music/nowplaying.h"
#include "music/track.h"

#include <QObject>
#include <QTimer>

namespace sillon {

/// Turns the facts of playing into stored listens: feeds the tracker, hands each listen to its lane, and
/// tells what became of it. Lives on the main thread and never waits. Its slots are the player's facts
/// (playback/player.h).
class ListenRecorder : public QObject
{
    Q_OBJECT
public:
    /// journal: where listens go that cannot be stored until the end; none = nowhere.
    ListenRecorder(ListenWriter& writer, Clock& clock, ListenJournal* journal = nullptr,
                   QObject* parent = nullptr);
    ~ListenRecorder() override;

    [[nodiscard]] const PlayStatus& status() const { return m_status; }
    /// Stores what an earlier run could not. Only with the profile's lock.
    std::shared_future<void> storeLeftOvers() { return m_lane.storeLeftOvers(); }
    /// Ends the current play and stores what waits; blocks until that is on disk (or cannot be written).
    void close();

public Q_SLOTS:
    void playStarted(const sillon::Track& track);
    void playAdvanced(qint64 positionMs);
    void playSought(qint64 positionMs);
    void playLengthKnown(qint64 lengthMs);
    void playPaused();
    void playResumed();
    void playEnded(bool naturalEnd);
    /// Percent, clamped to 25..100; applies to the current play at once.
    void setThreshold(int percent);
    /// Private listening: plays are stored and marked, and told to nobody.
    void setPrivate(bool isPrivate);
    /// Looks whether the wall clock was set; happens by itself with each fact and every few seconds.
    void lookAtClock();

Q_SIGNALS:
    void listenRecorded(sillon::ListenId id, const sillon::Listen& listen); ///< on disk, with what it owes
    void nowPlayingDue(const sillon::NowPlaying& what);
    void statusChanged(const sillon::PlayStatus& status);
    void playFinished(const sillon::FinishedPlay& play); ///< counted or not
    void storeFailed(
        const sillon::Error& reason); ///< a listen waits in memory and is tried again until it is stored
    void startsMoved(qint64 seconds); ///< the clock was set; listens of this run have new starts

private:
    void follow(const TrackingOutcome& outcome);
    void refreshStatus();
    [[nodiscard]] ListenLane::Told told();

    Clock& m_clock;
    ClockWatch m_clockWatch;
    QTimer m_clockTimer;
    ListeningTracker m_tracker;
    PlayStatus m_status;
    Track m_track;              ///< of the current play
    qint64 m_storedHeardMs = 0; ///< heard time the current play's listen was stored with
    Mailbox m_mailbox;
    ListenLane m_lane; // last: its thread posts to the mailbox
};

} // namespace sillon
