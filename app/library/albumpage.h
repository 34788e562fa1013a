// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/portraitpage.h"
#include "music/track.h"

#include <QList>

namespace sillon {

struct CatalogueAlbum;
class AlbumModel;

/// One album: its cover and facts, its tracks, and what else there is by its artist. Visited by the id of one
/// of its tracks.
class AlbumPage : public PortraitPage
{
    Q_OBJECT
public:
    explicit AlbumPage(const LibraryTools& parts);

    /// What visit() takes.
    [[nodiscard]] static QString placeOf(TrackId track) { return QString::number(track); }

    /// Points at a track of the album that is shown.
    void chooseTrack(TrackId track);

    /// How scrobbling by hand goes, on the button.
    void setScrobbling(bool busy, bool done);

Q_SIGNALS:
    void albumWanted(qint64 track);
    void scrobbleWanted(const QList<sillon::Track>& tracks); ///< heard just now, elsewhere
    void artistWanted(const QString& name);
    void yearWanted(const QString& artist, const QString& album);

protected:
    void fill() override;
    void showFacts() override;

private:
    [[nodiscard]] int album() const; ///< -1 when it is gone
    void showGone();
    void showYearMark(const CatalogueAlbum& shown);
    void fillOthers(int album);
    void connectHead();

    TrackListing* m_listing;
    QLabel* m_othersHeading;
    AlbumModel* m_others;
    CoverGrid* m_othersGrid;
    QString m_artist;
    QString m_title; ///< of the album, as tagged
};

} // namespace sillon
