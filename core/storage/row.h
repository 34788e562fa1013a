// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace sillon {

/// One row of an answer, valid only inside the function it is handed to.
class Row
{
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {}
    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const; ///< empty for NULL
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;

private:
    const QSqlQuery& m_query;
};

/// A value bound to a question mark. A QString is always text (never NULL); an empty optional is NULL.
class SqlValue
{
public:
    SqlValue(qint64 value);            // NOLINT(google-explicit-constructor): arguments read as plain values
    SqlValue(int value);               // NOLINT
    SqlValue(bool value);              // NOLINT
    SqlValue(double value);            // NOLINT
    SqlValue(const QString& value);    // NOLINT
    SqlValue(const QByteArray& value); // NOLINT
    SqlValue(std::nullptr_t);          // NOLINT
    SqlValue(const char*) = delete;    // would be taken for a bool
    template <typename T>
    SqlValue(const std::optional<T>& value) // NOLINT
        : SqlValue(value ? SqlValue(*value) : SqlValue(nullptr))
    {}
    [[nodiscard]] const QVariant& variant() const { return m_value; }

private:
    QVariant m_value;
};

} // namespace sillon
