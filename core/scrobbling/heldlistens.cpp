// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/heldlistens.h"

#include "music/matchkey.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>

namespace sillon {

namespace {

constexpr qint64 longestGapSeconds = 6 * 60 * 60; // listens further apart are asked for separately

/// Names and second of a listen or a play, made comparable.
struct Key
{
    QString artist;
    QString title;
    qint64 second = 0;
};

struct Pair
{
    std::size_t listen = 0;
    std::size_t play = 0;
    int distance = 0; ///< the lower, the surer
};

bool isSame(const QString& a, const QString& b)
{
    return !a.isEmpty() && a == b;
}

/// How far apart a listen and a play are, 0..5; negative when they are not the same.
int distanceBetween(const Key& listen, const Key& play, bool isAloneInItsSecond)
{
    const qint64 seconds = std::abs(listen.second - play.second);
    if (seconds > 1)
        return -1;
    const bool artist = isSame(listen.artist, play.artist);
    const bool title = isSame(listen.title, play.title);
    if (!artist && !title)
        return seconds == 0 && isAloneInItsSecond ? 4 : -1;
    return (seconds == 0 ? 0 : 2) + (artist && title ? 0 : 1);
}

/// The plays by rising second.
std::vector<Key> sortedKeys(std::span<const HeldPlay> plays)
{
    std::vector<Key> keys;
    for (const HeldPlay& play : plays)
        keys.push_back(Key{foldedText(play.artist), foldedText(play.title), play.listenedAt});
    std::stable_sort(keys.begin(), keys.end(),
                     [](const Key& a, const Key& b) { return a.second < b.second; });
    return keys;
}

/// The pairs of one listen with every play that may be it.
void addPairs(std::vector<Pair>& pairs, std::size_t place, const Key& listen, const std::vector<Key>& plays)
{
    const auto from = std::lower_bound(plays.begin(), plays.end(), listen.second - 1,
                                       [](const Key& play, qint64 second) { return play.second < second; });
    const auto to =
        std::find_if(from, plays.end(), [&](const Key& play) { return play.second > listen.second + 1; });
    const auto atItsSecond =
        std::count_if(from, to, [&](const Key& play) { return play.second == listen.second; });
    for (auto play = from; play != to; ++play) {
        const int distance = distanceBetween(listen, *play, atItsSecond == 1);
        if (distance >= 0)
            pairs.push_back(Pair{place, static_cast<std::size_t>(play - plays.begin()), distance});
    }
}

/// Every listen with every play that may be it, the surest first.
std::vector<Pair> likelyPairs(std::span<const Listen> listens, const std::vector<Key>& plays)
{
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < listens.size(); ++i) {
        const Recording& recording = listens[i].recording;
        addPairs(pairs, i,
                 Key{foldedText(recording.artist), foldedText(recording.title), listens[i].listenedAt},
                 plays);
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.distance < b.distance; });
    return pairs;
}

} // namespace

std::vector<Held> heldListens(std::span<const Listen> listens, std::span<const HeldPlay> plays)
{
    std::vector<Held> held(listens.size(), Held::No);
    std::vector<bool> used(plays.size());
    for (const Pair& pair : likelyPairs(listens, sortedKeys(plays))) {
        if (held[pair.listen] == Held::Yes || used[pair.play])
            continue;
        held[pair.listen] = Held::Yes;
        used[pair.play] = true;
    }
    return held;
}

std::vector<PlayWindow> windowsAround(std::span<const Listen> listens)
{
    std::vector<qint64> seconds;
    for (const Listen& listen : listens)
        seconds.push_back(listen.listenedAt);
    std::sort(seconds.begin(), seconds.end());
    std::vector<PlayWindow> windows;
    for (const qint64 second : seconds) {
        if (windows.empty() || second - windows.back().last > longestGapSeconds)
            windows.push_back(PlayWindow{second - 1, second + 1});
        else
            windows.back().last = second + 1;
    }
    return windows;
}

} // namespace sillon
