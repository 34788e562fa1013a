// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace sillon {

/// The rows of a CSV text that comes some at a time: fields between delimiters, quoted ones with doubled
/// quotes inside and line ends of any kind. Blank rows are left out. Never fails: what is no CSV is rows of
/// one field.
class CsvRows
{
public:
    explicit CsvRows(QChar delimiter)
        : m_delimiter(delimiter)
    {}

    using TakeRow = std::function<void(const QStringList& row)>;
    void take(const QString& text, const TakeRow& takeRow);
    /// There is no more text: what is left is a row too.
    void end(const TakeRow& takeRow);
    /// How many letters the row has that did not end yet.
    [[nodiscard]] qsizetype held() const { return m_held; }

private:
    void step(QChar c, const TakeRow& takeRow);
    void endField();
    void endRow(const TakeRow& takeRow);

    QChar m_delimiter;
    bool m_quoted = false;
    bool m_mayUnquote = false; ///< the letter before was a quote in quotes: the end of them, or half of one
    QString m_field;
    QStringList m_row;
    qsizetype m_held = 0;
};

/// The rows of a whole text. Pure.
[[nodiscard]] std::vector<QStringList> csvRows(const QString& text, QChar delimiter);

/// The delimiter that the first line is made with: comma, semicolon or tab.
[[nodiscard]] QChar csvDelimiter(const QString& text);

/// One row with its end of line, quoted where needed.
[[nodiscard]] QString csvRow(const QStringList& fields);

} // namespace sillon
