// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/coverlayout.h"
#include "widgets/trackchoice.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTimer>

#include <vector>

namespace sillon {

class CoverCache;
class CoverDelegate;
class CoverModel;

/// A grid of covers of any length: only what is seen is asked for and painted, and the covers of the next
/// page are read ahead. Arrows, Home, End, pages and typing letters move; Enter or a click opens, Ctrl+Enter
/// or the button on a cover plays. What that means is said by who owns it.
class CoverGrid : public QListView, public TrackChoice
{
    Q_OBJECT
public:
    /// Both live longer than the grid.
    CoverGrid(CoverModel& model, CoverCache& covers, QWidget* parent = nullptr);
    ~CoverGrid() override;

    /// The size of a cover in points; the grid takes the nearest with which the columns fill the width.
    void setCoverSize(int side);
    [[nodiscard]] int coverSize() const { return m_wantedSide; }
    static constexpr int smallestCover = 96;
    static constexpr int largestCover = 320;
    static constexpr int sizeStep = 16;

    /// Shows all its rows without scrolling, to stand on a page that scrolls as a whole.
    void setWhole(bool whole);

    [[nodiscard]] const CoverLayout& coverLayout() const { return m_layout; }
    [[nodiscard]] std::vector<int> chosenRows() const; ///< rising
    [[nodiscard]] QList<Track> chosenTracks() const override;
    /// What is seen at the top, and how far below the edge it begins; -1 when nothing is.
    [[nodiscard]] std::pair<int, int> topItem() const;
    void showAtTop(int row, int offset);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& at) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void keyboardSearch(const QString& text) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);
    void playWanted(const std::vector<int>& rows);
    void menuWanted(const QPoint& at);     ///< global; the row under it is chosen by then
    void coverSizeChosen(int side);        ///< by Ctrl+plus, Ctrl+minus or Ctrl+wheel
    void currentMoved(const QRect& place); ///< of the viewport: to be kept in sight by who scrolls it

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;

private:
    void layOut();
    void hover(const QPoint& at);
    [[nodiscard]] QRect shown(const QRect& place) const;
    [[nodiscard]] int nearestItem(QPoint at) const;
    [[nodiscard]] std::pair<int, int> seenItems() const;
    void wantCovers();
    void coverArrived(const QString& album);
    [[nodiscard]] bool overPlayButton(const QPoint& at) const;
    void changeCoverSize(int steps);

    CoverModel& m_model;
    CoverCache& m_covers;
    CoverDelegate* m_delegate;
    CoverLayout m_layout;
    QTimer m_wanting;  ///< scrolling and resizing ask for covers when they rest a moment
    QTimer m_resizing; ///< covers in a new size are asked for when the window has it
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    int m_wantedSide = 176;
    int m_pressed = -1;   ///< the row on which the button went down, to be opened
    int m_lastOffset = 0; ///< in which direction it scrolls
    bool m_whole = false;
    bool m_scrollsUp = false;
};

} // namespace sillon
