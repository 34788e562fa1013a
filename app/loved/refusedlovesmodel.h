// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loved/lovewishstore.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace sillon {

/// Loves and unloves that a service did not take, with why.
class RefusedLovesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Wish, Title, Artist, Account, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// accounts: what each is called.
    void setWishes(std::vector<LoveWish> wishes, QHash<AccountId, QString> accounts);
    [[nodiscard]] const std::vector<LoveWish>& wishes() const { return m_wishes; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LoveWish> m_wishes;
    QHash<AccountId, QString> m_accounts;
};

} // namespace sillon
