// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/tagwriter.h"
#include "storage/database.h"

#include <vector>

namespace sillon {

/// Remembers what the last write of tags replaced, over restarts too. A write is an operation on some files;
/// its memories come one by one, each before its file changes. Workers only.
class TagUndoStore
{
public:
    /// More is not remembered, and so not written: TooLarge.
    static constexpr qint64 mostFiles = 20000;
    static constexpr qint64 mostPictureBytes = 256LL * 1024 * 1024;

    explicit TagUndoStore(Database& database)
        : m_database(database)
    {}

    /// The number of the next operation.
    [[nodiscard]] Result<qint64> nextOperation() const;
    /// now: UTC second.
    [[nodiscard]] Done remember(qint64 operation, const TagMemory& memory, qint64 now);
    /// The operation is complete: older ones are forgotten, unless it changed nothing.
    [[nodiscard]] Done complete(qint64 operation);
    [[nodiscard]] Done forget(qint64 operation);
    [[nodiscard]] Done forgetFile(qint64 operation, const QString& path);

    /// The newest operation that is remembered; 0 none.
    [[nodiscard]] Result<qint64> lastOperation() const;
    /// How many files it changed.
    [[nodiscard]] Result<qint64> count(qint64 operation) const;
    /// Its files, in the order they were written.
    [[nodiscard]] Result<std::vector<QString>> filesOf(qint64 operation) const;
    [[nodiscard]] Result<std::optional<TagMemory>> memoryOf(qint64 operation, const QString& path) const;

private:
    Database& m_database;
};

} // namespace sillon
