// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/foldednames.h"

#include <algorithm>

namespace sillon {

Done FoldedNames::readOn(Connection& connection, const QByteArray& sql)
{
    return connection.scan(sql + QByteArray::number(m_highestId), [this](const PlainRow& row) {
        const QByteArrayView first = row.bytes(1);
        const QByteArrayView second = row.bytes(2);
        m_texts.append(first.data(), first.size());
        if (!second.isEmpty()) {
            m_texts.append('\n');
            m_texts.append(second.data(), second.size());
        }
        m_highestId = std::max(m_highestId, row.integer(0));
        m_places.emplace(row.integer(0), static_cast<std::uint32_t>(m_ends.size()));
        m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
    });
}

std::uint32_t FoldedNames::placeOf(qint64 id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? 0 : found->second;
}

std::vector<std::uint32_t> FoldedNames::marksOf(const QList<QByteArray>& words) const
{
    std::vector<std::uint32_t> marks(m_ends.size(), 0);
    for (std::size_t place = 1; place < m_ends.size(); ++place) {
        const std::uint32_t from = m_ends[place - 1];
        const QByteArrayView names(m_texts.constData() + from, static_cast<qsizetype>(m_ends[place] - from));
        for (qsizetype word = 0; word < words.size(); ++word) {
            if (names.indexOf(words.at(word)) >= 0)
                marks[place] |= 1U << static_cast<unsigned>(word);
        }
    }
    return marks;
}

} // namespace sillon
