// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/albumorder.h"
#include "library/covermodel.h"

namespace sillon {

class Catalogue;

/// Albums of the catalogue as covers.
class AlbumModel : public CoverModel
{
    Q_OBJECT
public:
    /// What stands below the title of an album.
    enum class Line { Artist, Year };

    AlbumModel(const Catalogue& catalogue, Line line, QObject* parent = nullptr);

    /// Indices of Catalogue::albums(); what stands at the end of the line follows the order.
    void setAlbums(std::vector<int> albums, AlbumOrder order = AlbumOrder::Artist);
    /// The catalogue begins anew: what was shown means nothing now.
    void forget() { setAlbums({}); }
    [[nodiscard]] const std::vector<int>& albums() const { return m_albums; }
    [[nodiscard]] int albumAt(int row) const;
    /// Facts of the albums changed (plays, hearts).
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] CoverCard cardAt(int row) const override;
    [[nodiscard]] Track coverAt(int row) const override;
    [[nodiscard]] qint64 trackIdAt(int row) const override;
    [[nodiscard]] QString nameAt(int row) const override;
    [[nodiscard]] QString spokenAt(int row) const override;
    [[nodiscard]] QList<Track> tracksAt(const std::vector<int>& rows) const override;

private:
    [[nodiscard]] QString endOf(int album) const;

    const Catalogue& m_catalogue;
    Line m_line;
    std::vector<int> m_albums;
    AlbumOrder m_order = AlbumOrder::Artist;
};

} // namespace sillon
