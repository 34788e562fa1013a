// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/recording.h"
#include "storage/database.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace sillon {

/// A recording with a heart, and since when.
struct LovedTrack
{
    Recording recording;
    qint64 lovedAt = 0; ///< UTC second
    friend bool operator==(const LovedTrack&, const LovedTrack&) = default;
};

/// What makes two recordings one song: folded artist and title with a separator; empty when either is
/// missing.
[[nodiscard]] QString songKey(const Recording& recording);

/// Reads and writes the table `loved`. Blocks; on one worker.
class LovedTrackStore
{
public:
    explicit LovedTrackStore(Database& database)
        : m_database(database)
    {}

    /// Newest first.
    [[nodiscard]] Result<std::vector<LovedTrack>> all() const;
    /// Gives the song its heart; one that has it keeps its date. It needs an artist and a title.
    [[nodiscard]] Done put(const LovedTrack& loved);
    [[nodiscard]] Done remove(const Recording& recording);

private:
    Database& m_database;
};

} // namespace sillon
