// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/longlist.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sillon {

LongList::LongList(int rowHeight, QWidget* parent)
    : QListView(parent)
    , m_rowHeight(rowHeight)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
}

/// Who comes by the keyboard sees where they are.
void LongList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!byKeys || rows() == 0 || selectionModel()->hasSelection())
        return;
    const int row = std::max(0, currentIndex().row());
    selectionModel()->setCurrentIndex(model()->index(row, 0, rootIndex()),
                                      QItemSelectionModel::ClearAndSelect);
}

int LongList::rows() const
{
    return model() != nullptr ? model()->rowCount(rootIndex()) : 0;
}

std::pair<int, int> LongList::seenRows() const
{
    const int last = (verticalOffset() + viewport()->height() - 1) / m_rowHeight;
    return {verticalOffset() / m_rowHeight, std::min(last, rows() - 1)};
}

QRect LongList::visualRect(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex LongList::indexAt(const QPoint& at) const
{
    const int row = (at.y() + verticalOffset()) / m_rowHeight;
    return at.y() >= 0 && row < rows() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void LongList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * m_rowHeight;
    const int height = viewport()->height();
    int offset = verticalOffset();
    if (hint == PositionAtCenter)
        offset = top - (height - m_rowHeight) / 2;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && top + m_rowHeight > offset + height))
        offset = top + m_rowHeight - height;
    if (hint == PositionAtTop || (hint == EnsureVisible && top < offset))
        offset = top;
    verticalScrollBar()->setValue(offset);
}

void LongList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void LongList::updateGeometries()
{
    QScrollBar* bar = verticalScrollBar();
    bar->setSingleStep(m_rowHeight / 2);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, rows() * m_rowHeight - viewport()->height()));
    QAbstractItemView::updateGeometries();
    Q_EMIT scrolled();
}

void LongList::resizeEvent(QResizeEvent* event)
{
    // What is at work stays in sight, also when something opens beneath the list.
    const QRect current = visualRect(currentIndex());
    const bool seen = current.isValid() && current.top() < event->oldSize().height() && current.bottom() >= 0;
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    if (seen)
        scrollTo(currentIndex());
}

void LongList::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
    Q_EMIT scrolled();
}

int LongList::horizontalOffset() const
{
    return 0;
}

int LongList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void LongList::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const auto [first, last] = seenRows();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        if (!event->rect().intersects(option.rect))
            continue;
        option.state = QStyle::State_Enabled;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, underMouse() && option.rect.contains(pointer));
        itemDelegate()->paint(&painter, option, index);
    }
}

QModelIndex LongList::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    if (rows() == 0)
        return {};
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row -= 1;
        break;
    case MoveDown:
    case MoveNext:
        row += 1;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows() - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, rows() - 1), 0, rootIndex());
}

void LongList::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const int count = rows();
    const int top = (rect.top() + verticalOffset()) / m_rowHeight;
    const int bottom = std::min((rect.bottom() + verticalOffset()) / m_rowHeight, count - 1);
    if (top > bottom || top < 0) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    const QItemSelection chosen(model()->index(top, 0, rootIndex()), model()->index(bottom, 0, rootIndex()));
    selectionModel()->select(chosen, command);
}

QRegion LongList::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    const auto [first, last] = seenRows();
    for (const QItemSelectionRange& range : selection) {
        const int top = std::max(range.top(), first);
        const int bottom = std::min(range.bottom(), last);
        if (top <= bottom)
            region += QRect(0, top * m_rowHeight - verticalOffset(), viewport()->width(),
                            (bottom - top + 1) * m_rowHeight);
    }
    return region;
}

void LongList::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    if (currentIndex().isValid())
        Q_EMIT menuWanted(at);
    event->accept();
}

} // namespace sillon
