// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"
#include "widgets/trackcolumn.h"

#include <QByteArray>

#include <vector>

namespace sillon {

/// All tracks of the library as the Tracks page holds them: the tracks, their folded text in one piece so
/// that a search is one pass over it, and the order of an album shelf. Never changes; made and asked on any
/// thread.
class TrackList
{
public:
    TrackList() = default;
    explicit TrackList(std::vector<Track> tracks);

    [[nodiscard]] int size() const { return static_cast<int>(m_tracks.size()); }
    [[nodiscard]] const Track& at(int index) const { return m_tracks[static_cast<std::size_t>(index)]; }
    [[nodiscard]] qint64 lengthMs() const { return m_lengthMs; }

    /// Indices sorted by a column; equal ones by album artist, album, disc and number. What the tags do not
    /// say comes last in both directions.
    [[nodiscard]] std::vector<int> order(TrackColumn column, Qt::SortOrder direction) const;
    /// Those of `order` whose title, artist, album, album artist or genre hold every word, in that order.
    [[nodiscard]] std::vector<int> matching(const QString& words, const std::vector<int>& order) const;

private:
    [[nodiscard]] std::vector<char> holding(const QByteArray& word) const;

    std::vector<Track> m_tracks;
    std::vector<int> m_shelfOrder;
    QByteArray m_text;              ///< folded, UTF-8, a line a track
    std::vector<qsizetype> m_lines; ///< where each line begins, and the end of the last
    qint64 m_lengthMs = 0;
};

} // namespace sillon
