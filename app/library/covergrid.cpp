// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/covergrid.h"

#include "library/coverdelegate.h"
#include "library/covermodel.h"
#include "widgets/covercache.h"
#include "widgets/rowschosen.h"
#include "widgets/tokens.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace sillon {

namespace {

constexpr int wantAfterMs = 30;
constexpr int newSizeAfterMs = 150;
constexpr int scrollStep = 60;
constexpr int roomPages = 4; // of covers that are kept: this page, the next, and where one was
constexpr int leastRoom = 12 * 1024 * 1024;
constexpr int mostRoom = 96 * 1024 * 1024;

} // namespace

CoverGrid::CoverGrid(CoverModel& model, CoverCache& covers, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_covers(covers)
    , m_delegate(new CoverDelegate(covers, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Base);
    m_wanting.setSingleShot(true);
    m_resizing.setSingleShot(true);
    connect(&m_wanting, &QTimer::timeout, this, &CoverGrid::wantCovers);
    connect(&m_resizing, &QTimer::timeout, this, [this] {
        m_delegate->setLoadedSide(m_layout.side());
        wantCovers();
        viewport()->update();
    });
    connect(&covers, &CoverCache::arrived, this, &CoverGrid::coverArrived);
}

CoverGrid::~CoverGrid()
{
    m_covers.want(this, {}, 1, 1);
}

void CoverGrid::setCoverSize(int side)
{
    const int fitting = std::clamp(side, smallestCover, largestCover);
    if (fitting == m_wantedSide)
        return;
    const auto [row, offset] = topItem();
    m_wantedSide = fitting;
    layOut();
    if (row >= 0 && verticalScrollBar()->value() > 0)
        showAtTop(row, offset);
}

void CoverGrid::setWhole(bool whole)
{
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    layOut();
}

std::vector<int> CoverGrid::chosenRows() const
{
    return rowsChosenIn(*this);
}

QList<Track> CoverGrid::chosenTracks() const
{
    return m_model.tracksAt(chosenRows());
}

std::pair<int, int> CoverGrid::topItem() const
{
    const auto [first, last] = seenItems();
    if (last < first)
        return {-1, 0};
    return {first, m_layout.cell(first).top() - verticalOffset()};
}

void CoverGrid::showAtTop(int row, int offset)
{
    verticalScrollBar()->setValue(m_layout.cell(row).top() - offset);
}

QSize CoverGrid::minimumSizeHint() const
{
    return {smallestCover + 2 * CoverLayout::margin, 0};
}

// Where things are.

void CoverGrid::layOut()
{
    const int before = m_layout.side();
    // The scroll bar stands in the margin: its coming moves nothing, and the last column ends below the
    // controls of the page.
    m_layout = CoverLayout(width(), m_wantedSide, m_model.rowCount(), CoverDelegate::textHeight(font()));
    if (m_layout.side() != before) {
        if (m_resizing.isActive() || (isVisible() && before > 1))
            m_resizing.start(newSizeAfterMs);
        else
            m_delegate->setLoadedSide(m_layout.side());
    }
    if (m_whole)
        setFixedHeight(m_layout.height());
    QScrollBar* bar = verticalScrollBar();
    bar->setSingleStep(scrollStep);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, m_whole ? 0 : std::max(0, m_layout.height() - viewport()->height()));
    m_wanting.start(wantAfterMs);
    viewport()->update();
}

void CoverGrid::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void CoverGrid::updateGeometries()
{
    layOut();
    QAbstractItemView::updateGeometries();
}

void CoverGrid::resizeEvent(QResizeEvent* event)
{
    // What one looks at stays at the top when columns come and go.
    const auto [row, offset] = topItem();
    const bool scrolled = verticalScrollBar()->value() > 0;
    QAbstractItemView::resizeEvent(event);
    layOut();
    if (scrolled && row >= 0 && event->oldSize().width() != event->size().width())
        showAtTop(row, offset);
}

int CoverGrid::horizontalOffset() const
{
    return 0;
}

int CoverGrid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

/// A place in the grid as the viewport shows it.
QRect CoverGrid::shown(const QRect& place) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), place.translated(0, -verticalOffset()));
}

QRect CoverGrid::visualRect(const QModelIndex& index) const
{
    return index.isValid() ? shown(m_layout.cell(index.row())) : QRect();
}

QModelIndex CoverGrid::indexAt(const QPoint& at) const
{
    const QPoint place = QStyle::visualPos(layoutDirection(), viewport()->rect(), at);
    const int item = m_layout.itemAt(place + QPoint(0, verticalOffset()));
    return item >= 0 ? m_model.index(item, 0) : QModelIndex();
}

void CoverGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || m_whole)
        return;
    const QRect cell = m_layout.cell(index.row());
    const int height = viewport()->height();
    int top = verticalOffset();
    if (hint == PositionAtTop)
        top = cell.top();
    else if (hint == PositionAtCenter)
        top = cell.center().y() - height / 2;
    else if (hint == PositionAtBottom || cell.bottom() + CoverLayout::padding > top + height)
        top = std::min(cell.top(), cell.bottom() + CoverLayout::padding - height);
    if (hint != PositionAtBottom && cell.top() < top)
        top = cell.top() - (index.row() < m_layout.columns() ? CoverLayout::topMargin : 0);
    verticalScrollBar()->setValue(top);
}

void CoverGrid::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
    m_scrollsUp = verticalOffset() < m_lastOffset;
    m_lastOffset = verticalOffset();
    if (!m_wanting.isActive())
        m_wanting.start(wantAfterMs);
    hover(viewport()->mapFromGlobal(QCursor::pos()));
}

std::pair<int, int> CoverGrid::seenItems() const
{
    // In a page that scrolls as a whole only a part of the viewport is seen.
    const QRect seen = m_whole ? viewport()->visibleRegion().boundingRect() : viewport()->rect();
    if (seen.isEmpty())
        return {0, -1};
    const auto [first, last] =
        m_layout.itemsBetween(seen.top() + verticalOffset(), seen.bottom() + verticalOffset());
    // Between a change of the model and the next layout there can be fewer items than places.
    return {first, std::min(last, m_model.rowCount() - 1)};
}

// What it shows.

void CoverGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QRect part = event->rect();
    const auto [first, last] =
        m_layout.itemsBetween(part.top() + verticalOffset(), part.bottom() + verticalOffset());
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0);
        option.rect = visualRect(index);
        if (!part.intersects(option.rect))
            continue;
        option.state = QStyle::State_Enabled;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        m_delegate->paint(&painter, option, index);
    }
    if (m_whole && !m_wanting.isActive())
        m_wanting.start(wantAfterMs); // the page around it was scrolled
}

void CoverGrid::wantCovers()
{
    if (!isVisible() || m_resizing.isActive())
        return;
    m_delegate->setLoadedSide(m_layout.side());
    const auto [first, last] = seenItems();
    const int seen = last - first + 1;
    const qreal scale = devicePixelRatioF();
    if (!m_whole) {
        const auto each =
            static_cast<qint64>(m_layout.side() * scale) * static_cast<qint64>(m_layout.side() * scale) * 4;
        m_covers.setRoom(static_cast<int>(std::clamp<qint64>(each * seen * roomPages, leastRoom, mostRoom)));
    }
    std::vector<Track> wanted;
    const auto add = [&](int from, int to) {
        for (int row = std::max(0, from); row <= std::min(to, m_model.rowCount() - 1); ++row)
            wanted.push_back(m_model.coverAt(row));
    };
    add(first, last);
    if (m_scrollsUp)
        add(first - seen, first - 1);
    else
        add(last + 1, last + seen);
    m_covers.want(this, wanted, m_layout.side(), scale);
}

void CoverGrid::coverArrived(const QString& album)
{
    const auto [first, last] = seenItems();
    for (int row = first; row <= last; ++row) {
        if (CoverCache::albumKey(m_model.coverAt(row)) == album)
            viewport()->update(shown(m_layout.cell(row)));
    }
    // It may have been forgotten instead, because it was changed.
    if (!m_wanting.isActive())
        m_wanting.start(wantAfterMs);
}

void CoverGrid::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    m_delegate->setLoadedSide(m_layout.side());
    m_wanting.start(0);
}

void CoverGrid::hideEvent(QHideEvent* event)
{
    QListView::hideEvent(event);
    m_covers.want(this, {}, 1, 1);
}

void CoverGrid::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

} // namespace sillon
