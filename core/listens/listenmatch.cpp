// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenmatch.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace sillon {

namespace {

using Places = std::vector<std::size_t>;

/// A stored listen and a play that may be it; the lower the distance, the surer.
struct Pair
{
    std::size_t stored = 0;
    std::size_t play = 0;
    qint64 distance = 0;
};

bool isCalled(const MatchPlay& play, const QString& artistKey, const QString& titleKey)
{
    return (play.artistKey == artistKey && play.titleKey == titleKey) ||
           std::find(play.others.begin(), play.others.end(), OtherNames{artistKey, titleKey}) !=
               play.others.end();
}

bool hasSameNames(const MatchPlay& a, const MatchPlay& b)
{
    return isCalled(a, b.artistKey, b.titleKey) ||
           std::any_of(b.others.begin(), b.others.end(),
                       [&a](const OtherNames& each) { return isCalled(a, each.artistKey, each.titleKey); });
}

/// Which names belong to one song because a play is known under both of them.
class Songs
{
public:
    /// The song of a play, which joins the songs of all its names.
    std::size_t add(const MatchPlay& play)
    {
        const std::size_t song = of(play.artistKey, play.titleKey);
        for (const OtherNames& each : play.others)
            join(of(each.artistKey, each.titleKey), song);
        return song;
    }
    /// The same for all names of a song, once every play was added.
    [[nodiscard]] std::size_t rootOf(std::size_t song)
    {
        while (m_parents[song] != song)
            song = m_parents[song] = m_parents[m_parents[song]];
        return song;
    }

private:
    void join(std::size_t a, std::size_t b)
    {
        const std::size_t root = rootOf(b);
        m_parents[rootOf(a)] = root;
    }
    std::size_t of(const QString& artistKey, const QString& titleKey)
    {
        const std::pair<QString, QString> names(artistKey, titleKey);
        const auto known = m_songs.constFind(names);
        if (known != m_songs.cend())
            return *known;
        m_songs.insert(names, m_parents.size());
        m_parents.push_back(m_parents.size());
        return m_parents.back();
    }

    QHash<std::pair<QString, QString>, std::size_t> m_songs;
    std::vector<std::size_t> m_parents;
};

/// The two lists and what is paired so far.
class Matching
{
public:
    Matching(std::span<const MatchPlay> stored, std::span<const MatchPlay> plays)
        : m_stored(stored)
        , m_plays(plays)
        , m_isTaken(stored.size(), false)
        , m_answer(plays.size())
    {}

    void matchSent();
    void matchNames();
    [[nodiscard]] std::vector<std::optional<std::size_t>> take() { return std::move(m_answer); }

private:
    void pair(std::size_t stored, std::size_t play)
    {
        m_isTaken[stored] = true;
        m_answer[play] = stored;
    }
    [[nodiscard]] bool isFree(const Pair& pair) const
    {
        return !m_isTaken[pair.stored] && !m_answer[pair.play];
    }
    [[nodiscard]] Places storedInOrder() const;
    void matchSong(const Places& stored, const Places& plays);

    std::span<const MatchPlay> m_stored;
    std::span<const MatchPlay> m_plays;
    std::vector<bool> m_isTaken;
    std::vector<std::optional<std::size_t>> m_answer;
};

Places Matching::storedInOrder() const
{
    Places places(m_stored.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::stable_sort(places.begin(), places.end(), [this](std::size_t a, std::size_t b) {
        return m_stored[a].second < m_stored[b].second;
    });
    return places;
}

/// Exact seconds before neighbours, equal names before corrected ones.
void Matching::matchSent()
{
    const Places stored = storedInOrder();
    std::vector<Pair> pairs;
    for (std::size_t play = 0; play < m_plays.size(); ++play) {
        const qint64 second = m_plays[play].second;
        auto at = std::lower_bound(stored.begin(), stored.end(), second - sentMatchSeconds,
                                   [this](std::size_t i, qint64 s) { return m_stored[i].second < s; });
        for (; at != stored.end() && m_stored[*at].second <= second + sentMatchSeconds; ++at) {
            const bool named = hasSameNames(m_stored[*at], m_plays[play]);
            if (!named && !m_stored[*at].sentThere)
                continue;
            pairs.push_back({*at, play, std::abs(m_stored[*at].second - second) + (named ? 0 : 2)});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.distance < b.distance; });
    for (const Pair& each : pairs) {
        if (isFree(each))
            pair(each.stored, each.play);
    }
}

void Matching::matchNames()
{
    Songs names;
    std::vector<std::pair<std::size_t, std::size_t>> storedIn; // a song's name, and the place of a listen
    std::vector<std::pair<std::size_t, std::size_t>> playsIn;
    for (std::size_t i = 0; i < m_stored.size(); ++i) {
        if (!m_isTaken[i])
            storedIn.emplace_back(names.add(m_stored[i]), i);
    }
    for (std::size_t i = 0; i < m_plays.size() && !storedIn.empty(); ++i) {
        if (!m_answer[i])
            playsIn.emplace_back(names.add(m_plays[i]), i);
    }
    QHash<std::size_t, std::pair<Places, Places>> songs;
    for (const auto& [name, place] : playsIn)
        songs[names.rootOf(name)].second.push_back(place);
    for (const auto& [name, place] : storedIn) {
        const auto song = songs.find(names.rootOf(name));
        if (song != songs.end())
            song->first.push_back(place);
    }
    for (auto song = songs.cbegin(); song != songs.cend(); ++song) {
        if (!song->first.empty())
            matchSong(song->first, song->second);
    }
}

/// One song's listens and plays, aligned: the most pairs, then the least distance in all.
void Matching::matchSong(const Places& stored, const Places& plays)
{
    Places a = stored;
    Places b = plays;
    std::stable_sort(a.begin(), a.end(),
                     [this](auto x, auto y) { return m_stored[x].second < m_stored[y].second; });
    std::stable_sort(b.begin(), b.end(),
                     [this](auto x, auto y) { return m_plays[x].second < m_plays[y].second; });
    using Worth = std::pair<qint64, qint64>; // pairs, minus their distance
    const std::size_t width = b.size() + 1;
    std::vector<Worth> best((a.size() + 1) * width);
    const auto worthOf = [&](std::size_t i, std::size_t j) -> std::optional<Worth> {
        const qint64 apart = std::abs(m_stored[a[i]].second - m_plays[b[j]].second);
        if (apart > farthestMatchSeconds || !hasSameNames(m_stored[a[i]], m_plays[b[j]]))
            return std::nullopt;
        const Worth& rest = best[(i + 1) * width + j + 1];
        return Worth(rest.first + 1, rest.second - apart);
    };
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            const Worth skipped = std::max(best[(i + 1) * width + j], best[i * width + j + 1]);
            best[i * width + j] = std::max(skipped, worthOf(i, j).value_or(skipped));
        }
    }
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const Worth here = best[i * width + j];
        if (worthOf(i, j) == here)
            pair(a[i++], b[j++]);
        else if (best[(i + 1) * width + j] == here)
            ++i;
        else
            ++j;
    }
}

} // namespace

std::vector<std::optional<std::size_t>> matchListens(std::span<const MatchPlay> stored,
                                                     std::span<const MatchPlay> plays)
{
    Matching matching(stored, plays);
    if (!stored.empty()) {
        matching.matchSent();
        matching.matchNames();
    }
    return matching.take();
}

} // namespace sillon
