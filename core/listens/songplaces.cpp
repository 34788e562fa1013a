// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/songplaces.h"

#include <algorithm>
#include <bit>

namespace sillon {

namespace {

constexpr std::size_t fewestSlots = 1024;

std::uint64_t hashOf(const HeardSong& song)
{
    std::uint64_t hash = static_cast<std::uint64_t>(song.recordingId) * 0x9e3779b97f4a7c15U;
    hash ^= static_cast<std::uint64_t>(song.releaseId) * 0xc2b2ae3d27d4eb4fU;
    return hash ^ (hash >> 29);
}

} // namespace

SongPlaces::SongPlaces(std::vector<HeardSong>& songs)
    : m_songs(songs)
{
    grow();
}

std::uint32_t SongPlaces::placeOf(const HeardSong& song)
{
    const std::size_t slot = slotOf(song);
    if (m_slots[slot] != 0)
        return m_slots[slot] - 1;
    m_songs.push_back(song);
    const auto place = static_cast<std::uint32_t>(m_songs.size() - 1);
    m_slots[slot] = place + 1;
    if (m_songs.size() * 2 > m_slots.size())
        grow();
    return place;
}

void SongPlaces::grow()
{
    m_slots.assign(std::bit_ceil(std::max(fewestSlots, m_songs.size() * 4)), 0);
    for (std::size_t place = 0; place < m_songs.size(); ++place)
        m_slots[slotOf(m_songs[place])] = static_cast<std::uint32_t>(place + 1);
}

std::size_t SongPlaces::slotOf(const HeardSong& song) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = static_cast<std::size_t>(hashOf(song)) & mask;
    while (m_slots[slot] != 0 && m_songs[m_slots[slot] - 1] != song)
        slot = (slot + 1) & mask;
    return slot;
}

} // namespace sillon
