// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/heardsong.h"
#include "listens/listenstore.h"

#include <QtGlobal>

#include <cstdint>
#include <memory>
#include <vector>

namespace sillon {

class Database;

/// The whole history of one listener as plain columns, a row for each listen in the order in which they were
/// stored (not of time): 12 bytes a listen. Texts are not here; a song's rows in the database are.
struct ListenColumns
{
    std::vector<std::uint32_t>
        listenedAt;                       ///< UTC seconds; what lies before 1970 or after 2106 is drawn there
    std::vector<std::uint32_t> soundedMs; ///< what was heard of it; its length where that is not known
    std::vector<std::uint32_t> song;      ///< place in songs
    std::vector<HeardSong> songs;         ///< each pair once
    std::uint32_t firstAt = 0;            ///< of the earliest listen; 0 without any
    std::uint32_t lastAt = 0;             ///< of the latest
    ListenId newest = 0;                  ///< id of the last row

    [[nodiscard]] std::size_t size() const { return listenedAt.size(); }
};

/// Reads them all. Workers only.
[[nodiscard]] Result<std::shared_ptr<const ListenColumns>> readListenColumns(Database& database,
                                                                             ListenerId listener);

/// The same columns with what was stored since they were read. The last row is read again too: its play may
/// have gone on. Other rows that changed or went are not noticed. Workers only.
[[nodiscard]] Result<std::shared_ptr<const ListenColumns>>
readNewListens(Database& database, ListenerId listener, const ListenColumns& known);

} // namespace sillon
