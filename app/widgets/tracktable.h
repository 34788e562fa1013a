// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/trackcolumn.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>
#include <vector>

class QFocusEvent;
class QMenu;

namespace sillon {

class CoverCache;
class TrackDelegate;
class TrackTableModel;

/// A table of tracks: any length, chosen and movable columns that share the width, whole rows hovered,
/// selected and dragged. What a double click, a sort or a drop means is said by who owns it.
class TrackTable : public QTableView
{
    Q_OBJECT
public:
    /// covers may be none (placeholders are shown); both live longer than the table.
    TrackTable(TrackTableModel& model, CoverCache* covers, QWidget* parent = nullptr);

    /// In order; Title is always among them.
    void setColumns(const std::vector<TrackColumn>& columns);
    [[nodiscard]] std::vector<TrackColumn> columns() const;
    /// "title:300 artist:120 ... sort=plays:down" for the settings; what is not understood is left out.
    [[nodiscard]] QString layoutText() const;
    void setLayoutText(const QString& text);
    /// Adds what a click on the headings offers to a menu: which columns are shown, and the sort.
    void fillColumnsMenu(QMenu& menu);

    /// Headings sort on click, starting with this order.
    void setSorting(TrackColumn column, Qt::SortOrder order);
    /// Takes drops between its rows: canDropMimeData and dropMimeData of the model decide.
    void setTakesDrops(bool takes);
    void setPaused(bool paused);

    [[nodiscard]] std::vector<int> chosenRows() const; ///< rising
    void chooseRows(const std::vector<int>& rows);

    /// Typed letters go to the first row that begins with them: by the sorted column, else by the title.
    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void rowActivated(int row); ///< double click or Enter
    void sortChosen(sillon::TrackColumn column, Qt::SortOrder order);
    void menuWanted(const QPoint& at); ///< global; the row under it is chosen by then
    void columnsChosen();              ///< shown, hidden, moved, made wider or sorted by the user
    void heartClicked(int row);        ///< in the column of hearts

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUpHeader();
    void chooseColumnsAt(const QPoint& at);
    void showColumn(TrackColumn column, bool shown);
    void addSorting(QMenu& menu);
    [[nodiscard]] QString sortText() const;
    void setSortText(const QString& text);
    void shareWidth();
    void resized(int section, int before, int after);
    [[nodiscard]] int figureWidth(TrackColumn column) const;
    void hover(int row);
    [[nodiscard]] QModelIndex heartAt(const QMouseEvent* event) const;
    [[nodiscard]] int gapAt(const QPoint& at) const;
    void setGap(std::optional<int> gap);

    const TrackTableModel& m_tracks;
    TrackDelegate* m_delegate;
    QPersistentModelIndex m_pressedHeart;
    bool m_sharing = false;   ///< widths are being set by us
    std::optional<int> m_gap; ///< the row before which a drop would come
};

} // namespace sillon
