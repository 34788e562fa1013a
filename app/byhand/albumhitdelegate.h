// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sillon {

class AlbumHitModel;
class CoverCache;

/// Paints an album that was found: its cover, its title, and what tells it from others.
class AlbumHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    AlbumHitDelegate(const AlbumHitModel& model, CoverCache& covers, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const AlbumHitModel& m_model;
    CoverCache& m_covers;
};

} // namespace sillon
