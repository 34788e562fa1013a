// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

namespace sillon::cli {

std::optional<QString> Arguments::option(const QString& name)
{
    const QString withValue = name + QLatin1Char('=');
    for (qsizetype i = 0; i < m_left.size(); ++i) {
        if (m_left.at(i) == QLatin1String("--"))
            break;
        if (m_left.at(i).startsWith(withValue))
            return m_left.takeAt(i).mid(withValue.size());
        if (m_left.at(i) != name)
            continue;
        m_left.removeAt(i);
        if (i < m_left.size())
            return m_left.takeAt(i);
        m_mistake = name;
    }
    return std::nullopt;
}

std::optional<qint64> Arguments::number(const QString& name)
{
    const auto text = option(name);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = text->toLongLong(&isNumber);
    if (isNumber)
        return value;
    m_mistake = name + QLatin1Char(' ') + *text;
    return std::nullopt;
}

QStringList Arguments::options(const QString& name)
{
    QStringList values;
    while (auto value = option(name))
        values.append(*value);
    return values;
}

bool Arguments::flag(const QString& name)
{
    const qsizetype end = m_left.indexOf(QStringLiteral("--"));
    const qsizetype place = m_left.indexOf(name);
    if (place < 0 || (end >= 0 && place > end))
        return false;
    m_left.removeAt(place);
    return true;
}

QStringList Arguments::plain()
{
    QStringList plain;
    bool onlyPlain = false;
    for (const QString& argument : std::as_const(m_left)) {
        if (!onlyPlain && argument == QLatin1String("--"))
            onlyPlain = true;
        else if (!onlyPlain && argument.startsWith(QLatin1String("--")))
            m_mistake = argument;
        else
            plain.append(argument);
    }
    return plain;
}

std::optional<std::vector<qint64>> idsOf(const QStringList& texts)
{
    std::vector<qint64> ids;
    for (const QString& text : texts) {
        bool isNumber = false;
        ids.push_back(text.toLongLong(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return ids;
}

} // namespace sillon::cli
