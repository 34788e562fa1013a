// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvrows.h"

namespace sillon {

namespace {

constexpr QLatin1Char quote('"');

} // namespace

void CsvRows::take(const QString& text, const TakeRow& takeRow)
{
    for (const QChar c : text)
        step(c, takeRow);
}

void CsvRows::end(const TakeRow& takeRow)
{
    if (!m_field.isEmpty() || !m_row.isEmpty())
        endRow(takeRow);
}

void CsvRows::step(QChar c, const TakeRow& takeRow)
{
    ++m_held;
    if (m_mayUnquote) {
        m_mayUnquote = false;
        m_quoted = c == quote;
        if (m_quoted) {
            m_field.append(quote);
            return;
        }
    }
    if (m_quoted && c == quote)
        m_mayUnquote = true;
    else if (m_quoted)
        m_field.append(c);
    else if (c == quote && m_field.isEmpty())
        m_quoted = true;
    else if (c == m_delimiter)
        endField();
    else if (c == QLatin1Char('\n'))
        endRow(takeRow);
    else if (c != QLatin1Char('\r'))
        m_field.append(c);
}

void CsvRows::endField()
{
    m_row.append(m_field);
    m_field.clear();
}

void CsvRows::endRow(const TakeRow& takeRow)
{
    endField();
    if (m_row.size() > 1 || !m_row.first().trimmed().isEmpty())
        takeRow(m_row);
    m_row.clear();
    m_held = 0;
}

std::vector<QStringList> csvRows(const QString& text, QChar delimiter)
{
    std::vector<QStringList> rows;
    const CsvRows::TakeRow takeRow = [&rows](const QStringList& row) { rows.push_back(row); };
    CsvRows csv(delimiter);
    csv.take(text, takeRow);
    csv.end(takeRow);
    return rows;
}

QChar csvDelimiter(const QString& text)
{
    const QString line = text.left(text.indexOf(QLatin1Char('\n')));
    QChar best = QLatin1Char(',');
    for (const QChar candidate : {QLatin1Char(';'), QLatin1Char('\t')}) {
        if (line.count(candidate) > line.count(best))
            best = candidate;
    }
    return best;
}

QString csvRow(const QStringList& fields)
{
    QStringList quoted;
    for (QString field : fields) {
        const bool needsQuotes = field.contains(quote) || field.contains(QLatin1Char(',')) ||
                                 field.contains(QLatin1Char('\n')) || field.contains(QLatin1Char('\r')) ||
                                 field != field.trimmed();
        if (needsQuotes) {
            field.replace(quote, QStringLiteral("\"\""));
            field = QString(quote + field + quote);
        }
        quoted.append(field);
    }
    return QString(quoted.join(QLatin1Char(',')) + QLatin1Char('\n'));
}

} // namespace sillon
