// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/params.h"

#include <QSet>

namespace sillon::standin {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

QString decoded(const QByteArray& text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text.at(i) == '%' && i + 2 < text.size() && hexDigit(text.at(i + 1)) >= 0 &&
                            hexDigit(text.at(i + 2)) >= 0;
        if (escape) {
            bytes.append(static_cast<char>(hexDigit(text.at(i + 1)) * 16 + hexDigit(text.at(i + 2))));
            i += 2;
        } else {
            bytes.append(text.at(i) == '+' ? ' ' : text.at(i));
        }
    }
    return QString::fromUtf8(bytes);
}

} // namespace

Params Params::fromUrlEncoded(const QByteArray& text)
{
    Params params;
    const QList<QByteArray> pieces = text.split('&');
    for (const QByteArray& piece : pieces) {
        if (piece.isEmpty())
            continue;
        const qsizetype equals = piece.indexOf('=');
        const QByteArray name = equals < 0 ? piece : piece.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : piece.mid(equals + 1);
        params.append(decoded(name), decoded(value));
    }
    return params;
}

void Params::append(const Params& others)
{
    m_pairs.insert(m_pairs.end(), others.m_pairs.begin(), others.m_pairs.end());
}

QString Params::value(QStringView name) const
{
    for (const Pair& pair : m_pairs) {
        if (pair.first == name)
            return pair.second.isNull() ? QString::fromLatin1("") : pair.second;
    }
    return {};
}

int Params::count(QStringView name) const
{
    int found = 0;
    for (const Pair& pair : m_pairs)
        found += pair.first == name ? 1 : 0;
    return found;
}

QString Params::repeatedName() const
{
    QSet<QString> seen;
    for (const Pair& pair : m_pairs) {
        if (seen.contains(pair.first))
            return pair.first;
        seen.insert(pair.first);
    }
    return {};
}

} // namespace sillon::standin
