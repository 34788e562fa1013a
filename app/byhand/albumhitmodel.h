// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/albumsource.h"
#include "music/track.h"

#include <QAbstractListModel>

#include <vector>

namespace sillon {

/// What CoverCache takes for the cover of a hit that is not in the library: its address stands for the path.
[[nodiscard]] Track trackOfHit(const AlbumHit& hit);

/// The albums that a search found, with what shows their covers.
class AlbumHitModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// covers: of each hit.
    void setHits(std::vector<AlbumHit> hits, std::vector<Track> covers);
    [[nodiscard]] const AlbumHit& hit(int row) const { return m_hits.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] const Track& cover(int row) const { return m_covers.at(static_cast<std::size_t>(row)); }
    /// "Björk · 1997 · 10 tracks · 2 x Vinyl, GB"
    [[nodiscard]] QString secondLine(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<AlbumHit> m_hits;
    std::vector<Track> m_covers;
};

} // namespace sillon
