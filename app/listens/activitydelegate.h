// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sillon {

class ActivityModel;

/// How much of a row's second line its state has: all that who was heard leaves over, never less than its
/// share. Pixels.
[[nodiscard]] int activityStateWidth(int rowWidth, int whoWidth);

/// Paints a listen on two lines: title and time, then artist, album and what became of it beside a dot.
class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ActivityDelegate(const ActivityModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ActivityModel& m_model;
};

} // namespace sillon
