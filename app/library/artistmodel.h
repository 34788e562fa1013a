// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/covermodel.h"

namespace sillon {

class Catalogue;

/// Artists of the catalogue as round covers.
class ArtistModel : public CoverModel
{
    Q_OBJECT
public:
    explicit ArtistModel(const Catalogue& catalogue, QObject* parent = nullptr);

    /// Indices of Catalogue::artists().
    void setArtists(std::vector<int> artists);
    [[nodiscard]] const std::vector<int>& artists() const { return m_artists; }
    [[nodiscard]] int artistAt(int row) const;
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] CoverCard cardAt(int row) const override;
    [[nodiscard]] Track coverAt(int row) const override;
    [[nodiscard]] qint64 trackIdAt(int row) const override;
    [[nodiscard]] QString nameAt(int row) const override;
    [[nodiscard]] QString spokenAt(int row) const override;
    [[nodiscard]] QList<Track> tracksAt(const std::vector<int>& rows) const override;

private:
    const Catalogue& m_catalogue;
    std::vector<int> m_artists;
};

} // namespace sillon
