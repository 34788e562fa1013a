// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/portraitpage.h"

namespace sillon {

class AlbumModel;

/// One artist: the tracks heard most, the albums by original year, and those of others they appear on.
/// Visited by name.
class ArtistPage : public PortraitPage
{
    Q_OBJECT
public:
    explicit ArtistPage(const LibraryTools& parts);

Q_SIGNALS:
    void albumWanted(qint64 track);

protected:
    void fill() override;
    void showFacts() override;

private:
    /// Covers under a heading.
    struct Shelf
    {
        QLabel* heading;
        AlbumModel* albums;
        CoverGrid* grid;
    };
    [[nodiscard]] Shelf addShelf(const QString& title, bool ofOthers);
    static void fillShelf(const Shelf& shelf, std::vector<int> albums);
    [[nodiscard]] int artist() const; ///< -1 when there is none
    void showGone();
    void fillTop(int artist);
    void connectHead();

    QLabel* m_topHeading;
    TrackListing* m_top;
    Shelf m_own{};
    Shelf m_others{};
};

} // namespace sillon
