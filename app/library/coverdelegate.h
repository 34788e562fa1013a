// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sillon {

class CoverCache;

/// Paints an album or an artist: the cover, the title, a quieter line; a button to play while the pointer is
/// over it; paler when its files are away.
class CoverDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CoverDelegate(CoverCache& covers, QObject* parent = nullptr);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// The pointer is over the button itself.
    void setOverButton(bool over) { m_overButton = over; }
    [[nodiscard]] bool isOverButton() const { return m_overButton; }
    /// The size in which covers were asked for: while the window changes its size it is not the one painted.
    void setLoadedSide(int side) { m_loadedSide = side; }

    /// The height of what stands below a cover.
    [[nodiscard]] static int textHeight(const QFont& font);
    /// The button to play on a cover.
    [[nodiscard]] static QRect playButton(const QRect& cover, Qt::LayoutDirection direction);
    /// A name or the line below it is cut off at this width.
    [[nodiscard]] bool isCut(const QFont& font, const QModelIndex& index, int width) const;

    /// option.rect: the cell with its padding.
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CoverCache& m_covers;
    int m_hoveredRow = -1;
    int m_loadedSide = 0;
    bool m_overButton = false;
};

} // namespace sillon
