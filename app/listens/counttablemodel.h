// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace sillon {

/// The plays of a year or a month: as a service counts them, and as they are stored here.
struct CountRow
{
    QString period;
    int year = 0;
    std::optional<qint64> there;
    std::optional<qint64> here;
    bool differs = false;
    qint64 leftOver = 0; ///< there, but not to be taken: repeats, rows without a name, deleted here
    friend bool operator==(const CountRow&, const CountRow&) = default;
};

/// Years or months with their plays; empty ones are grey.
class CountTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Period, There, Here, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<CountRow> rows, const QString& serviceName);
    [[nodiscard]] const CountRow& row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const CountRow& row, int column) const;

    std::vector<CountRow> m_rows;
    QString m_serviceName;
};

} // namespace sillon
