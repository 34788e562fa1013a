// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/heardlistmodel.h"
#include "music/track.h"

#include <QList>
#include <QListView>
#include <QSet>

#include <vector>

namespace sillon {

class HeardListDelegate;
class LibraryAlbums;
struct ChartTools;

/// A list of what was heard: opened by double click or Enter, in the library or at the service; with a menu.
class HeardList : public QListView
{
    Q_OBJECT
public:
    HeardList(const ChartTools& tools, LibraryAlbums& albums, QWidget* parent = nullptr);

    [[nodiscard]] HeardListModel& entries() { return *m_model; }
    void setRanked(bool ranked);
    /// What the library has of these rows to play, in their order.
    [[nodiscard]] QList<Track> tracksOf(const QList<int>& rows) const;
    /// By row the titles, folded, that alone are meant of an album; empty: all of it.
    void setTitlesMeant(std::vector<QSet<QString>> titles) { m_titles = std::move(titles); }
    /// "Set the year..." stands in the menu of an album.
    void setYearsCanBeSet(bool can) { m_yearsCanBeSet = can; }
    /// Rows of tracks that have a year of their own, heard without an album: it can be set too.
    void setYearsOfSongs(std::vector<bool> rows) { m_songs = std::move(rows); }
    /// A row of an album (or such a song) is opened to set its year.
    void setOpensYears(bool opens) { m_opensYears = opens; }

Q_SIGNALS:
    void albumWanted(qint64 track);         ///< of the library
    void artistWanted(const QString& name); ///< of the library
    void addressWanted(const QUrl& address);
    void yearWanted(const QString& artist, const QString& album);
    void songYearWanted(const QString& artist, const QString& title);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    /// The row that the keys begin at is seen.
    void focusInEvent(QFocusEvent* event) override;

private:
    void open(int row);
    [[nodiscard]] QList<Track> libraryOf(int row) const;
    [[nodiscard]] bool hasOwnYear(int row) const;
    void wantYear(int row);
    [[nodiscard]] QUrl addressOf(int row) const;

    const ChartTools& m_tools;
    LibraryAlbums& m_albums;
    HeardListModel* m_model;
    HeardListDelegate* m_delegate;
    bool m_yearsCanBeSet = false;
    bool m_opensYears = false;
    std::vector<bool> m_songs;
    std::vector<QSet<QString>> m_titles; ///< by row
};

} // namespace sillon
