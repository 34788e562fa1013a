// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sillon {

struct ActivityEntry;

/// Where the delegate finds what a row says.
class ActivityRows
{
public:
    virtual ~ActivityRows() = default;
    /// Null while it is not known yet.
    [[nodiscard]] virtual const ActivityEntry* entryAt(int row) const = 0;
};

/// How much of a row's second line its state has: all that who was heard leaves over, never less than its
/// share. Pixels.
[[nodiscard]] int activityStateWidth(int rowWidth, int whoWidth);

/// Paints a listen on two lines: title and time, then artist, album and what became of it beside a dot.
class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ActivityDelegate(const ActivityRows& rows, QObject* parent);
    static constexpr int rowHeight = 56;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ActivityRows& m_rows;
};

} // namespace sillon
