// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/counttablemodel.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>

#include <utility>

namespace sillon {

namespace {

QString number(const std::optional<qint64>& plays)
{
    return plays ? QLocale().toString(*plays) : QString();
}

} // namespace

void CountTableModel::setRows(std::vector<CountRow> rows, const QString& serviceName)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_serviceName = serviceName;
    endResetModel();
}

int CountTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CountTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CountTableModel::textOf(const CountRow& row, int column) const
{
    switch (column) {
    case Period:
        return row.period;
    case There:
        return number(row.there);
    case Here:
        return number(row.here);
    default:
        if (row.differs || !row.there || !row.here)
            return row.differs ? tr("differs") : QString();
        return row.leftOver > 0 ? tr("equal but for %Ln (repeats, unreadable or deleted here)", nullptr,
                                     static_cast<int>(row.leftOver))
                                : tr("equal");
    }
}

QVariant CountTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CountRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole)
        return textOf(row, index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == There || index.column() == Here))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    const bool isEmpty = row.there.value_or(1) == 0 && row.here.value_or(0) == 0;
    if (role == Qt::ForegroundRole && isEmpty)
        return QApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    return {};
}

QVariant CountTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        (section == There || section == Here))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Period:
        return tr("When (UTC)");
    case There:
        return tr("At %1").arg(m_serviceName);
    case Here:
        return tr("Here");
    default:
        return QString();
    }
}

} // namespace sillon
