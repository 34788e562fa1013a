// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coverdelegate.h"

#include "library/coverlayout.h"
#include "library/covermodel.h"
#include "widgets/covercache.h"
#include "widgets/coverpaint.h"
#include "widgets/paint.h"
#include "widgets/tabular.h"
#include "widgets/tokens.h"
#include "widgets/yearmark.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace sillon {

namespace {

constexpr int textGap = 8; // between cover and title
constexpr int lineGap = 2;
constexpr int largestButton = 40;
constexpr int buttonInset = 8;
constexpr qreal awayOpacity = 0.4;

QFont titleFont(const QFont& font)
{
    QFont title = font;
    title.setWeight(QFont::Medium);
    return title;
}

QFont lineFont(const QFont& font)
{
    return tokens::scaled(font, tokens::TextSize::Secondary);
}

const CoverModel& modelOf(const QModelIndex& index)
{
    return static_cast<const CoverModel&>(*index.model());
}

void paintTexts(QPainter* painter, const QStyleOptionViewItem& option, const CoverCard& card,
                const QRect& place)
{
    const ThemeColours& colours = themeColours(option.palette);
    const auto start = static_cast<int>(
        card.round ? Qt::AlignHCenter : QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const auto draw = [&](const QFont& font, const QColor& colour, const QRect& line, const QString& text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, start | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    const QFont title = titleFont(option.font);
    QRect line(place.x(), place.y(), place.width(), QFontMetrics(title).height());
    draw(title, card.away ? colours.secondary : colours.text, line, card.title);

    const QFont quiet = lineFont(option.font);
    line = {line.x(), line.bottom() + 1 + lineGap, line.width(), QFontMetrics(quiet).height()};
    const int endWidth = card.end.isEmpty() ? 0 : tabularWidth(QFontMetrics(quiet), card.end);
    const int markWidth = yearMark(card.yearSource) ? yearMarkRoom : 0;
    const QRect before = line.adjusted(0, 0, endWidth > 0 ? -endWidth - markWidth - tokens::space8 : 0, 0);
    draw(quiet, colours.secondary, QStyle::visualRect(option.direction, line, before), card.line);
    if (endWidth == 0)
        return;
    drawTabular(painter, line, QStyle::visualAlignment(option.direction, Qt::AlignRight), card.end);
    paintYearMark(painter, line, option.direction, endWidth, card.yearSource, colours.faint);
}

void paintPlayButton(QPainter* painter, const QRect& button, const ThemeColours& colours, bool hovered)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(0, 0, 0, 60)); // lifts it off a cover of any colour
    painter->drawEllipse(QRectF(button).translated(0, 1).adjusted(-1, -1, 1, 1));
    painter->setBrush(hovered ? colours.accent.lighter(110) : colours.accent);
    painter->drawEllipse(button);
    painter->restore();
    const int side = button.width() / 2;
    QRect icon(0, 0, side, side);
    icon.moveCenter(button.center());
    paintIcon(painter, icon, Icon::Play, colours.onAccent);
}

/// A small mark in the corner: the files are not there.
void paintAwayMark(QPainter* painter, const QRect& cover, const ThemeColours& colours,
                   Qt::LayoutDirection direction)
{
    constexpr int side = 26;
    const QRect mark = QStyle::visualRect(
        direction, cover, QRect(cover.right() - side - 7, cover.y() + buttonInset, side, side));
    paint::roundedBox(painter, mark, side / 2.0, colours.raised, colours.border);
    paintIcon(painter, mark.adjusted(4, 4, -4, -4), Icon::Away, colours.secondary);
}

} // namespace

CoverDelegate::CoverDelegate(CoverCache& covers, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
{}

int CoverDelegate::textHeight(const QFont& font)
{
    return textGap + QFontMetrics(titleFont(font)).height() + lineGap + QFontMetrics(lineFont(font)).height();
}

QRect CoverDelegate::playButton(const QRect& cover, Qt::LayoutDirection direction)
{
    const int side = std::min(largestButton, cover.width() / 3);
    return QStyle::visualRect(
        direction, cover,
        QRect(cover.right() + 1 - side - buttonInset, cover.bottom() + 1 - side - buttonInset, side, side));
}

bool CoverDelegate::isCut(const QFont& font, const QModelIndex& index, int width) const
{
    const CoverCard card = modelOf(index).cardAt(index.row());
    const QFontMetrics quiet(lineFont(font));
    const int mark = yearMark(card.yearSource) ? yearMarkRoom : 0;
    const int end = card.end.isEmpty() ? 0 : tabularWidth(quiet, card.end) + mark + tokens::space8;
    return QFontMetrics(titleFont(font)).horizontalAdvance(card.title) > width ||
           quiet.horizontalAdvance(card.line) + end > width;
}

void CoverDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const CoverCard card = modelOf(index).cardAt(index.row());
    const int side = option.rect.width() - 2 * CoverLayout::padding;
    const QRect cover(option.rect.topLeft() + QPoint(CoverLayout::padding, CoverLayout::padding),
                      QSize(side, side));
    const bool hovered = index.row() == m_hoveredRow;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        paint::roundedBox(painter, option.rect, tokens::radius + 4, colours.selection);
    else if (hovered)
        paint::roundedBox(painter, option.rect, tokens::radius + 4, colours.hover);

    const QPixmap picture = m_covers.known(card.cover, m_loadedSide, painter->device()->devicePixelRatioF());
    if (card.away)
        painter->setOpacity(awayOpacity);
    if (card.round)
        paint::roundCover(painter, cover, picture, card.title, colours);
    else
        paint::albumCover(painter, cover, picture, card.title, colours);
    painter->setOpacity(1);
    if (card.away)
        paintAwayMark(painter, cover, colours, option.direction);
    else if (hovered)
        paintPlayButton(painter, playButton(cover, option.direction), colours, m_overButton);

    const QRect texts(cover.x(), cover.bottom() + 1 + textGap, cover.width(), 0);
    paintTexts(painter, option, card, texts);
    const bool keyboard =
        option.widget != nullptr && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (keyboard && option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(painter, option.rect, colours.accent, tokens::radius + 4);
    painter->restore();
}

QSize CoverDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return option.rect.size();
}

} // namespace sillon
