// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <utility>

namespace sillon {

/// Where the covers of a grid stand: columns that fill the width, all alike, counted from the left. Pure
/// arithmetic, so that a million albums cost as much as ten.
class CoverLayout
{
public:
    /// textHeight: of the lines below a cover.
    CoverLayout() = default;
    CoverLayout(int width, int wantedSide, int count, int textHeight);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int side() const { return m_side; } ///< of a cover
    [[nodiscard]] int rowHeight() const { return m_side + m_textHeight + 2 * padding; }
    [[nodiscard]] int rows() const { return (m_count + m_columns - 1) / m_columns; }
    [[nodiscard]] int height() const;

    /// The place of an item with its padding; from the left and the top of the whole grid.
    [[nodiscard]] QRect cell(int item) const;
    [[nodiscard]] QRect cover(int item) const;
    /// -1 between them.
    [[nodiscard]] int itemAt(QPoint place) const;
    /// The items of which something is between two heights: first to last, last < first when none.
    [[nodiscard]] std::pair<int, int> itemsBetween(int top, int bottom) const;

    static constexpr int padding = 8; ///< around a cover and its text
    static constexpr int margin = 24; ///< from the edge to the covers
    static constexpr int gap = 24;    ///< between covers
    static constexpr int topMargin = 4;
    static constexpr int bottomMargin = 24;

private:
    int m_width = 0;
    int m_count = 0;
    int m_textHeight = 0;
    int m_columns = 1;
    int m_side = 1;
};

} // namespace sillon
