// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumhitdelegate.h"

#include "byhand/albumhitmodel.h"
#include "widgets/covercache.h"
#include "widgets/paint.h"
#include "widgets/tokens.h"

#include <QPainter>
#include <QPixmap>

namespace sillon {

namespace {

constexpr int rowHeight = 60;
constexpr int coverSide = 44;

void drawElided(QPainter* painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

AlbumHitDelegate::AlbumHitDelegate(const AlbumHitModel& model, CoverCache& covers, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_covers(covers)
{}

QSize AlbumHitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {240, rowHeight};
}

void AlbumHitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->save();
    paint::listItemGround(painter, option);
    const QRect inner =
        option.rect.adjusted(tokens::space8, tokens::space8, -tokens::space8, -tokens::space8);
    const QRect picture(inner.x(), inner.y(), coverSide, coverSide);
    const qreal scale = painter->device()->devicePixelRatioF();
    paint::cover(painter, visual(picture), m_covers.cover(m_model.cover(index.row()), coverSide, scale),
                 colours);
    const QRect texts = inner.adjusted(coverSide + tokens::space12, 0, 0, 0);
    const int half = texts.height() / 2;

    QFont title = option.font;
    title.setWeight(QFont::Medium);
    painter->setFont(title);
    painter->setPen(colours.text);
    drawElided(painter, visual(QRect(texts.x(), texts.y(), texts.width(), half)), leading,
               m_model.hit(index.row()).title);
    painter->setFont(tokens::scaled(option.font, tokens::TextSize::Secondary));
    painter->setPen(colours.secondary);
    drawElided(painter, visual(QRect(texts.x(), texts.y() + half, texts.width(), half)), leading,
               m_model.secondLine(index.row()));
    painter->restore();
}

} // namespace sillon
