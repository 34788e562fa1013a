// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "musicbrainz/mbidbytes.h"
#include "storage/bulkfile.h"

#include <QFile>
#include <QString>
#include <queue>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace sillon {

inline void bindKey(BulkStatement& statement, qint64 key)
{
    statement.bind(0, key);
}

inline void bindKey(BulkStatement& statement, const MbidBytes& key)
{
    statement.bindBytes(0, bytesOf(key));
}

/// Rows of a key and a number for a table that is ordered by them, written in that order, so that the table
/// grows at its end only. More than are held in memory wait in files, sorted, a part in each.
template <typename Key>
class SortedRows
{
public:
    /// insert: of the key and the number. parts: what the files' names begin with; who gives it removes them.
    SortedRows(BulkStatement insert, QString parts, std::size_t mostKept = 1'000'000)
        : m_insert(std::move(insert))
        , m_parts(std::move(parts))
        , m_mostKept(mostKept)
    {}

    [[nodiscard]] Done add(const Key& key, std::uint32_t number)
    {
        m_rows.push_back({key, number});
        return m_rows.size() < m_mostKept ? Done{} : keep();
    }
    /// Writes them all; at the end.
    [[nodiscard]] Done flush()
    {
        std::sort(m_rows.begin(), m_rows.end());
        auto done = m_files.empty() ? writeHeld() : merge();
        m_rows = {};
        m_files.clear();
        return done;
    }

private:
    using Row = std::pair<Key, std::uint32_t>;

    /// The next rows of one part.
    struct Part
    {
        std::unique_ptr<QFile> file;
        std::vector<Row> rows;
        std::size_t next = 0;
    };
    struct Head
    {
        Row row;
        std::size_t part = 0;
        friend bool operator>(const Head& a, const Head& b) { return a.row > b.row; }
    };

    [[nodiscard]] static qint64 bytesOfRows(std::size_t rows)
    {
        return static_cast<qint64>(rows * sizeof(Row));
    }

    [[nodiscard]] Done keep()
    {
        std::sort(m_rows.begin(), m_rows.end());
        auto file = std::make_unique<QFile>(m_parts + QString::number(m_files.size()));
        const qint64 bytes = bytesOfRows(m_rows.size());
        if (!file->open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
            return fail(ErrorKind::AccessDenied, file->fileName());
        if (file->write(reinterpret_cast<const char*>(m_rows.data()), bytes) != bytes || !file->seek(0))
            return fail(ErrorKind::Storage, file->errorString());
        m_files.push_back(std::move(file));
        m_rows.clear();
        return {};
    }

    [[nodiscard]] Done write(const Row& row)
    {
        bindKey(m_insert, row.first);
        m_insert.bind(1, row.second);
        return m_insert.run();
    }

    [[nodiscard]] Done writeHeld()
    {
        for (const Row& row : m_rows) {
            if (auto done = write(row); !done)
                return done;
        }
        return {};
    }

    /// False at the part's end.
    [[nodiscard]] static Result<bool> fill(Part& part)
    {
        constexpr std::size_t rowsAtOnce = 1 << 14;
        part.next = 0;
        if (!part.file) {
            part.rows.clear();
            return false;
        }
        part.rows.resize(rowsAtOnce);
        const qint64 read =
            part.file->read(reinterpret_cast<char*>(part.rows.data()), bytesOfRows(rowsAtOnce));
        if (read < 0 || read % bytesOfRows(1) != 0)
            return fail(ErrorKind::Storage, part.file->errorString());
        part.rows.resize(static_cast<std::size_t>(read / bytesOfRows(1)));
        return !part.rows.empty();
    }

    [[nodiscard]] Done merge()
    {
        std::vector<Part> parts;
        for (auto& file : m_files)
            parts.push_back({std::move(file), {}, 0});
        parts.push_back({nullptr, std::move(m_rows), 0});
        std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
        const auto take = [&](std::size_t number) -> Done {
            Part& part = parts[number];
            if (part.next == part.rows.size()) {
                const auto more = fill(part);
                if (!more)
                    return fail(more.error());
                if (!*more)
                    return {};
            }
            heads.push({part.rows[part.next++], number});
            return {};
        };
        for (std::size_t number = 0; number < parts.size(); ++number) {
            if (auto done = take(number); !done)
                return done;
        }
        while (!heads.empty()) {
            const Head head = heads.top();
            heads.pop();
            if (auto done = write(head.row); !done)
                return done;
            if (auto done = take(head.part); !done)
                return done;
        }
        return {};
    }

    BulkStatement m_insert;
    QString m_parts;
    std::size_t m_mostKept;
    std::vector<Row> m_rows;
    std::vector<std::unique_ptr<QFile>> m_files;
};

} // namespace sillon
