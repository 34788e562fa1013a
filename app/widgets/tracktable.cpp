// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tracktable.h"

#include "widgets/covercache.h"
#include "widgets/paint.h"
#include "widgets/tabular.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"
#include "widgets/trackdelegate.h"
#include "widgets/tracktablemodel.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

// The rows; the columns are in tracktablecolumns.cpp.
namespace sillon {

namespace {

/// What is carried along with the pointer: a small bubble with words.
QPixmap dragPicture(const QWidget& widget, const QString& words)
{
    constexpr int mostWidth = 260;
    const QFontMetrics metrics(widget.font());
    const QString text = metrics.elidedText(words, Qt::ElideRight, mostWidth);
    const QSize size(metrics.horizontalAdvance(text) + 2 * tokens::space12, tokens::controlHeight);
    QPixmap picture(size * widget.devicePixelRatioF());
    picture.setDevicePixelRatio(widget.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(widget.font());
    const ThemeColours& colours = themeColours(widget.palette());
    paint::roundedBox(&painter, QRect(QPoint(0, 0), size), tokens::radius, colours.raised, colours.border);
    painter.setPen(colours.text);
    painter.drawText(QRect(QPoint(0, 0), size), Qt::AlignCenter, text);
    return picture;
}

} // namespace

TrackTable::TrackTable(TrackTableModel& model, CoverCache* covers, QWidget* parent)
    : QTableView(parent)
    , m_tracks(model)
    , m_delegate(new TrackDelegate(model, covers, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setDragEnabled(true);
    setDropIndicatorShown(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // many columns in a small window
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);   // its place is the margin, also where none is shown
    verticalScrollBar()->setSingleStep(tokens::rowHeight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tokens::rowHeight);
    verticalHeader()->setMinimumSectionSize(tokens::rowHeight);
    setUpHeader();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
    if (covers != nullptr)
        connect(covers, &CoverCache::arrived, viewport(), qOverload<>(&QWidget::update));
}

void TrackTable::setTakesDrops(bool takes)
{
    setAcceptDrops(takes);
    setDragDropMode(takes ? DragDrop : DragOnly);
    setDropIndicatorShown(false);
}

void TrackTable::setPaused(bool paused)
{
    m_delegate->setPaused(paused);
    viewport()->update();
}

std::vector<int> TrackTable::chosenRows() const
{
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void TrackTable::chooseRows(const std::vector<int>& rows)
{
    QItemSelection selection;
    for (const int row : rows)
        selection.select(model()->index(row, 0), model()->index(row, model()->columnCount() - 1));
    if (!rows.empty())
        selectionModel()->setCurrentIndex(model()->index(rows.front(), 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

/// Who comes by the keyboard has a row at hand for what is done to chosen rows.
void TrackTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeys && model()->rowCount() > 0 && !selectionModel()->hasSelection())
        chooseRows({std::max(0, currentIndex().row())});
}

void TrackTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::NoModifier) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TrackTable::keyboardSearch(const QString& search)
{
    const int sorted = horizontalHeader()->isSortIndicatorShown() ? horizontalHeader()->sortIndicatorSection()
                                                                  : static_cast<int>(TrackColumn::Title);
    const bool text = !isColumnHidden(sorted) && !isFigure(static_cast<TrackColumn>(sorted));
    const int column = text ? sorted : static_cast<int>(TrackColumn::Title);
    const int row = std::max(0, currentIndex().row());
    if (currentIndex().column() != column && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(row, column), QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(search);
}

QModelIndex TrackTable::heartAt(const QMouseEvent* event) const
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const bool heart = index.isValid() && static_cast<TrackColumn>(index.column()) == TrackColumn::Loved;
    return plain && heart ? index : QModelIndex();
}

void TrackTable::mousePressEvent(QMouseEvent* event)
{
    m_pressedHeart = heartAt(event);
    if (m_pressedHeart.isValid())
        return; // what is chosen stays chosen
    QTableView::mousePressEvent(event);
}

void TrackTable::mouseReleaseEvent(QMouseEvent* event)
{
    const QPersistentModelIndex pressed = std::exchange(m_pressedHeart, {});
    if (!pressed.isValid())
        return QTableView::mouseReleaseEvent(event);
    if (pressed == heartAt(event))
        Q_EMIT heartClicked(pressed.row());
}

void TrackTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pressedHeart = heartAt(event);
    if (!m_pressedHeart.isValid())
        QTableView::mouseDoubleClickEvent(event);
}

void TrackTable::startDrag(Qt::DropActions actions)
{
    const std::vector<int> rows = chosenRows();
    if (rows.empty())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(m_tracks.mimeOf(rows));
    drag->setPixmap(dragPicture(
        *this, rows.size() == 1 ? trackColumnText(m_tracks.trackAt(rows.front()), TrackColumn::Title)
                                : tr("%Ln tracks", nullptr, static_cast<int>(rows.size()))));
    drag->exec(actions, Qt::CopyAction);
}

void TrackTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

bool TrackTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void TrackTable::hover(int row)
{
    const int before = m_delegate->hoveredRow();
    if (before == row)
        return;
    m_delegate->setHoveredRow(row);
    for (const int changed : {before, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), tokens::rowHeight);
    }
}

void TrackTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()) {
        Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    } else if (indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid()) {
        Q_EMIT menuWanted(event->globalPos());
    }
}

int TrackTable::gapAt(const QPoint& at) const
{
    const int row = rowAt(at.y());
    if (row < 0)
        return model()->rowCount();
    return at.y() > rowViewportPosition(row) + rowHeight(row) / 2 ? row + 1 : row;
}

void TrackTable::setGap(std::optional<int> gap)
{
    if (m_gap == gap)
        return;
    m_gap = gap;
    viewport()->update();
}

void TrackTable::dragEnterEvent(QDragEnterEvent* event)
{
    if (acceptDrops() && model()->canDropMimeData(event->mimeData(), event->dropAction(), 0, 0, {}))
        event->acceptProposedAction();
    else
        event->ignore();
}

void TrackTable::dragMoveEvent(QDragMoveEvent* event)
{
    QTableView::dragMoveEvent(event); // scrolls near the edges
    const int gap = gapAt(event->position().toPoint());
    if (!acceptDrops() || !model()->canDropMimeData(event->mimeData(), event->dropAction(), gap, 0, {})) {
        setGap(std::nullopt);
        return event->ignore();
    }
    setGap(gap);
    event->acceptProposedAction();
}

void TrackTable::dragLeaveEvent(QDragLeaveEvent* event)
{
    setGap(std::nullopt);
    QTableView::dragLeaveEvent(event);
}

void TrackTable::dropEvent(QDropEvent* event)
{
    const int gap = gapAt(event->position().toPoint());
    setGap(std::nullopt);
    setState(NoState);
    // Said to be copied: what moves within the table is moved by the model, not taken out by the drag's
    // source.
    if (model()->dropMimeData(event->mimeData(), event->dropAction(), gap, 0, {})) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void TrackTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_gap)
        return;
    const int rows = model()->rowCount();
    const int y = rows == 0       ? 0
                  : *m_gap < rows ? rowViewportPosition(*m_gap)
                                  : rowViewportPosition(rows - 1) + rowHeight(rows - 1);
    QPainter painter(viewport());
    painter.fillRect(0, std::max(0, y - 1), viewport()->width(), 2, themeColours(palette()).accent);
}

} // namespace sillon
