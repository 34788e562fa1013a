// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sillon {

class CoverCache;
class TrackListingModel;

/// Paints a row of a track listing: number, title, plays, heart and length; the row that sounds in the
/// accent, and a mark to play in place of the number under the pointer.
class TrackListingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TrackListingDelegate(const TrackListingModel& model, CoverCache& covers, QObject* parent);

    void setHovered(int row, bool overHeart)
    {
        m_hoveredRow = row;
        m_overHeart = overHeart;
    }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    [[nodiscard]] bool isOverHeart() const { return m_overHeart; }
    void setPaused(bool paused) { m_paused = paused; }

    // The parts of a row to press.
    [[nodiscard]] static QRect numberRect(const QRect& row, Qt::LayoutDirection direction);
    [[nodiscard]] static QRect heartRect(const QRect& row, const QFont& font, Qt::LayoutDirection direction);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintNumber(QPainter* painter, const QStyleOptionViewItem& option, int row) const;
    void paintEnd(QPainter* painter, const QStyleOptionViewItem& option, int row) const;
    void paintTexts(QPainter* painter, const QStyleOptionViewItem& option, int row) const;

    const TrackListingModel& m_model;
    CoverCache& m_covers;
    int m_hoveredRow = -1;
    bool m_overHeart = false;
    bool m_paused = false;
};

} // namespace sillon
