// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yeartablemodel.h"

#include "application/figurewords.h"

#include <QLocale>

namespace sillon {

namespace {

/// Of two shares: points, not percent.
QString points(int tenths)
{
    return (tenths > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(tenths / 10.0, 'f', 1);
}

QString cell(const ComparedYear& year, int column)
{
    switch (column) {
    case YearTableModel::Year:
        return words::year(year.year);
    case YearTableModel::Plays:
        return QLocale().toString(year.plays);
    case YearTableModel::Percent:
        return words::percent(year.tenths);
    case YearTableModel::OtherPlays:
        return QLocale().toString(year.otherPlays);
    case YearTableModel::OtherPercent:
        return words::percent(year.otherTenths);
    default:
        break;
    }
    return points(year.difference());
}

} // namespace

void YearTableModel::setChart(const YearChart& chart)
{
    show(compareYears(chart, {}), false);
}

void YearTableModel::setComparison(const std::vector<ComparedYear>& years, const QString& otherName)
{
    const bool renamed = m_otherName != otherName;
    m_otherName = otherName;
    show(years, true);
    if (renamed)
        Q_EMIT headerDataChanged(Qt::Horizontal, OtherPlays, OtherPercent);
}

void YearTableModel::show(std::vector<ComparedYear> years, bool compares)
{
    if (years == m_years && compares == m_compares)
        return;
    beginResetModel();
    m_years = std::move(years);
    m_compares = compares;
    endResetModel();
}

int YearTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_years.size());
}

int YearTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_compares ? Difference + 1 : Percent + 1;
}

QVariant YearTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == Year ? Qt::AlignLeft | Qt::AlignVCenter
                                               : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return cell(m_years[static_cast<std::size_t>(index.row())], index.column());
    return {};
}

QVariant YearTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Year ? Qt::AlignLeft | Qt::AlignVCenter
                                        : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Difference)
        return tr("Difference in percentage points");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) // narrow columns cut it
        return {};
    switch (section) {
    case Year:
        return tr("Year");
    case Plays:
        return tr("Plays");
    case Percent:
        return tr("Share");
    case OtherPlays:
        return tr("Plays: %1").arg(m_otherName);
    case OtherPercent:
        return tr("Share: %1").arg(m_otherName);
    default:
        break;
    }
    return tr("Difference (points)", "in percentage points");
}

} // namespace sillon
