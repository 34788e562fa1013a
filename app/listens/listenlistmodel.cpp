// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenlistmodel.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr std::size_t mostKnown = 2000; // some pages up and down; beyond, they are read again

} // namespace

void ListenListModel::setIds(std::vector<ListenId> ids)
{
    if (ids == m_ids)
        return;
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

void ListenListModel::setRows(const std::vector<PlayRow>& rows, const std::vector<Account>& accounts)
{
    if (m_known.size() + rows.size() > mostKnown)
        m_known.clear();
    for (const PlayRow& row : rows) {
        if (row.listen.id != 0)
            m_known.insert_or_assign(row.listen.id, Known{row, activityOf(row, accounts), false});
    }
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ListenListModel::outdate()
{
    for (auto& known : m_known)
        known.second.isOutdated = true;
}

std::vector<ListenId> ListenListModel::unknownBetween(int first, int last) const
{
    std::vector<ListenId> unknown;
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        const Known* known = knownAt(row);
        if (known == nullptr || known->isOutdated)
            unknown.push_back(idAt(row));
    }
    return unknown;
}

const ListenListModel::Known* ListenListModel::knownAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto found = m_known.find(idAt(row));
    return found == m_known.end() ? nullptr : &found->second;
}

const PlayRow* ListenListModel::rowAt(int row) const
{
    const Known* known = knownAt(row);
    return known != nullptr ? &known->row : nullptr;
}

int ListenListModel::rowOf(ListenId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const ActivityEntry* ListenListModel::entryAt(int row) const
{
    const Known* known = knownAt(row);
    return known != nullptr ? &known->entry : nullptr;
}

int ListenListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant ListenListModel::data(const QModelIndex& index, int role) const
{
    const ActivityEntry* entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (entry == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return entry->listen.recording.title;
    if (role == Qt::ToolTipRole)
        return entry->state;
    return role == Qt::AccessibleTextRole ? QVariant(spokenActivity(*entry)) : QVariant();
}

} // namespace sillon
