// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/playborders.h"

#include <algorithm>
#include <vector>

namespace sillon {

namespace {

bool isSameSong(const Listen& a, const Listen& b)
{
    return a.recording.title.compare(b.recording.title, Qt::CaseInsensitive) == 0 &&
           a.recording.artist.compare(b.recording.artist, Qt::CaseInsensitive) == 0;
}

/// With all of its last second.
std::size_t withWholeSecond(std::span<const Listen> rising, std::size_t count)
{
    while (count > 0 && count < rising.size() && rising[count].listenedAt == rising[count - 1].listenedAt)
        ++count;
    return count;
}

/// The place behind the next play that repeats one of the first `count`; count itself when none does.
std::size_t behindNextRepeat(std::span<const Listen> rising, std::size_t count)
{
    for (std::size_t next = count; next < rising.size(); ++next) {
        const Listen& play = rising[next];
        if (play.listenedAt - rising[count - 1].listenedAt > competingSeconds)
            break;
        const auto held = rising.first(count);
        const bool repeats = std::any_of(held.begin(), held.end(), [&play](const Listen& each) {
            return play.listenedAt - each.listenedAt <= competingSeconds && isSameSong(play, each);
        });
        if (repeats)
            return next + 1;
    }
    return count;
}

} // namespace

std::size_t heldOver(std::span<const Listen> plays)
{
    if (plays.empty())
        return 0;
    const std::vector<Listen> reversed(plays.rbegin(), plays.rend());
    const std::span<const Listen> rising(reversed);
    const auto near = std::find_if(rising.begin(), rising.end(), [&](const Listen& play) {
        return play.listenedAt - rising.front().listenedAt > competingSeconds;
    });
    const auto border = static_cast<std::size_t>(near - rising.begin());
    std::size_t count = border;
    while (count <= mostHeldOver) {
        const std::size_t more = withWholeSecond(rising, behindNextRepeat(rising, count));
        if (more == count)
            return count;
        count = more;
    }
    return border <= mostHeldOver ? border : 0; // a song that goes on for hours has to be cut somewhere
}

std::size_t quietPlace(std::span<const Listen> plays)
{
    for (std::size_t place = plays.size(); place-- > plays.size() / 2 + 1;) {
        if (plays[place].listenedAt - plays[place - 1].listenedAt > competingSeconds)
            return place;
    }
    return plays.size();
}

} // namespace sillon
