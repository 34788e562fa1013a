// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearchart.h"
#include "charts/yearcomparison.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace sillon {

/// The figures of the Years chart as a table; of a comparison with the other side and the difference.
class YearTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Year, Plays, Percent, OtherPlays, OtherPercent, Difference };

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const YearChart& chart);
    void setComparison(const std::vector<ComparedYear>& years, const QString& otherName);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] int yearOf(int row) const { return m_years[static_cast<std::size_t>(row)].year; }

private:
    void show(std::vector<ComparedYear> years, bool compares);

    std::vector<ComparedYear> m_years;
    QString m_otherName;
    bool m_compares = false;
};

} // namespace sillon
