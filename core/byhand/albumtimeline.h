// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/albumguards.h"
#include "music/listen.h"

#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <span>
#include <vector>

namespace sillon {

/// When the user heard an album.
struct TimelineWish
{
    enum class Anchor : std::uint8_t {
        EndedAt,   ///< the last song ended at that moment ("just finished": now)
        StartedAt, ///< the first one began then
    };
    Anchor anchor = Anchor::EndedAt;
    qint64 at = 0;               ///< UTC second
    qint64 sidePauseSeconds = 0; ///< between two sides or discs; not negative
};

/// One song with its time.
struct TimelinePlay
{
    AlbumSong song;
    qint64 startsAt = 0; ///< UTC second
    qint64 endsAt = 0;
    bool clashes = false; ///< with a play that is there already
    friend bool operator==(const TimelinePlay&, const TimelinePlay&) = default;
};

/// Gives each song its time, one after the other; starts rise strictly. Pure.
[[nodiscard]] std::vector<TimelinePlay> albumTimeline(const std::vector<AlbumSong>& songs,
                                                      const TimelineWish& wish);

/// What may be scrobbled of a timeline.
struct TimelineWindow
{
    static constexpr qint64 mostAgeSeconds = 14 * 86'400; ///< what Last.fm takes (documented: doc/scrobbling)
    /// Services refuse what is exactly at their limit by the time it arrives.
    static constexpr qint64 marginSeconds = 60;
    qint64 now = 0; ///< UTC second
    [[nodiscard]] qint64 oldest() const { return now - mostAgeSeconds + marginSeconds; }
};

/// Takes out what began too long ago or has not ended by now, naming each in skipped.
[[nodiscard]] std::vector<TimelinePlay> withinWindow(std::vector<TimelinePlay> plays, TimelineWindow window,
                                                     std::vector<SkippedRow>& skipped);

/// Marks the plays during which something else was heard. Listens last as long as they were heard.
void markClashes(std::vector<TimelinePlay>& plays, std::span<const Listen> known);

/// The same album was heard within its own span: at least half of these songs were begun less than the
/// timeline's length before or after. Worth asking before it is scrobbled once more.
[[nodiscard]] bool repeatsItself(std::span<const TimelinePlay> plays, std::span<const Listen> known);

/// As listens of mine, entered by hand.
[[nodiscard]] std::vector<Listen> listensOf(std::span<const TimelinePlay> plays);

} // namespace sillon
