// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackdelegate.h"

#include "widgets/covercache.h"
#include "widgets/paint.h"
#include "widgets/tabular.h"
#include "widgets/tokens.h"
#include "widgets/tracktablemodel.h"
#include "widgets/yearmark.h"

#include <QHeaderView>
#include <QPaintDevice>
#include <QPainter>
#include <QTableView>

namespace sillon {

namespace {

constexpr int coverSide = 30;
constexpr int heartSide = 18;

/// A row's ground is one rounded shape; each cell paints its part of it.
QRect rowRect(const QStyleOptionViewItem& option)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table == nullptr)
        return option.rect;
    return {-table->horizontalHeader()->offset(), option.rect.y(), table->horizontalHeader()->length(),
            option.rect.height()};
}

/// What lies over the cover of a track that is away.
QColor veil(const ThemeColours& colours)
{
    QColor veil = colours.surface;
    veil.setAlphaF(0.6F);
    return veil;
}

void paintCurrentMark(QPainter* painter, const QRect& cover, bool paused)
{
    paint::roundedBox(painter, cover, tokens::smallRadius, QColor(0, 0, 0, 140));
    paintIcon(painter, cover.adjusted(5, 5, -5, -5), paused ? Icon::Pause : Icon::Playing, Qt::white);
}

} // namespace

TrackDelegate::TrackDelegate(const TrackTableModel& model, CoverCache* covers, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_covers(covers)
{}

QSize TrackDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    const bool marked = static_cast<TrackColumn>(index.column()) == TrackColumn::OriginalYear;
    return {text + (marked ? yearMarkRoom : 0) + tokens::space16, tokens::rowHeight};
}

void TrackDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option, index);
    const auto column = static_cast<TrackColumn>(index.column());
    if (column == TrackColumn::Title)
        paintTitle(painter, option, index);
    else if (column == TrackColumn::Loved)
        paintHeart(painter, option, index);
    else
        paintText(painter, option, index);
    painter->restore();
}

void TrackDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const QRect reach = rowRect(option).adjusted(0, 1, 0, -1);
    if (option.state.testFlag(QStyle::State_Selected))
        paint::roundedBox(painter, reach, tokens::radius, colours.selection);
    else if (index.row() == m_hoveredRow)
        paint::roundedBox(painter, reach, tokens::radius, colours.hover);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row() &&
        view->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(reach).adjusted(1, 1, -1, -1), tokens::radius, tokens::radius);
    }
}

void TrackDelegate::paintTitle(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const QRect cell = option.rect;
    QRect cover(cell.x() + tokens::space8, cell.y() + (cell.height() - coverSide) / 2, coverSide, coverSide);
    cover = QStyle::visualRect(option.direction, cell, cover);
    QPixmap picture;
    if (m_covers != nullptr)
        picture =
            m_covers->cover(m_model.trackAt(index.row()), coverSide, painter->device()->devicePixelRatioF());
    paint::cover(painter, cover, picture, colours);

    const bool away = m_model.factsAt(index.row()).away;
    if (away)
        paint::roundedBox(painter, cover, tokens::smallRadius, veil(colours));
    const bool current = m_model.isCurrent(index.row());
    QFont font = option.font;
    if (current) {
        paintCurrentMark(painter, cover, m_paused);
        font.setWeight(QFont::DemiBold);
    }
    QRect text = cell.adjusted(tokens::space8 + coverSide + tokens::space12, 0, -tokens::space8, 0);
    text = QStyle::visualRect(option.direction, cell, text);
    painter->setFont(font);
    painter->setPen(away ? colours.faint : current ? colours.accent : colours.text);
    const QString title =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(
        text, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        title);
}

void TrackDelegate::paintHeart(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    // An empty heart is offered only where the eye or the keyboard is.
    const bool loved = m_model.factsAt(index.row()).lovedAt != 0;
    if (!loved && index.row() != m_hoveredRow && !option.state.testFlag(QStyle::State_Selected))
        return;
    const ThemeColours& colours = themeColours(option.palette);
    QRect place(0, 0, heartSide, heartSide);
    place.moveCenter(option.rect.center());
    paintIcon(painter, place, loved ? Icon::HeartFilled : Icon::Heart,
              loved ? colours.accent : colours.secondary);
}

void TrackDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const auto column = static_cast<TrackColumn>(index.column());
    const QRect text = option.rect.adjusted(tokens::space8, 0, -tokens::space8, 0);
    painter->setFont(option.font);
    painter->setPen(m_model.factsAt(index.row()).away ? colours.faint : colours.secondary);
    if (isFigure(column)) {
        const QString figure = index.data().toString();
        drawTabular(painter, text, QStyle::visualAlignment(option.direction, Qt::AlignRight), figure);
        if (column == TrackColumn::OriginalYear)
            paintYearMark(painter, text, option.direction, tabularWidth(painter->fontMetrics(), figure),
                          m_model.factsAt(index.row()).yearSource, colours.faint);
        return;
    }
    const Qt::TextElideMode mode = column == TrackColumn::File ? Qt::ElideLeft : Qt::ElideRight;
    painter->drawText(
        text, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), mode, text.width()));
}

} // namespace sillon
