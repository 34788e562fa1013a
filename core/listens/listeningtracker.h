// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/finishedplay.h"
#include "listens/playstatus.h"
#include "listens/scrobblerule.h"
#include "music/listen.h"
#include "music/nowplaying.h"
#include "music/track.h"

#include <optional>

namespace sillon {

/// What one fact brought about; mostly nothing.
struct TrackingOutcome
{
    std::optional<Listen> listen;         ///< the rule has just been met; at most once a play
    std::optional<NowPlaying> nowPlaying; ///< should be told to the services now
    std::optional<FinishedPlay> finished; ///< a play is over
};

/// Follows one play after another and decides when each becomes a listen: counts the music truly heard (steps
/// of the audio clock; seeks and pauses add nothing, a part heard twice counts twice) and asks the scrobble
/// rule. Pure: facts and times come in, decisions go out. Positions, lengths and heard times are milliseconds
/// of music.
class ListeningTracker
{
public:
    /// First told to the services after this much was heard, then again each time this much more was.
    static constexpr qint64 nowPlayingAfterMs = 3000;
    static constexpr qint64 nowPlayingAgainMs = 240000;

    /// track begins to sound from its beginning at utcSecond (from elsewhere: sought() follows at once).
    /// A play still going on ends unnaturally.
    TrackingOutcome started(const Track& track, qint64 utcSecond);
    /// The engine's length, which wins over the tags'; may come late and more than once. 0 or less says
    /// nothing.
    TrackingOutcome lengthKnown(qint64 lengthMs);
    /// All music since the last report (or seek) has sounded.
    TrackingOutcome advanced(qint64 positionMs);
    void sought(qint64 positionMs);
    void paused();
    TrackingOutcome resumed();
    /// naturalEnd: the file's own end was reached.
    TrackingOutcome ended(bool naturalEnd);
    /// Percent; applies to the current play at once, also when it is past the new mark already.
    TrackingOutcome thresholdChanged(int percent);
    /// The wall clock was set: the current play began this many seconds later (earlier when negative) than
    /// was thought.
    void startMoved(qint64 seconds);

    /// Private listening begins or ends. A play that any moment of was private is so to its end:
    /// nobody is told of it.
    void setPrivate(bool isPrivate);

    [[nodiscard]] PlayStatus status() const;

private:
    struct Play
    {
        Track track;
        qint64 startedAt = 0;
        qint64 engineLengthMs = 0;
        qint64 positionMs = 0;
        qint64 heardMs = 0;
        qint64 nowPlayingAtMs = nowPlayingAfterMs; ///< heard time at which it is due next
        bool seeked = false;
        bool paused = false;
        bool counted = false;
        bool isPrivate = false;        ///< told to nobody from here on
        bool countedInPrivate = false; ///< what its listen says

        [[nodiscard]] qint64 lengthMs() const;
        [[nodiscard]] NoListenReason reason() const { return mayCount(track, lengthMs()); }
        [[nodiscard]] bool isPlausibleStep(qint64 stepMs) const;
    };

    [[nodiscard]] qint64 neededMs() const;
    [[nodiscard]] std::optional<qint64> countsAtMs() const;
    [[nodiscard]] std::optional<Listen> listenWhenMet(bool naturalUnseekedEnd);
    [[nodiscard]] std::optional<NowPlaying> nowPlaying() const;
    [[nodiscard]] std::optional<NowPlaying> nowPlayingWhenDue();

    std::optional<Play> m_play;
    int m_percent = defaultThreshold;
    bool m_private = false;
};

} // namespace sillon
