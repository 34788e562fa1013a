// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tracklist.h"

#include "music/matchkey.h"

#include <QList>

#include <algorithm>
#include <cstring>
#include <functional>
#include <numeric>
#include <tuple>
#include <utility>

namespace sillon {

namespace {

const QString& shelfArtist(const Track& track)
{
    return track.release.albumArtist.isEmpty() ? track.recording.artist : track.release.albumArtist;
}

/// What decides a track's place on the shelf; texts folded.
struct ShelfPlace
{
    QString artist;
    QString album;
    int disc = 0;
    int number = 0;
    QString title;
    friend bool operator<(const ShelfPlace& one, const ShelfPlace& other)
    {
        const bool unknown = one.artist.isEmpty();
        const bool otherUnknown = other.artist.isEmpty();
        return std::tie(unknown, one.artist, one.album, one.disc, one.number, one.title) <
               std::tie(otherUnknown, other.artist, other.album, other.disc, other.number, other.title);
    }
};

std::vector<int> shelfOrder(const std::vector<Track>& tracks)
{
    std::vector<ShelfPlace> places;
    places.reserve(tracks.size());
    for (const Track& track : tracks) {
        ShelfPlace place{foldedText(shelfArtist(track)), foldedText(track.release.title), track.discNumber,
                         track.trackNumber, foldedText(track.recording.title)};
        places.push_back(std::move(place));
    }
    std::vector<int> order(tracks.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        return places[static_cast<std::size_t>(one)] < places[static_cast<std::size_t>(other)];
    });
    return order;
}

qint64 figureOf(const Track& track, TrackColumn column)
{
    if (column == TrackColumn::Number)
        return track.discNumber * 10000 + track.trackNumber;
    return column == TrackColumn::Year ? track.year : track.lengthMs;
}

bool isUnknown(const QString& key)
{
    return key.isEmpty();
}

bool isUnknown(qint64 key)
{
    return key == 0;
}

/// Sorts by a key of each index, keeping the order of equal ones whichever the direction.
template <typename Key>
void sortBy(std::vector<int>& order, const std::vector<Key>& keys, Qt::SortOrder direction)
{
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        const Key& a = keys[static_cast<std::size_t>(one)];
        const Key& b = keys[static_cast<std::size_t>(other)];
        if (isUnknown(a) != isUnknown(b))
            return isUnknown(b);
        return direction == Qt::AscendingOrder ? a < b : b < a;
    });
}

/// Where word begins first, nullptr when it does not.
const char* find(const char* begin, const char* end, const QByteArray& word)
{
#ifdef Q_OS_WIN
    const char* at = std::search(begin, end, std::boyer_moore_horspool_searcher(word.begin(), word.end()));
    return at == end ? nullptr : at;
#else
    return static_cast<const char*>(memmem(begin, static_cast<std::size_t>(end - begin), word.constData(),
                                           static_cast<std::size_t>(word.size())));
#endif
}

QString searchText(const Track& track)
{
    const QLatin1Char gap(' ');
    QString text = track.recording.title % gap % track.recording.artist % gap % track.release.title;
    if (track.release.albumArtist != track.recording.artist)
        text += gap + track.release.albumArtist;
    if (!track.genre.isEmpty())
        text += gap + track.genre;
    return text;
}

} // namespace

TrackList::TrackList(std::vector<Track> tracks)
    : m_tracks(std::move(tracks))
    , m_shelfOrder(shelfOrder(m_tracks))
{
    m_lines.reserve(m_tracks.size() + 1);
    for (const Track& track : m_tracks) {
        m_lines.push_back(m_text.size());
        m_text += foldedText(searchText(track)).toUtf8();
        m_text += '\n';
        m_lengthMs += track.lengthMs;
    }
    m_lines.push_back(m_text.size());
    m_text.squeeze();
}

std::vector<int> TrackList::order(TrackColumn column, Qt::SortOrder direction) const
{
    std::vector<int> order = m_shelfOrder;
    if (column == TrackColumn::AlbumArtist && direction == Qt::AscendingOrder)
        return order;
    if (isFigure(column)) {
        std::vector<qint64> keys;
        keys.reserve(m_tracks.size());
        for (const Track& track : m_tracks)
            keys.push_back(figureOf(track, column));
        sortBy(order, keys, direction);
        return order;
    }
    std::vector<QString> keys;
    keys.reserve(m_tracks.size());
    for (const Track& track : m_tracks)
        keys.push_back(foldedText(column == TrackColumn::AlbumArtist ? shelfArtist(track)
                                                                     : trackColumnText(track, column)));
    sortBy(order, keys, direction);
    return order;
}

std::vector<char> TrackList::holding(const QByteArray& word) const
{
    std::vector<char> found(m_tracks.size(), 0);
    const char* const begin = m_text.constData();
    const char* const end = begin + m_text.size();
    std::size_t line = 0;
    for (const char* at = find(begin, end, word); at != nullptr;
         at = find(begin + m_lines[line], end, word)) {
        while (m_lines[line + 1] <= at - begin)
            ++line;
        found[line] = 1;
        ++line;
    }
    return found;
}

std::vector<int> TrackList::matching(const QString& words, const std::vector<int>& order) const
{
    const QList<QByteArray> wanted = foldedText(words).toUtf8().split(' ');
    std::vector<int> found = order;
    for (const QByteArray& word : wanted) {
        if (word.isEmpty())
            continue;
        const std::vector<char> hits = holding(word);
        std::erase_if(found, [&](int index) { return hits[static_cast<std::size_t>(index)] == 0; });
    }
    return found;
}

} // namespace sillon
