// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tracklistingdelegate.h"

#include "application/words.h"
#include "library/albumwords.h"
#include "library/tracklistingmodel.h"
#include "widgets/covercache.h"
#include "widgets/coverpaint.h"
#include "widgets/paint.h"
#include "widgets/tabular.h"
#include "widgets/tokens.h"
#include "widgets/trackcolumn.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace sillon {

namespace {

constexpr int inset = 8; // of the row's ground from its text
constexpr int numberWidth = 40;
constexpr int coverSide = 36;
constexpr int singleRow = 38;
constexpr int doubleRow = 50;
constexpr int headingRow = 44;
constexpr int smallIcon = 18;

QFont quietFont(const QFont& font)
{
    return tokens::scaled(font, tokens::TextSize::Secondary);
}

int lengthWidth(const QFont& font)
{
    return tabularWidth(QFontMetrics(font), QStringLiteral("0:00:00")) + inset;
}

/// "1,234 plays" has this room; on narrow pages it is left out.
int playsWidth(const QFont& font)
{
    return QFontMetrics(quietFont(font)).horizontalAdvance(words::plays(1234)) + tokens::space8;
}

constexpr int leastForPlays = 420;

QRect middle(const QRect& place, int side)
{
    QRect square(0, 0, side, side);
    square.moveCenter(place.center());
    return square;
}

} // namespace

TrackListingDelegate::TrackListingDelegate(const TrackListingModel& model, CoverCache& covers,
                                           QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_covers(covers)
{}

QRect TrackListingDelegate::numberRect(const QRect& row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row, QRect(row.x(), row.y(), numberWidth, row.height()));
}

QRect TrackListingDelegate::heartRect(const QRect& row, const QFont& font, Qt::LayoutDirection direction)
{
    const int end = row.right() + 1 - inset - lengthWidth(font);
    return QStyle::visualRect(
        direction, row, QRect(end - tokens::controlHeight, row.y(), tokens::controlHeight, row.height()));
}

QSize TrackListingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(quietFont(option.font)).height();
    if (m_model.isHeading(index.row()))
        return {0, headingRow};
    if (m_model.hasLines())
        return {0, std::max(doubleRow, lines + tokens::space12)};
    return {0, std::max(singleRow, QFontMetrics(option.font).height() + tokens::space16)};
}

void TrackListingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours(option.palette);
    painter->save();
    if (m_model.isHeading(index.row())) {
        painter->setFont(tokens::scaled(option.font, tokens::TextSize::Secondary));
        painter->setPen(colours.secondary);
        painter->drawText(option.rect.adjusted(inset, 0, -inset, -tokens::space8),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                              Qt::AlignBottom,
                          m_model.heading(index.row()));
        painter->restore();
        return;
    }
    const QRect ground = option.rect.adjusted(0, 0, 0, -1);
    if (option.state.testFlag(QStyle::State_Selected))
        paint::roundedBox(painter, ground, tokens::radius, colours.selection);
    else if (index.row() == m_hoveredRow)
        paint::roundedBox(painter, ground, tokens::radius, colours.hover);
    paintNumber(painter, option, index.row());
    paintTexts(painter, option, index.row());
    paintEnd(painter, option, index.row());
    const bool keyboard =
        option.widget != nullptr && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (keyboard && option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(painter, ground, colours.accent, tokens::radius);
    painter->restore();
}

void TrackListingDelegate::paintNumber(QPainter* painter, const QStyleOptionViewItem& option, int row) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const QRect place = numberRect(option.rect, option.direction);
    if (row == m_hoveredRow && !m_model.factsAt(row).away)
        return paintIcon(painter, middle(place, smallIcon), Icon::Play, colours.text);
    if (m_model.isCurrent(row))
        return paintIcon(painter, middle(place, smallIcon), m_paused ? Icon::Pause : Icon::Playing,
                         colours.accent);
    painter->setFont(option.font);
    painter->setPen(colours.secondary);
    drawTabular(painter, place, Qt::AlignHCenter, m_model.numberAt(row));
}

void TrackListingDelegate::paintTexts(QPainter* painter, const QStyleOptionViewItem& option, int row) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const Track track = m_model.trackAt(row);
    const bool away = m_model.factsAt(row).away;
    const QRect all = option.rect;
    QRect place = all.adjusted(numberWidth + tokens::space4, 0, 0, 0);
    const int end = inset + lengthWidth(option.font) + tokens::controlHeight + tokens::space8 +
                    (all.width() >= leastForPlays ? playsWidth(option.font) : 0);
    place.setRight(all.right() - end);
    if (m_model.kind() == TrackListingModel::Kind::Top) {
        const QRect cover(place.x(), place.y() + (place.height() - coverSide) / 2, coverSide, coverSide);
        const qreal scale = painter->device()->devicePixelRatioF();
        if (away)
            painter->setOpacity(0.4);
        paint::albumCover(painter, QStyle::visualRect(option.direction, all, cover),
                          m_covers.cover(track, coverSide, scale), track.release.title, colours);
        painter->setOpacity(1);
        place.setLeft(cover.right() + 1 + tokens::space12);
    }
    const QString line = m_model.lineAt(row);
    const auto draw = [&](const QRect& at, const QFont& font, const QColor& colour, const QString& text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(option.direction, all, at),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                              Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, at.width()));
    };
    QFont font = option.font;
    const bool current = m_model.isCurrent(row);
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    const QColor colour = away ? colours.faint : current ? colours.accent : colours.text;
    const QString title = trackColumnText(track, TrackColumn::Title);
    if (line.isEmpty())
        return draw(place, font, colour, title);
    const QFont quiet = quietFont(option.font);
    const int high = QFontMetrics(font).height();
    const int low = QFontMetrics(quiet).height();
    const int top = place.y() + (place.height() - high - low) / 2;
    draw({place.x(), top, place.width(), high}, font, colour, title);
    draw({place.x(), top + high, place.width(), low}, quiet, away ? colours.faint : colours.secondary, line);
}

void TrackListingDelegate::paintEnd(QPainter* painter, const QStyleOptionViewItem& option, int row) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const QRect all = option.rect;
    const TrackFacts facts = m_model.factsAt(row);
    const Qt::Alignment toEnd = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    const auto mirrored = [&](const QRect& place) {
        return QStyle::visualRect(option.direction, all, place);
    };
    painter->setFont(option.font);
    painter->setPen(facts.away ? colours.faint : colours.secondary);
    const int lengthRoom = lengthWidth(option.font);
    const QRect length(all.right() + 1 - inset - lengthRoom, all.y(), lengthRoom, all.height());
    if (const qint64 ms = m_model.trackAt(row).lengthMs; ms > 0)
        drawTabular(painter, mirrored(length), toEnd, words::duration(ms));

    const QRect heart = heartRect(all, option.font, option.direction);
    if (facts.lovedAt > 0)
        paintIcon(painter, middle(heart, smallIcon), Icon::HeartFilled, colours.accent);
    else if (row == m_hoveredRow)
        paintIcon(painter, middle(heart, smallIcon), Icon::Heart,
                  m_overHeart ? colours.accent : colours.secondary);

    if (facts.plays > 0 && all.width() >= leastForPlays) {
        const int room = playsWidth(option.font);
        const QRect plays(length.x() - tokens::controlHeight - tokens::space8 - room, all.y(), room,
                          all.height());
        painter->setFont(quietFont(option.font));
        drawTabular(painter, mirrored(plays), toEnd, words::plays(facts.plays));
    }
}

} // namespace sillon
