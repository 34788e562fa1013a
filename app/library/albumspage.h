// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/albummodel.h"
#include "library/coverpage.h"

class QPushButton;

namespace sillon {

/// Every album of the library as covers; the first page people see.
class AlbumsPage : public CoverPage
{
    Q_OBJECT
public:
    /// seed: of the random order and of the shuffled albums.
    AlbumsPage(const LibraryTools& parts, quint32 seed);

    [[nodiscard]] QString searchHint() const override;

Q_SIGNALS:
    void albumWanted(qint64 track); ///< the album of this track

protected:
    void fill(const std::optional<std::vector<int>>& rows) override;
    [[nodiscard]] int wholeCount() const override;
    [[nodiscard]] QString countText(int shown, int all) const override;
    [[nodiscard]] QString showAllText() const override;
    void open(int row) override;

private:
    AlbumsPage(const LibraryTools& parts, quint32 seed, AlbumModel* albums);
    [[nodiscard]] static std::vector<Order> orders();
    void shuffleAlbums();

    AlbumModel* m_albums;
    QPushButton* m_shuffle;
    quint32 m_seed;
};

} // namespace sillon
