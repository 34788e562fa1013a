// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tracklisting.h"

#include "library/tracklistingdelegate.h"
#include "playback/player.h"
#include "widgets/covercache.h"
#include "widgets/rowschosen.h"
#include "widgets/trackactions.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

#include <utility>

namespace sillon {

TrackListing::TrackListing(const LibraryTools& parts, TrackListingModel::Kind kind, QWidget* parent)
    : QListView(parent)
    , m_parts(parts)
    , m_model(new TrackListingModel(parts.catalogue, kind, this))
    , m_delegate(new TrackListingDelegate(*m_model, parts.covers, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Tracks"));
    connect(&parts.covers, &CoverCache::arrived, viewport(), qOverload<>(&QWidget::update));
    followPlayer();
}

void TrackListing::followPlayer()
{
    const auto follow = [this] {
        const std::optional<QueueItem> item = m_parts.player.currentItem();
        m_model->setCurrent(item ? item->track.id : 0);
        m_delegate->setPaused(m_parts.player.state() != PlaybackState::Playing);
        viewport()->update();
    };
    connect(&m_parts.player, &Player::currentChanged, this, follow);
    connect(&m_parts.player, &Player::stateChanged, this, follow);
    follow();
}

void TrackListing::setTracks(std::vector<int> rows, const QString& artist)
{
    m_delegate->setHovered(-1, false);
    m_model->setTracks(std::move(rows), artist);
    fitHeight();
    chooseTrack(m_current);
}

void TrackListing::fitHeight()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_delegate->sizeHint(option, m_model->index(row, 0)).height();
    setFixedHeight(height);
}

void TrackListing::chooseTrack(TrackId id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isHeading(row) && m_model->trackAt(row).id == id)
            return setCurrentIndex(m_model->index(row, 0));
    }
}

std::vector<int> TrackListing::chosenRows() const
{
    return rowsChosenIn(*this);
}

QList<Track> TrackListing::chosenTracks() const
{
    return m_model->tracksAt(chosenRows());
}

void TrackListing::playFrom(int row)
{
    m_parts.player.playTracks(m_model->allTracks(), m_model->trackNumberOf(row));
}

void TrackListing::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void TrackListing::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page around it scrolls
}

void TrackListing::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        m_parts.actions.playNow(m_model->tracksAt(chosenRows()));
    else
        playFrom(currentIndex().row());
}

bool TrackListing::isOverHeart(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid() && !m_model->isHeading(index.row()) &&
           TrackListingDelegate::heartRect(visualRect(index), font(), layoutDirection()).contains(at);
}

void TrackListing::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && !m_model->isHeading(index.row())) {
        if (isOverHeart(event->pos()))
            return m_parts.actions.toggleLoved({m_model->trackAt(index.row())});
        if (event->modifiers() == Qt::NoModifier &&
            TrackListingDelegate::numberRect(visualRect(index), layoutDirection()).contains(event->pos()))
            return playFrom(index.row());
    }
    QListView::mousePressEvent(event);
}

void TrackListing::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && !m_model->isHeading(index.row()) &&
        !isOverHeart(event->pos()))
        playFrom(index.row());
}

void TrackListing::mouseMoveEvent(QMouseEvent* event)
{
    hover(event->pos());
    QListView::mouseMoveEvent(event);
}

void TrackListing::hover(const QPoint& at)
{
    const QModelIndex index = indexAt(at);
    const int row = index.isValid() && !m_model->isHeading(index.row()) ? index.row() : -1;
    const bool heart = row >= 0 && isOverHeart(at);
    const int before = m_delegate->hoveredRow();
    if (row == before && heart == m_delegate->isOverHeart())
        return;
    m_delegate->setHovered(row, heart);
    if (before >= 0)
        viewport()->update(visualRect(m_model->index(before, 0)));
    if (row >= 0)
        viewport()->update(visualRect(index));
}

bool TrackListing::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    return QListView::viewportEvent(event);
}

void TrackListing::contextMenuEvent(QContextMenuEvent* event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || m_model->isHeading(index.row()))
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    const QPoint at = keyboard ? visualRect(index).center() : event->pos();
    m_parts.actions.showMenu(this, viewport()->mapToGlobal(at), m_model->tracksAt(chosenRows()));
}

void TrackListing::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_model->isHeading(current.row()))
        m_current = m_model->trackAt(current.row()).id;
    if (current.isValid() && previous.isValid()) // not when the keyboard only comes here
        Q_EMIT currentMoved(visualRect(current));
}

} // namespace sillon
