// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loved/lovedtrack.h"
#include "storage/database.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace sillon {

/// Reads and writes the table `loved`. Blocks; on one worker.
class LovedTrackStore
{
public:
    explicit LovedTrackStore(Database& database)
        : m_database(database)
    {}

    /// Newest first.
    [[nodiscard]] Result<std::vector<LovedTrack>> all() const;
    /// Gives the song its heart; one that has it keeps its date. It needs an artist and a title. With `owed`
    /// the accounts are to hear of it.
    [[nodiscard]] Done put(const LovedTrack& loved, bool owed = true);
    /// Takes the heart of the song, also where it is loved under other names.
    [[nodiscard]] Done remove(const Recording& recording, qint64 at, bool owed = true);
    /// An imported one; false when the song has its heart already.
    [[nodiscard]] static Result<bool> add(Connection& connection, const LovedTrack& loved,
                                          const QString& service);

private:
    Database& m_database;
};

} // namespace sillon
