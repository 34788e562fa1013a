// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loved/lovedimport.h"

#include <QAbstractTableModel>

#include <vector>

namespace sillon {

/// The loved tracks of an import that share one fate.
class LovedReportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Artist, LovedOn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(LovedImportReport report);
    void setFate(LovedFate fate);
    [[nodiscard]] const LovedImportReport& report() const { return m_report; }
    [[nodiscard]] const LovedImportRow& row(int row) const
    {
        return m_report.rows.at(m_rows.at(static_cast<std::size_t>(row)));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    LovedImportReport m_report;
    LovedFate m_fate = LovedFate::Matched;
    std::vector<std::size_t> m_rows;
};

} // namespace sillon
