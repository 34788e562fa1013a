// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/librarytools.h"
#include "library/tracklistingmodel.h"
#include "widgets/trackchoice.h"

#include <QListView>

namespace sillon {

class TrackListingDelegate;

/// The tracks of an album (or the top ones of an artist) as they are printed on a sleeve: all at once, to
/// stand on a page that scrolls as a whole. Plays, loves, drags and offers the menu itself.
class TrackListing : public QListView, public TrackChoice
{
    Q_OBJECT
public:
    TrackListing(const LibraryTools& parts, TrackListingModel::Kind kind, QWidget* parent = nullptr);

    /// What was current before and is among these is current again.
    void setTracks(std::vector<int> rows, const QString& artist);
    [[nodiscard]] TrackListingModel& tracks() { return *m_model; }
    void chooseTrack(TrackId id);
    [[nodiscard]] std::vector<int> chosenRows() const; ///< rising
    [[nodiscard]] QList<Track> chosenTracks() const override;

Q_SIGNALS:
    void currentMoved(const QRect& place); ///< of the viewport: to be kept in sight by who scrolls it

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void followPlayer();
    void fitHeight();
    void playFrom(int row);
    void hover(const QPoint& at);
    [[nodiscard]] bool isOverHeart(const QPoint& at) const;

    LibraryTools m_parts;
    TrackListingModel* m_model;
    TrackListingDelegate* m_delegate;
    TrackId m_current = 0; ///< of the current row: rows are others after the library was read anew
};

} // namespace sillon
