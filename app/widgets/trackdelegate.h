// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/trackcolumn.h"

#include <QStyledItemDelegate>

namespace sillon {

class CoverCache;
class TrackTableModel;

/// Paints a row of tracks: the cover before the title, the rest quieter, figures under each other, and the
/// track that sounds in the accent with a mark on its cover. What is away is faint.
class TrackDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TrackDelegate(const TrackTableModel& model, CoverCache* covers, QObject* parent);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// What sounds is paused: the mark on its cover says so.
    void setPaused(bool paused) { m_paused = paused; }
    void setCovers(CoverCache* covers) { m_covers = covers; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTitle(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHeart(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const TrackTableModel& m_model;
    CoverCache* m_covers;
    int m_hoveredRow = -1;
    bool m_paused = false;
};

} // namespace sillon
