// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumtimeline.h"

#include "music/matchkey.h"

#include <QMultiHash>

#include <algorithm>
#include <cstdlib>

namespace sillon {

namespace {

bool turnsOver(const AlbumSong& before, const AlbumSong& after)
{
    return before.side != after.side || before.disc != after.disc;
}

/// Where each song begins, in ms from the first one; the last value is the end.
std::vector<qint64> offsetsOf(const std::vector<AlbumSong>& songs, qint64 pauseMs)
{
    std::vector<qint64> offsets;
    qint64 ms = 0;
    for (std::size_t i = 0; i < songs.size(); ++i) {
        if (i > 0 && turnsOver(songs[i - 1], songs[i]))
            ms += pauseMs;
        offsets.push_back(ms);
        // Two plays never share a second.
        ms += std::max<qint64>(songs[i].lengthMs, 1000);
    }
    offsets.push_back(ms);
    return offsets;
}

qint64 flooredSeconds(qint64 ms)
{
    return ms >= 0 ? ms / 1000 : -((-ms + 999) / 1000);
}

qint64 endOf(const Listen& listen)
{
    const qint64 ms = listen.heardMs > 0 ? listen.heardMs : listen.lengthMs;
    return listen.listenedAt + std::max<qint64>(ms / 1000, 1);
}

QString keyOf(const Recording& recording)
{
    return foldedText(recording.artist) % QChar(0x1f) % foldedText(recording.title);
}

} // namespace

std::vector<TimelinePlay> albumTimeline(const std::vector<AlbumSong>& songs, const TimelineWish& wish)
{
    const std::vector<qint64> offsets = offsetsOf(songs, std::max<qint64>(wish.sidePauseSeconds, 0) * 1000);
    const qint64 firstMs =
        wish.at * 1000 - (wish.anchor == TimelineWish::Anchor::EndedAt ? offsets.back() : 0);
    std::vector<TimelinePlay> plays;
    plays.reserve(songs.size());
    for (std::size_t i = 0; i < songs.size(); ++i) {
        const qint64 startMs = firstMs + offsets[i];
        plays.push_back(TimelinePlay{songs[i], flooredSeconds(startMs),
                                     flooredSeconds(startMs + std::max<qint64>(songs[i].lengthMs, 1000)),
                                     false});
    }
    return plays;
}

std::vector<TimelinePlay> withinWindow(std::vector<TimelinePlay> plays, TimelineWindow window,
                                       std::vector<SkippedRow>& skipped)
{
    std::vector<TimelinePlay> within;
    for (TimelinePlay& play : plays) {
        const bool future = play.endsAt > window.now;
        if (!future && play.startsAt >= window.oldest()) {
            within.push_back(std::move(play));
            continue;
        }
        skipped.push_back(SkippedRow{play.song.position, play.song.recording.title,
                                     future ? SkipReason::InFuture : SkipReason::TooOld, play.song.row,
                                     play.song.part});
    }
    return within;
}

void markClashes(std::vector<TimelinePlay>& plays, std::span<const Listen> known)
{
    for (TimelinePlay& play : plays) {
        play.clashes = std::any_of(known.begin(), known.end(), [&](const Listen& listen) {
            return listen.listenedAt < play.endsAt && endOf(listen) > play.startsAt;
        });
    }
}

bool repeatsItself(std::span<const TimelinePlay> plays, std::span<const Listen> known)
{
    if (plays.empty())
        return false;
    const qint64 span = plays.back().endsAt - plays.front().startsAt;
    QMultiHash<QString, qint64> starts;
    for (const Listen& listen : known)
        starts.insert(keyOf(listen.recording), listen.listenedAt);
    const auto again = std::count_if(plays.begin(), plays.end(), [&](const TimelinePlay& play) {
        const QList<qint64> begun = starts.values(keyOf(play.song.recording));
        return std::any_of(begun.begin(), begun.end(),
                           [&](qint64 second) { return std::abs(second - play.startsAt) < span; });
    });
    return again * 2 >= static_cast<std::ptrdiff_t>(plays.size());
}

std::vector<Listen> listensOf(std::span<const TimelinePlay> plays)
{
    std::vector<Listen> listens;
    listens.reserve(plays.size());
    for (const TimelinePlay& play : plays) {
        Listen listen;
        listen.recording = play.song.recording;
        listen.release = play.song.release;
        listen.trackNumber = play.song.number;
        listen.listenedAt = play.startsAt;
        // What was only assumed is not told to anybody.
        listen.lengthMs = play.song.lengthKnown ? play.song.lengthMs : 0;
        listen.heardMs = play.song.lengthMs;
        listen.origin = ListenOrigin::ByHand;
        listens.push_back(std::move(listen));
    }
    return listens;
}

} // namespace sillon
