// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heardlistmodel.h"

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
    endResetModel();
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
    if (role == Qt::ToolTipRole)
        return own.artist.isEmpty() ? own.name : QStringLiteral("%1\n%2").arg(own.name, own.artist);
    if (role == Qt::AccessibleTextRole)
        return (own.artist.isEmpty() ? QStringList{own.name, figure(index.row())}
                                     : QStringList{own.name, own.artist, figure(index.row())})
            .join(QStringLiteral(", "));
    return {};
}

} // namespace sillon
