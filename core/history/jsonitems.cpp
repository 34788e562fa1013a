// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/jsonitems.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sillon {

namespace {

constexpr int deepestList = 4; // pages of answers in lists of pages

bool opens(QChar c)
{
    return c == QLatin1Char('{') || c == QLatin1Char('[');
}

bool closes(QChar c)
{
    return c == QLatin1Char('}') || c == QLatin1Char(']');
}

Done malformed(const QString& why)
{
    return fail(ErrorKind::Malformed, why);
}

} // namespace

Done JsonItems::take(const QString& text, const TakeItem& takeItem)
{
    m_text.append(text);
    for (; m_at < m_text.size(); ++m_at) {
        if (auto done = step(m_text.at(m_at), takeItem); !done)
            return done;
    }
    const bool isHeld = m_place == Place::Item || m_place == Place::Wrapper;
    const qsizetype gone = isHeld ? m_start : m_text.size();
    m_text.remove(0, gone);
    m_at -= gone;
    m_stringStart -= gone;
    m_start = 0;
    return {};
}

Done JsonItems::end() const
{
    if (m_place == Place::After && m_wrappers == 0)
        return {};
    return malformed(QStringLiteral("it breaks off"));
}

Done JsonItems::step(QChar c, const TakeItem& takeItem)
{
    switch (m_place) {
    case Place::Start:
        return begin(c);
    case Place::List:
        return stepInList(c);
    case Place::Item:
        return stepInItem(c, takeItem);
    case Place::Wrapper:
        return stepInWrapper(c, takeItem);
    case Place::After:
        break;
    }
    return stepAfter(c);
}

bool JsonItems::isInString(QChar c)
{
    if (!m_isString) {
        m_isString = c == QLatin1Char('"');
        m_stringStart = m_isString ? m_at : m_stringStart;
        return m_isString;
    }
    if (m_isEscaped)
        m_isEscaped = false;
    else if (c == QLatin1Char('\\'))
        m_isEscaped = true;
    else
        m_isString = c != QLatin1Char('"');
    return true;
}

Done JsonItems::begin(QChar c)
{
    if (c.isSpace())
        return {};
    if (c == QLatin1Char('['))
        openList();
    else if (c == QLatin1Char('{') && !m_within.isEmpty())
        openWrapper();
    else
        return malformed(QStringLiteral("not a list"));
    return {};
}

void JsonItems::openList()
{
    ++m_lists;
    m_place = Place::List;
}

void JsonItems::openWrapper()
{
    ++m_wrappers;
    m_depth = 1;
    m_start = m_at;
    m_isKeyKnown = false;
    m_place = Place::Wrapper;
}

Done JsonItems::stepInList(QChar c)
{
    if (c.isSpace() || c == QLatin1Char(','))
        return {};
    if (c == QLatin1Char(']')) {
        if (--m_lists == 0)
            m_place = Place::After;
        return {};
    }
    if (c == QLatin1Char('[') && !m_within.isEmpty() && m_lists < deepestList)
        openList();
    else
        beginItem(c);
    return {};
}

void JsonItems::beginItem(QChar c)
{
    m_place = Place::Item;
    m_start = m_at;
    m_depth = opens(c) ? 1 : 0;
    m_isBare = m_depth == 0 && !isInString(c);
}

Done JsonItems::stepInItem(QChar c, const TakeItem& takeItem)
{
    if (m_isBare) {
        if (!c.isSpace() && !closes(c) && c != QLatin1Char(','))
            return {};
        --m_at; // the list's, not the item's
        return finish(takeItem);
    }
    if (isInString(c))
        return m_isString || m_depth > 0 ? Done() : finish(takeItem);
    m_depth += opens(c) ? 1 : closes(c) ? -1 : 0;
    return m_depth > 0 ? Done() : finish(takeItem);
}

/// The item ends here.
Done JsonItems::finish(const TakeItem& takeItem)
{
    const QString item = m_text.mid(m_start, m_at + 1 - m_start);
    QJsonParseError error;
    const QJsonDocument list = QJsonDocument::fromJson("[" + item.toUtf8() + "]", &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(error.errorString());
    takeItem(list.array().first());
    m_place = Place::List;
    return {};
}

Done JsonItems::stepInWrapper(QChar c, const TakeItem& takeItem)
{
    if (isInString(c)) {
        if (!m_isString && m_depth == 1 && !m_isKeyKnown)
            m_key = m_text.mid(m_stringStart + 1, m_at - m_stringStart - 1);
        return {};
    }
    if (m_depth == 1 && c == QLatin1Char(':'))
        m_isKeyKnown = true;
    else if (m_depth == 1 && c == QLatin1Char(','))
        m_isKeyKnown = false;
    if (m_depth == 1 && m_isKeyKnown && opens(c) && m_within.contains(m_key)) {
        if (c == QLatin1Char('['))
            openList();
        else
            openWrapper();
        return {};
    }
    m_depth += opens(c) ? 1 : closes(c) ? -1 : 0;
    if (m_depth > 0)
        return {};
    auto done = finish(takeItem); // the innermost, in which there is no list
    m_place = Place::After;
    --m_wrappers;
    return done;
}

/// What stands around the list.
Done JsonItems::stepAfter(QChar c)
{
    if (m_wrappers == 0)
        return c.isSpace() ? Done() : malformed(QStringLiteral("something behind the end"));
    if (isInString(c))
        return {};
    m_wrappers += c == QLatin1Char('{') ? 1 : c == QLatin1Char('}') ? -1 : 0;
    return {};
}

} // namespace sillon
