// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/filecontents.h"
#include "library/scanplan.h"
#include "storage/database.h"

#include <span>
#include <vector>

namespace sillon {

/// Writes what scans find. Each call is one transaction, to be given at most 500 rows. What speaks of a
/// file's row speaks of all of its parts. Rows are never deleted. Workers only.
class TrackStore
{
public:
    static constexpr std::size_t mostInOneWrite = 500;

    explicit TrackStore(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<bool> isEmpty() const;
    /// Each file once, whatever its parts.
    [[nodiscard]] Result<std::vector<KnownFile>> knownFiles() const;
    /// The rows of this part of the library, forgotten ones aside.
    [[nodiscard]] Result<std::vector<TrackId>> tracksIn(const ScanScope& scope) const;
    /// How many tracks the library shows of a folder, whether their files are there or not.
    [[nodiscard]] Result<qint64> countBelow(const QByteArray& folder) const;
    /// Why these known files are broken.
    [[nodiscard]] Result<std::vector<FileFailure>> brokenFiles(std::span<const TrackId> ids) const;

    /// Adds files, or renews what is known of them; a broken one keeps the tags it had. Parts that are no
    /// more become missing. now: UTC second.
    [[nodiscard]] Done write(std::span<const ReadFile> files, qint64 now);
    [[nodiscard]] Done move(std::span<const FileChange> moved);
    /// Files that the user found again, read at their new places (NotFound when there is no such row). Rows
    /// that the library has there already give way: they become what is missing at the old place.
    [[nodiscard]] Done relocate(std::span<const ReadFile> files, qint64 now);
    [[nodiscard]] Done markMissing(std::span<const TrackId> ids, qint64 now);
    [[nodiscard]] Done markReturned(std::span<const TrackId> ids);
    /// These rows, and not the other parts of their files, are no part of the library any more.
    [[nodiscard]] Done forget(std::span<const TrackId> ids, qint64 now);
    /// They are again, and still missing.
    [[nodiscard]] Done remember(std::span<const TrackId> ids);

private:
    Database& m_database;
};

} // namespace sillon
