// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/refusedlovesmodel.h"

#include "application/lovedwords.h"

#include <utility>

namespace sillon {

void RefusedLovesModel::setWishes(std::vector<LoveWish> wishes, QHash<AccountId, QString> accounts)
{
    beginResetModel();
    m_wishes = std::move(wishes);
    m_accounts = std::move(accounts);
    endResetModel();
}

int RefusedLovesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_wishes.size());
}

int RefusedLovesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RefusedLovesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const LoveWish& wish = m_wishes.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Wish:
        return wish.loved ? tr("Love") : tr("Take away");
    case Title:
        return wish.recording.title;
    case Artist:
        return wish.recording.artist;
    case Account:
        return m_accounts.value(wish.account);
    default:
        return words::loveRefusal(wish.reason, wish.reasonText);
    }
}

QVariant RefusedLovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Wish:
        return tr("Wish");
    case Title:
        return tr("Title");
    case Artist:
        return tr("Artist");
    case Account:
        return tr("Account");
    default:
        return tr("Why not");
    }
}

} // namespace sillon
