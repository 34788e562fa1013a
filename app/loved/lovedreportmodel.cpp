// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedreportmodel.h"

#include "application/daywords.h"

namespace sillon {

void LovedReportModel::setReport(LovedImportReport report)
{
    beginResetModel();
    m_report = std::move(report);
    choose();
    endResetModel();
}

void LovedReportModel::setFate(LovedFate fate)
{
    beginResetModel();
    m_fate = fate;
    choose();
    endResetModel();
}

void LovedReportModel::choose()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_report.rows.size(); ++i) {
        if (m_report.rows[i].fate == m_fate)
            m_rows.push_back(i);
    }
}

int LovedReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LovedReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LovedReportModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const LovedTrack& loved = row(index.row()).loved;
    if (index.column() == Title)
        return loved.recording.title;
    if (index.column() == Artist)
        return loved.recording.artist;
    return words::day(loved.lovedAt);
}

QVariant LovedReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Title)
        return tr("Title");
    return section == Artist ? tr("Artist") : tr("Loved on");
}

} // namespace sillon
