// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heardlistmodel.h"

#include "application/figurewords.h"
#include "application/yearsourcewords.h"
#include "charts/chartwords.h"

namespace sillon {

void HeardListModel::setEntries(TopKind kind, TopOrder figures, std::vector<TopEntry> entries,
                                std::shared_ptr<const SongNames> names)
{
    if (kind == m_kind && figures == m_figures && entries == m_entries && names == m_names)
        return;
    beginResetModel();
    m_kind = kind;
    m_figures = figures;
    m_entries = std::move(entries);
    m_names = std::move(names);
    m_years.clear();
    endResetModel();
}

void HeardListModel::setYears(std::vector<RowYear> years)
{
    if (years == m_years)
        return;
    m_years = std::move(years);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

RowYear HeardListModel::year(int row) const
{
    return static_cast<std::size_t>(row) < m_years.size() ? m_years[static_cast<std::size_t>(row)]
                                                          : RowYear();
}

void HeardListModel::clear()
{
    setEntries(m_kind, m_figures, {}, m_names);
}

const SongGroup& HeardListModel::group(int row) const
{
    return m_names->of(m_kind).groups[entry(row).group];
}

QString HeardListModel::figure(int row) const
{
    return m_figures == TopOrder::Plays ? chartwords::plays(entry(row).plays)
                                        : chartwords::time(entry(row).soundedMs);
}

double HeardListModel::partOfMost(int row) const
{
    const auto amount = [this](int one) {
        return static_cast<double>(m_figures == TopOrder::Plays ? entry(one).plays : entry(one).soundedMs);
    };
    return amount(0) > 0 ? amount(row) / amount(0) : 0;
}

int HeardListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HeardListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SongGroup& own = group(index.row());
    if (role == Qt::DisplayRole)
        return own.name;
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{own.name, own.artist};
    if (const RowYear dated = year(index.row()); dated.year != 0)
        parts.append(words::yearFrom(words::year(dated.year), dated.source));
    if (role == Qt::AccessibleTextRole)
        parts.append(figure(index.row()));
    parts.removeAll(QString());
    return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
}

} // namespace sillon
