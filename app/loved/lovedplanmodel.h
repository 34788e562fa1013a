// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loved/lovedplan.h"

#include <QAbstractTableModel>

#include <vector>

namespace sillon {

/// What differs between the hearts here and at a service, and what is to be done about each: love it on the
/// side that lacks it (ticked), or take the heart away where it is (only when ticked by hand).
class LovedPlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Love, Unlove, Title, Artist, Here, There, ColumnCount };

    explicit LovedPlanModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {}

    void setPlan(const std::vector<LoveDifference>& plan, const QString& serviceName);
    [[nodiscard]] const std::vector<LoveDecision>& decisions() const { return m_decisions; }
    [[nodiscard]] int count(LoveSide side) const;
    [[nodiscard]] int count(LoveSide side, LoveStep step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void decided();

private:
    [[nodiscard]] QString wordsOf(const LoveDecision& decision, int column) const;

    std::vector<LoveDecision> m_decisions;
    QString m_serviceName;
};

} // namespace sillon
