// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/bulkfile.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace sillon {

/// An MBID as its sixteen bytes.
using MbidBytes = std::array<char, 16>;

inline void bindKey(BulkStatement& statement, qint64 key)
{
    statement.bind(0, key);
}

inline void bindKey(BulkStatement& statement, const MbidBytes& key)
{
    statement.bindBytes(0, QByteArrayView(key.data(), static_cast<qsizetype>(key.size())));
}

/// Rows of a key and a number for a table that is ordered by them: kept, and written a million at a time in
/// the order of the table, so that each of its pages is touched seldom.
template <typename Key>
class SortedRows
{
public:
    /// insert: of the key and the number.
    explicit SortedRows(BulkStatement insert)
        : m_insert(std::move(insert))
    {}

    [[nodiscard]] Done add(const Key& key, std::uint32_t number)
    {
        m_rows.push_back({key, number});
        return m_rows.size() < mostKept ? Done{} : flush();
    }
    /// Writes what is left.
    [[nodiscard]] Done flush()
    {
        std::sort(m_rows.begin(), m_rows.end());
        for (const auto& [key, number] : m_rows) {
            bindKey(m_insert, key);
            m_insert.bind(1, number);
            if (auto done = m_insert.run(); !done)
                return done;
        }
        m_rows.clear();
        return {};
    }

private:
    static constexpr std::size_t mostKept = 1'000'000;
    BulkStatement m_insert;
    std::vector<std::pair<Key, std::uint32_t>> m_rows;
};

} // namespace sillon
