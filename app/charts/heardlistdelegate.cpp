// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heardlistdelegate.h"

#include "application/figurewords.h"
#include "charts/heardlistmodel.h"
#include "charts/libraryalbums.h"
#include "widgets/covercache.h"
#include "widgets/coverpaint.h"
#include "widgets/paint.h"
#include "widgets/tabular.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"
#include "widgets/yearmark.h"

#include <QPainter>

#include <algorithm>

namespace sillon {

namespace {

constexpr int rowHeight = 60;
constexpr int coverSide = 44;
constexpr int rankWidth = 36;
constexpr int barHeight = 3;

void drawElided(QPainter* painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

HeardListDelegate::HeardListDelegate(const HeardListModel& model, LibraryAlbums& albums, CoverCache& covers,
                                     QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_albums(albums)
    , m_covers(covers)
{}

QSize HeardListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {240, rowHeight};
}

int HeardListDelegate::paintStart(QPainter* painter, const QRect& inner, const QModelIndex& index,
                                  const QStyleOptionViewItem& option) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    int x = inner.left();
    if (m_ranked) {
        painter->setPen(colours.secondary);
        drawTabular(
            painter, visual({x, inner.top(), rankWidth - tokens::space8, inner.height() - barHeight - 2}),
            QStyle::visualAlignment(option.direction, Qt::AlignRight), words::number(index.row() + 1));
        x += rankWidth;
    }
    if (m_model.kind() != TopKind::Albums)
        return x;
    const SongGroup& group = m_model.group(index.row());
    const auto track = m_albums.coverOf(group.artist, group.name);
    const QRect place(x, inner.center().y() - coverSide / 2 + 1, coverSide, coverSide);
    const QPixmap picture =
        track ? m_covers.cover(*track, coverSide, painter->device()->devicePixelRatioF()) : QPixmap();
    paint::albumCover(painter, visual(place), picture, group.name, colours);
    return x + coverSide + tokens::space12;
}

int HeardListDelegate::paintEnd(QPainter* painter, const QRect& inner, const QModelIndex& index,
                                const QStyleOptionViewItem& option) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    const QString figure = m_model.figure(index.row());
    const RowYear dated = m_model.year(index.row());
    const QString year = dated.year != 0 ? words::year(dated.year) : QString();
    const QFont small = tokens::scaled(option.font, tokens::TextSize::Secondary);
    const int yearWidth = year.isEmpty() ? 0 : tabularWidth(QFontMetrics(small), year);
    const int room =
        std::max(tabularWidth(QFontMetrics(small), figure), yearWidth + yearMarkRoom) + tokens::space8;
    const QRect end(inner.right() - room, inner.top(), room, inner.height());
    const QRect place = QStyle::visualRect(option.direction, option.rect, end);
    painter->setFont(small);
    painter->setPen(colours.secondary);
    if (year.isEmpty()) {
        drawTabular(painter, place, trailing, figure);
        return room;
    }
    const int half = place.height() / 2;
    const QRect below = place.adjusted(0, half, 0, 0);
    drawTabular(painter, place.adjusted(0, 0, 0, half - place.height()), trailing, figure);
    drawTabular(painter, below, trailing, year);
    paintYearMark(painter, below, option.direction, yearWidth, dated.source, colours.secondary);
    return room;
}

void HeardListDelegate::paintNames(QPainter* painter, const QRect& place, const QModelIndex& index,
                                   const QStyleOptionViewItem& option) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const SongGroup& group = m_model.group(index.row());
    const int half = group.artist.isEmpty() ? place.height() : place.height() / 2;
    QFont medium = option.font;
    medium.setWeight(QFont::Medium);
    painter->setFont(medium);
    painter->setPen(colours.text);
    drawElided(painter, {place.left(), place.top(), place.width(), half}, leading, group.name);
    if (group.artist.isEmpty())
        return;
    painter->setFont(tokens::scaled(option.font, tokens::TextSize::Secondary));
    painter->setPen(colours.secondary);
    drawElided(painter, place.adjusted(0, half, 0, 0), leading, group.artist);
}

void HeardListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    paint::listItemGround(painter, option);
    QRect inner = option.rect.adjusted(tokens::space8, tokens::space8, -tokens::space12, -tokens::space8);
    inner.setLeft(paintStart(painter, inner, index, option));
    const QRect texts = inner.adjusted(0, 0, 0, m_ranked ? -barHeight - 2 : 0);
    const int room = paintEnd(painter, texts, index, option);
    paintNames(painter, visual(texts.adjusted(0, 0, -room, 0)), index, option);
    if (m_ranked) {
        const QRect line(inner.left(), inner.bottom() - barHeight + 1, inner.width(), barHeight);
        QRect part = line;
        part.setWidth(std::max(barHeight, static_cast<int>(line.width() * m_model.partOfMost(index.row()))));
        paint::roundedBox(painter, visual(part), barHeight / 2.0, colours.accent);
    }
    painter->restore();
}

} // namespace sillon
