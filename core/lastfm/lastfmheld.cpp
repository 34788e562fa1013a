// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmheld.h"

#include "music/matchkey.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>

namespace sillon {

namespace {

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

std::vector<Key> keysOf(std::span<const LastfmPlay> plays)
{
    std::vector<Key> keys;
    for (const LastfmPlay& play : plays)
        keys.push_back(Key{foldedText(play.artist), foldedText(play.title), play.listenedAt});
    return keys;
}

/// The places in plays, ordered by second.
std::vector<std::size_t> placesBySecond(const std::vector<Key>& plays)
{
    std::vector<std::size_t> places(plays.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::sort(places.begin(), places.end(), [&plays](std::size_t a, std::size_t b) {
        return plays[a].second != plays[b].second ? plays[a].second < plays[b].second : a < b;
    });
    return places;
}

/// Every listen with every play that may be it, the surest first.
std::vector<Pair> likelyPairs(std::span<const Listen> listens, const std::vector<Key>& plays)
{
    const auto places = placesBySecond(plays);
    const auto countAt = [&plays](auto from, auto to, qint64 second) {
        return std::count_if(from, to, [&](std::size_t place) { return plays[place].second == second; });
    };
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < listens.size(); ++i) {
        const Key listen{foldedText(listens[i].recording.artist), foldedText(listens[i].recording.title),
                         listens[i].listenedAt};
        const auto from =
            std::lower_bound(places.begin(), places.end(), listen.second - 1,
                             [&plays](std::size_t at, qint64 s) { return plays[at].second < s; });
        const auto to = std::find_if(from, places.end(),
                                     [&](std::size_t at) { return plays[at].second > listen.second + 1; });
        const bool isAlone = countAt(from, to, listen.second) == 1;
        for (auto at = from; at != to; ++at) {
            const int distance = distanceBetween(listen, plays[*at], isAlone);
            if (distance >= 0)
                pairs.push_back(Pair{i, *at, distance});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.distance < b.distance; });
    return pairs;
}

} // namespace

std::vector<Held> lastfmHeldListens(std::span<const Listen> listens, std::span<const LastfmPlay> plays)
{
    std::vector<Held> held(listens.size(), Held::No);
    std::vector<bool> used(plays.size());
    for (const Pair& pair : likelyPairs(listens, keysOf(plays))) {
        if (held[pair.listen] == Held::Yes || used[pair.play])
            continue;
        held[pair.listen] = Held::Yes;
        used[pair.play] = true;
    }
    return held;
}

} // namespace sillon
