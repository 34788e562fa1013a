// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvrows.h"

namespace sillon {

namespace {

constexpr QLatin1Char quote('"');

/// Takes the text apart letter by letter.
class CsvParser
{
public:
    CsvParser(const QString& text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {}

    std::vector<QStringList> rows()
    {
        while (m_at < m_text.size())
            step(m_text.at(m_at++));
        if (!m_field.isEmpty() || !m_row.isEmpty())
            endRow();
        return std::move(m_rows);
    }

private:
    void step(QChar c)
    {
        if (m_quoted)
            stepInQuotes(c);
        else if (c == quote && m_field.isEmpty())
            m_quoted = true;
        else if (c == m_delimiter)
            endField();
        else if (c == QLatin1Char('\n'))
            endRow();
        else if (c != QLatin1Char('\r'))
            m_field.append(c);
    }
    void stepInQuotes(QChar c)
    {
        if (c != quote) {
            m_field.append(c);
        } else if (m_at < m_text.size() && m_text.at(m_at) == quote) {
            m_field.append(quote);
            ++m_at;
        } else {
            m_quoted = false;
        }
    }
    void endField()
    {
        m_row.append(m_field);
        m_field.clear();
    }
    void endRow()
    {
        endField();
        if (m_row.size() > 1 || !m_row.first().trimmed().isEmpty())
            m_rows.push_back(m_row);
        m_row.clear();
    }

    const QString& m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_field;
    QStringList m_row;
    std::vector<QStringList> m_rows;
};

} // namespace

std::vector<QStringList> csvRows(const QString& text, QChar delimiter)
{
    return CsvParser(text, delimiter).rows();
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
