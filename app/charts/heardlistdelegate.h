// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sillon {

class CoverCache;
class HeardListModel;
class LibraryAlbums;

/// Paints a row of HeardListModel: the cover of an album, the names, and how much it was heard, with a bar
/// below when rows have their place in a top list.
class HeardListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    HeardListDelegate(const HeardListModel& model, LibraryAlbums& albums, CoverCache& covers,
                      QObject* parent);

    /// Rows are numbered, and a bar shows their part of the first.
    void setRanked(bool ranked) { m_ranked = ranked; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int paintStart(QPainter* painter, const QRect& inner, const QModelIndex& index,
                                 const QStyleOptionViewItem& option) const;
    /// The width that figure and year take.
    int paintEnd(QPainter* painter, const QRect& inner, const QModelIndex& index,
                 const QStyleOptionViewItem& option) const;
    void paintNames(QPainter* painter, const QRect& place, const QModelIndex& index,
                    const QStyleOptionViewItem& option) const;

    const HeardListModel& m_model;
    LibraryAlbums& m_albums;
    CoverCache& m_covers;
    bool m_ranked = false;
};

} // namespace sillon
