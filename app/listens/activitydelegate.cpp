// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/activitydelegate.h"

#include "application/words.h"
#include "listens/activitymodel.h"
#include "widgets/paint.h"
#include "widgets/tabular.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace sillon {

namespace {

constexpr int stateShare = 42; // percent of the row's width that the state may take from a long artist

QColor stateColour(StatusDot::Kind kind, const ThemeColours& colours)
{
    switch (kind) {
    case StatusDot::Kind::Good:
        return colours.good;
    case StatusDot::Kind::Warning:
        return colours.warning;
    case StatusDot::Kind::Bad:
        return colours.error;
    case StatusDot::Kind::Busy:
    case StatusDot::Kind::Neutral:
        break;
    }
    return colours.secondary;
}

void drawElided(QPainter* painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

int activityStateWidth(int rowWidth, int whoWidth)
{
    return std::max(rowWidth * stateShare / 100, rowWidth - whoWidth - tokens::space12);
}

ActivityDelegate::ActivityDelegate(const ActivityRows& rows, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {320, rowHeight};
}

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const ActivityEntry* known = m_rows.entryAt(index.row());
    if (known == nullptr) { // it is on its way
        paint::listItemGround(painter, option);
        return;
    }
    const ActivityEntry& entry = *known;
    const ThemeColours& colours = themeColours(option.palette);
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);

    painter->save();
    paint::listItemGround(painter, option);
    const QRect inner =
        option.rect.adjusted(tokens::space12, tokens::space8, -tokens::space12, -tokens::space8);
    const int half = inner.height() / 2;
    const QRect upper(inner.x(), inner.y(), inner.width(), half);
    const QRect lower(inner.x(), inner.y() + half, inner.width(), half);

    QFont title = option.font;
    title.setWeight(QFont::Medium);
    painter->setFont(title);
    painter->setPen(colours.text);
    drawElided(painter, visual(upper.adjusted(0, 0, -140, 0)), leading, entry.listen.recording.title);

    painter->setFont(tokens::scaled(option.font, tokens::TextSize::Secondary));
    painter->setPen(colours.secondary);
    drawTabular(painter, visual(upper.adjusted(upper.width() - 140, 0, 0, 0)), trailing,
                words::moment(entry.listen.listenedAt));
    const QString& album = entry.listen.release.title;
    const QString who = album.isEmpty() ? entry.listen.recording.artist
                                        : QStringLiteral("%1 – %2").arg(entry.listen.recording.artist, album);
    const int stateWidth =
        activityStateWidth(inner.width(), painter->fontMetrics().horizontalAdvance(who) + 1);
    drawElided(painter, visual(lower.adjusted(0, 0, -stateWidth - tokens::space12, 0)), leading, who);
    painter->setPen(stateColour(entry.kind, colours));
    drawElided(painter, visual(lower.adjusted(lower.width() - stateWidth, 0, 0, 0)), trailing, entry.state);
    painter->restore();
}

} // namespace sillon
