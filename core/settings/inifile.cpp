// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/inifile.h"

#include <algorithm>

namespace sillon {

namespace {

bool sameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString unquoted(const QString& text)
{
    const bool quoted =
        text.size() >= 2 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"'));
    return quoted ? text.mid(1, text.size() - 2) : text;
}

QByteArray written(const QString& value)
{
    QString line = value;
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QLatin1Char(' '));
    const bool needsQuotes = line != line.trimmed() || line != unquoted(line);
    return needsQuotes ? '"' + line.toUtf8() + '"' : line.toUtf8();
}

} // namespace

IniFile IniFile::parse(const QByteArray& text)
{
    IniFile file;
    QString section;
    QList<QByteArray> lines = text.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QByteArray raw : lines) {
        if (raw.endsWith('\r'))
            raw.chop(1);
        QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(QChar(QChar::ByteOrderMark)))
            line = line.mid(1).trimmed();
        const bool comment = line.startsWith(QLatin1Char(';')) || line.startsWith(QLatin1Char('#'));
        if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']')))
            section = line.mid(1, line.size() - 2).trimmed();
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        const bool pair = !comment && !line.startsWith(QLatin1Char('[')) && equals > 0;
        file.m_lines.push_back(Line{raw, section, pair ? line.left(equals).trimmed() : QString()});
    }
    return file;
}

std::optional<std::size_t> IniFile::lineOf(const QString& section, const QString& key) const
{
    for (std::size_t i = m_lines.size(); i-- > 0;) {
        const Line& line = m_lines[i];
        if (!line.key.isEmpty() && sameName(line.key, key) && sameName(line.section, section))
            return i;
    }
    return std::nullopt;
}

std::optional<QString> IniFile::value(const QString& section, const QString& key) const
{
    const auto found = lineOf(section, key);
    if (!found)
        return std::nullopt;
    const QString line = QString::fromUtf8(m_lines[*found].raw);
    return unquoted(line.mid(line.indexOf(QLatin1Char('=')) + 1).trimmed());
}

void IniFile::set(const QString& section, const QString& key, const QString& value)
{
    const QByteArray raw = key.toUtf8() + '=' + written(value);
    if (const auto found = lineOf(section, key)) {
        m_lines[*found].raw = raw;
        return;
    }
    // After the section's last line that says something, so that the blank line before the next section stays
    // there.
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (sameName(m_lines[i].section, section) && !m_lines[i].raw.trimmed().isEmpty())
            last = i;
    }
    if (!last) {
        if (!m_lines.empty())
            m_lines.push_back(Line{QByteArray(), m_lines.back().section, QString()});
        m_lines.push_back(Line{'[' + section.toUtf8() + ']', section, QString()});
        last = m_lines.size() - 1;
    }
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(*last) + 1, Line{raw, section, key});
}

void IniFile::remove(const QString& section, const QString& key)
{
    std::erase_if(m_lines, [&](const Line& line) {
        return !line.key.isEmpty() && line.section.compare(section, Qt::CaseInsensitive) == 0 &&
               line.key.compare(key, Qt::CaseInsensitive) == 0;
    });
}

void IniFile::removeSection(const QString& section)
{
    std::erase_if(m_lines, [&](const Line& line) { return sameName(line.section, section); });
}

QStringList IniFile::sections() const
{
    QStringList names;
    for (const Line& line : m_lines) {
        if (!line.section.isEmpty() && !names.contains(line.section, Qt::CaseInsensitive))
            names.append(line.section);
    }
    return names;
}

QStringList IniFile::keys(const QString& section) const
{
    QStringList names;
    for (const Line& line : m_lines) {
        if (!line.key.isEmpty() && sameName(line.section, section) &&
            !names.contains(line.key, Qt::CaseInsensitive))
            names.append(line.key);
    }
    return names;
}

QByteArray IniFile::text() const
{
    QByteArray all;
    for (const Line& line : m_lines)
        all += line.raw + '\n';
    return all;
}

} // namespace sillon
