// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hands of the grid: keys, mouse and dragging.
#include "library/coverdelegate.h"
#include "library/covergrid.h"
#include "library/covermodel.h"
#include "widgets/covercache.h"
#include "widgets/coverpaint.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace sillon {

namespace {

constexpr int dragSide = 72;

} // namespace

QModelIndex CoverGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return {};
    if (!currentIndex().isValid())
        return m_model.index(std::max(0, topItem().first), 0);
    const int row = currentIndex().row();
    const int columns = m_layout.columns();
    const int onPage = std::max(1, viewport()->height() / m_layout.rowHeight()) * columns;
    const int forward = isRightToLeft() ? -1 : 1;
    int to = row;
    switch (action) {
    case MoveLeft:
        to = row - forward;
        break;
    case MoveRight:
        to = row + forward;
        break;
    case MoveUp:
        to = row - columns;
        break;
    case MoveDown: // from above a last row that is shorter: to its end
        to = row + columns >= count && row / columns < (count - 1) / columns ? count - 1 : row + columns;
        break;
    case MovePageUp:
        to = row < columns ? row : std::max(row % columns, row - onPage);
        break;
    case MovePageDown:
        to = std::min(row + onPage, count - 1);
        break;
    case MoveHome:
        to = 0;
        break;
    case MoveEnd:
        to = count - 1;
        break;
    case MoveNext:
        to = row + 1;
        break;
    case MovePrevious:
        to = row - 1;
        break;
    }
    return to >= 0 && to < count ? m_model.index(to, 0) : currentIndex();
}

int CoverGrid::nearestItem(QPoint at) const
{
    const QPoint place =
        QStyle::visualPos(layoutDirection(), viewport()->rect(), at) + QPoint(0, verticalOffset());
    if (const int item = m_layout.itemAt(place); item >= 0)
        return item;
    auto [first, last] = m_layout.itemsBetween(place.y(), place.y());
    if (last < first)
        return m_model.rowCount() - 1;
    while (first < last && m_layout.cell(first).right() < place.x())
        ++first;
    return first;
}

void CoverGrid::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    // The rectangle says where it began and where it is now: everything between is chosen, as one reads.
    const QPoint from(rect.left(), rect.top());
    const QPoint to(rect.right(), rect.bottom());
    const bool point = std::abs(rect.width()) <= 2 && std::abs(rect.height()) <= 2;
    if (m_model.rowCount() == 0 || (point && !indexAt(to).isValid())) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    const auto [first, last] = std::minmax({nearestItem(from), nearestItem(to)});
    selectionModel()->select(QItemSelection(m_model.index(first, 0), m_model.index(last, 0)), command);
}

QRegion CoverGrid::visualRegionForSelection(const QItemSelection& selection) const
{
    const auto [first, last] = seenItems();
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row)
            region += shown(m_layout.cell(row));
    }
    return region;
}

void CoverGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    // Not QListView's own: it tells screen readers the place in a layout that is not in use here.
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update(visualRect(previous));
    viewport()->update(visualRect(current));
    if (current.isValid()) {
        if (hasFocus()) {
            QAccessibleEvent event(this, QAccessible::Focus);
            event.setChild(current.row());
            QAccessible::updateAccessibility(&event);
        }
        if (previous.isValid()) // not when the keyboard only comes here
            Q_EMIT currentMoved(visualRect(current));
    }
}

void CoverGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!selected.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::SelectionAdd);
        event.setChild(selected.first().top());
        QAccessible::updateAccessibility(&event);
    }
}

void CoverGrid::keyboardSearch(const QString& text)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const bool goesOn =
        m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_sinceTyped.start();
    m_typed = goesOn ? m_typed + text : text;
    // The same letter again and again goes from one to the next.
    const bool same = m_typed.count(m_typed.at(0), Qt::CaseInsensitive) == m_typed.size();
    const QString wanted = same ? m_typed.left(1) : m_typed;
    const int start = std::max(0, currentIndex().row()) + (same && currentIndex().isValid() ? 1 : 0);
    for (int step = 0; step < count; ++step) {
        const int row = (start + step) % count;
        if (m_model.nameAt(row).startsWith(wanted, Qt::CaseInsensitive))
            return setCurrentIndex(m_model.index(row, 0));
    }
}

void CoverGrid::changeCoverSize(int steps)
{
    setCoverSize(m_wantedSide + steps * sizeStep);
    Q_EMIT coverSizeChosen(m_wantedSide);
}

void CoverGrid::keyPressEvent(QKeyEvent* event)
{
    window()->setAttribute(Qt::WA_KeyboardFocusChange); // the page that opens shows where the keys go
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control && !chosenRows().empty())
            Q_EMIT playWanted(chosenRows());
        else if (!control && currentIndex().isValid())
            Q_EMIT opened(currentIndex().row());
        return event->accept();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control && !m_whole)
            return changeCoverSize(1);
        break;
    case Qt::Key_Minus:
        if (control && !m_whole)
            return changeCoverSize(-1);
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void CoverGrid::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() == Qt::ControlModifier && !m_whole) {
        if (event->angleDelta().y() != 0)
            changeCoverSize(event->angleDelta().y() > 0 ? 1 : -1);
        return event->accept();
    }
    if (m_whole)
        return event->ignore(); // the page around it scrolls
    QListView::wheelEvent(event);
}

bool CoverGrid::overPlayButton(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || m_model.cardAt(index.row()).away)
        return false;
    const QRect cover = shown(m_layout.cover(index.row()));
    return CoverDelegate::playButton(cover, layoutDirection()).contains(at);
}

void CoverGrid::mousePressEvent(QMouseEvent* event)
{
    m_pressed = -1;
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid()) {
        if (overPlayButton(event->pos())) {
            Q_EMIT playWanted({index.row()});
            return event->accept();
        }
        m_pressed = index.row();
    }
    QListView::mousePressEvent(event);
}

void CoverGrid::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && pressed >= 0 && indexAt(event->pos()).row() == pressed)
        Q_EMIT opened(pressed);
}

void CoverGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The first click has opened it already; on the way back the second one must not open another.
    event->accept();
}

void CoverGrid::mouseMoveEvent(QMouseEvent* event)
{
    hover(event->pos());
    QListView::mouseMoveEvent(event);
}

void CoverGrid::hover(const QPoint& at)
{
    const QModelIndex index = viewport()->rect().contains(at) && underMouse() ? indexAt(at) : QModelIndex();
    const bool button = index.isValid() && overPlayButton(at);
    const int before = m_delegate->hoveredRow();
    if (index.row() == before && button == m_delegate->isOverButton())
        return;
    m_delegate->setHoveredRow(index.row());
    m_delegate->setOverButton(button);
    if (before >= 0 && before < m_model.rowCount())
        viewport()->update(shown(m_layout.cell(before)));
    if (index.isValid())
        viewport()->update(visualRect(index));
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool CoverGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        hover({-1, -1});
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (!index.isValid() || overPlayButton(help->pos()) ||
            !m_delegate->isCut(font(), index, m_layout.side()))
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_model.spokenAt(index.row()), viewport(),
                               visualRect(index));
        return true;
    }
    return QListView::viewportEvent(event);
}

void CoverGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    const QPoint at = keyboard ? visualRect(index).center() : event->pos();
    Q_EMIT menuWanted(viewport()->mapToGlobal(at));
}

void CoverGrid::startDrag(Qt::DropActions /*actions*/)
{
    m_pressed = -1;
    const std::vector<int> rows = chosenRows();
    if (rows.empty())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData(selectionModel()->selectedRows()));
    const CoverCard card = m_model.cardAt(rows.front());
    const qreal scale = devicePixelRatioF();
    QPixmap picture(QSize(dragSide, dragSide) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QPixmap cover = m_covers.known(card.cover, m_layout.side(), scale);
    paint::albumCover(&painter, {0, 0, dragSide, dragSide}, cover, card.title, themeColours(palette()));
    painter.end();
    drag->setPixmap(picture);
    drag->setHotSpot({dragSide / 2, dragSide / 2});
    drag->exec(Qt::CopyAction);
}

} // namespace sillon
