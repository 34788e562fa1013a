// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mpv/soundfact.h"
#include "playback/audioengine.h"

#include <QString>
#include <QtGlobal>

#include <optional>

namespace sillon {

/// A file given to libmpv.
struct SoundFile
{
    PlaybackId id = 0;
    AudioPart part;
    qint64 fromMs = 0; ///< of the part, as all positions here
    qint64 load = 0;   ///< our number of the loadfile command
    qint64 entry = 0;  ///< libmpv's number of it in its playlist; 0 until it has answered
    qint64 durationMs = 0;
    qint64 lastMs = 0; ///< the last music known to have sounded
    bool durationTold = false;
    bool opened = false;    ///< START_FILE came
    bool started = false;   ///< told as started
    bool landing = false;   ///< sought is to be told when libmpv has found the place
    bool ended = false;     ///< END_FILE came: at most what the output has buffered still sounds
    bool endsEarly = false; ///< with ended: its data broke off
    std::optional<Error> failure;
};

/// Which of libmpv's files the listener hears, and where in it. libmpv opens the next file about half a
/// second before the end of the one before is heard; the positions it reports then are those of the next
/// file, below zero. Pure: fed with libmpv's events on one thread, answers with facts. (Measured with libmpv
/// 0.35; see the tests.)
class SoundingFiles
{
public:
    /// untimed: the output takes everything at once, so that what is opened has been heard.
    explicit SoundingFiles(bool untimed = false);

    [[nodiscard]] const std::optional<SoundFile>& current() const { return m_current; }
    [[nodiscard]] const std::optional<SoundFile>& next() const { return m_next; }
    /// libmpv has left the current file behind, though its end still sounds.
    [[nodiscard]] bool isLeaving() const { return m_current && m_current->ended; }
    [[nodiscard]] bool isLost() const { return m_lost; }
    [[nodiscard]] QString pathOf(qint64 entry) const; ///< empty when it is none of the files

    // --- wishes. Each gives the number for the loadfile command that it needs.
    SoundFacts play(PlaybackId id, const AudioPart& part, qint64 fromMs);
    /// False when libmpv is past the place to append it: it is loaded later, by LoadCurrent.
    bool enqueue(PlaybackId id, const AudioPart& part);
    void clearNext();
    SoundFacts stop();
    /// The current file is loaded again from there: to seek where libmpv cannot, or after the device was
    /// lost.
    void reloadFrom(qint64 ms, bool asSeek);
    /// Nothing can sound; the current file waits to be loaded again where it was.
    void lose();
    /// Without a device there is nothing to seek in: the place is kept for when it is loaded again.
    SoundFacts seekWhileLost(qint64 ms);
    /// A seek command was given; all that had sounded until then was reported.
    void seekAsked(qint64 targetMs);

    // --- libmpv's events. Seconds are of the whole file.
    void loaded(qint64 load, qint64 entry);
    SoundFacts fileStarted(qint64 entry);
    SoundFacts restarted();         ///< PLAYBACK_RESTART: sound begins, or goes on after a seek
    SoundFacts ended(qint64 entry); ///< END_FILE at the end of the data
    SoundFacts broke(qint64 entry, const Error& error); ///< END_FILE with an error
    SoundFacts deviceFailed(qint64 entry, const Error& error);
    SoundFacts wentIdle(); ///< everything that was buffered has sounded
    SoundFacts positionReported(double seconds);
    SoundFacts durationReported(double seconds);
    SoundFacts seekLanded(double seconds);
    void seekFailed() { m_seekTargetMs.reset(); }
    /// In an untimed output only: where the data of the open file ended.
    void dataEndedAt(double seconds);
    void outputReopened();
    void setSpeed(double speed) { m_speed = speed; }

private:
    [[nodiscard]] SoundFile* open();
    [[nodiscard]] SoundFile* ofEntry(qint64 entry);
    [[nodiscard]] double inOpenPart(double seconds);
    [[nodiscard]] double slack() const;
    void begin(SoundFacts& facts);
    void report(SoundFacts& facts, qint64 ms);
    void settle(SoundFacts& facts, SoundFile& file);
    void reportTail(SoundFacts& facts, double seconds);
    void handOver(SoundFacts& facts);
    void finishLeft(SoundFacts& facts);
    void finishCurrent(SoundFacts& facts, qint64 tailMs);
    void takeFollower(SoundFacts& facts);
    void takeNext(SoundFacts& facts);
    void clear();
    void forgetOpen();

    bool m_untimed;
    bool m_lost = false;
    double m_speed = 1.0;
    std::optional<SoundFile> m_current;
    std::optional<SoundFile> m_next;     ///< appended in libmpv
    std::optional<SoundFile> m_follower; ///< what libmpv has opened while the end of current still sounds
    bool m_followerDropped = false;      ///< it is not to be heard after all
    qint64 m_loads = 0;

    // of the file libmpv has open
    qint64 m_openEntry = 0;
    bool m_restarted = false;
    std::optional<double> m_firstReport; ///< a place holder: not yet sound
    bool m_reopened = false;             ///< the output was opened anew: what it had buffered is lost
    std::optional<qint64> m_heldMs;      ///< reported after that: it may have been dropped, not heard
    std::optional<qint64> m_seekTargetMs;
    std::optional<double>
        m_tailSeconds; ///< how much of current was still to sound at the follower's first report
};

} // namespace sillon
