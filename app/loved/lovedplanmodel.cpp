// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedplanmodel.h"

#include "application/daywords.h"

#include <algorithm>

namespace sillon {

namespace {

QString dayOf(qint64 second)
{
    if (second == 0)
        return QStringLiteral("–");
    return words::day(second);
}

LoveStep stepOf(int column)
{
    return column == LovedPlanModel::Love ? LoveStep::Love : LoveStep::Unlove;
}

bool isTickable(const LoveDecision& decision, int column)
{
    return column <= LovedPlanModel::Unlove && decision.difference.side != LoveSide::Both;
}

} // namespace

void LovedPlanModel::setPlan(const std::vector<LoveDifference>& plan, const QString& serviceName)
{
    beginResetModel();
    m_serviceName = serviceName;
    m_decisions.clear();
    for (const LoveDifference& one : plan)
        m_decisions.push_back({one, one.side == LoveSide::Both ? LoveStep::Nothing : LoveStep::Love});
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, There, There); // it names the service
}

int LovedPlanModel::count(LoveSide side) const
{
    return static_cast<int>(
        std::count_if(m_decisions.begin(), m_decisions.end(),
                      [&](const LoveDecision& one) { return one.difference.side == side; }));
}

int LovedPlanModel::count(LoveSide side, LoveStep step) const
{
    return static_cast<int>(
        std::count_if(m_decisions.begin(), m_decisions.end(), [&](const LoveDecision& one) {
            return one.difference.side == side && one.step == step;
        }));
}

int LovedPlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_decisions.size());
}

int LovedPlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString LovedPlanModel::wordsOf(const LoveDecision& decision, int column) const
{
    const LoveDifference& difference = decision.difference;
    const bool isHere = difference.side == LoveSide::Here;
    switch (column) {
    case Love:
        return isHere ? tr("Love at %1").arg(m_serviceName) : tr("Love here");
    case Unlove:
        return isHere ? tr("Unlove here") : tr("Unlove at %1").arg(m_serviceName);
    case Title:
        return difference.recording.title;
    case Artist:
        return difference.recording.artist;
    case Here:
        return dayOf(difference.lovedHere);
    default:
        return dayOf(difference.lovedThere);
    }
}

QVariant LovedPlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LoveDecision& decision = m_decisions.at(static_cast<std::size_t>(index.row()));
    const bool tickable = isTickable(decision, index.column());
    if (role == Qt::CheckStateRole && tickable)
        return decision.step == stepOf(index.column()) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() > Unlove || tickable ? QVariant(wordsOf(decision, index.column())) : QVariant();
    return {};
}

bool LovedPlanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    LoveDecision& decision = m_decisions.at(static_cast<std::size_t>(index.row()));
    if (role != Qt::CheckStateRole || !isTickable(decision, index.column()))
        return false;
    decision.step = value.toInt() == Qt::Checked ? stepOf(index.column()) : LoveStep::Nothing;
    Q_EMIT dataChanged(this->index(index.row(), Love), this->index(index.row(), Unlove));
    Q_EMIT decided();
    return true;
}

Qt::ItemFlags LovedPlanModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const LoveDecision& decision = m_decisions.at(static_cast<std::size_t>(index.row()));
    return isTickable(decision, index.column()) ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant LovedPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Love:
        return tr("Love");
    case Unlove:
        return tr("Take away");
    case Title:
        return tr("Title");
    case Artist:
        return tr("Artist");
    case Here:
        return tr("Loved here");
    default:
        return tr("Loved at %1").arg(m_serviceName);
    }
}

} // namespace sillon
