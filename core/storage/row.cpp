// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row.h"

#include <QSqlQuery>

namespace sillon {

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Row::real(int column) const
{
    return m_query.value(column).toDouble();
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

std::optional<qint64> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Row::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

SqlValue::SqlValue(qint64 value)
    : m_value(value)
{}

SqlValue::SqlValue(int value)
    : m_value(static_cast<qlonglong>(value))
{}

SqlValue::SqlValue(bool value)
    : m_value(static_cast<qlonglong>(value ? 1 : 0))
{}

SqlValue::SqlValue(double value)
    : m_value(value)
{}

SqlValue::SqlValue(const QString& value)
    : m_value(value.isNull() ? QStringLiteral("") : value)
{}

SqlValue::SqlValue(const QByteArray& value)
    : m_value(value.isNull() ? QByteArray("") : value)
{}

SqlValue::SqlValue(std::nullptr_t)
    : m_value(QMetaType::fromType<QString>())
{}

} // namespace sillon
