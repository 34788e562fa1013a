// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coverlayout.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr int rowGap = 8; // between the padded rows

} // namespace

CoverLayout::CoverLayout(int width, int wantedSide, int count, int textHeight)
    : m_width(std::max(0, width - 2 * margin))
    , m_count(count)
    , m_textHeight(textHeight)
{
    // The number of columns that comes nearest to the wanted size; then they share the width.
    m_columns = std::max(1, qRound((m_width + gap) / qreal(wantedSide + gap)));
    m_side = std::max(1, (m_width - (m_columns - 1) * gap) / m_columns);
}

int CoverLayout::height() const
{
    if (m_count == 0)
        return 0;
    return topMargin + rows() * (rowHeight() + rowGap) - rowGap + bottomMargin;
}

QRect CoverLayout::cell(int item) const
{
    const int column = item % m_columns;
    // What does not divide goes between the columns, so that the last one ends at the margin.
    const int left = m_columns == 1 ? 0 : (m_width - m_side) * column / (m_columns - 1);
    const int top = topMargin + item / m_columns * (rowHeight() + rowGap);
    return {margin + left - padding, top, m_side + 2 * padding, rowHeight()};
}

QRect CoverLayout::cover(int item) const
{
    return {cell(item).topLeft() + QPoint(padding, padding), QSize(m_side, m_side)};
}

int CoverLayout::itemAt(QPoint place) const
{
    const auto [first, last] = itemsBetween(place.y(), place.y());
    for (int item = first; item <= last; ++item) {
        if (cell(item).contains(place))
            return item;
    }
    return -1;
}

std::pair<int, int> CoverLayout::itemsBetween(int top, int bottom) const
{
    const int pitch = rowHeight() + rowGap;
    const int firstRow = std::max(0, (top - topMargin) / pitch);
    const int lastRow = bottom < topMargin ? -1 : (bottom - topMargin) / pitch;
    return {firstRow * m_columns, std::min(m_count, (lastRow + 1) * m_columns) - 1};
}

} // namespace sillon
