// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/heardsong.h"
#include "releaseyear/yearstate.h"
#include "storage/database.h"

#include <span>
#include <vector>

namespace sillon {

/// The years of what was heard, from what is stored: charts ask here and never wait for the network.
/// Workers only.
class SongYears
{
public:
    explicit SongYears(Database& database)
        : m_database(database)
    {}

    /// One answer for each song, in order.
    [[nodiscard]] Result<std::vector<KnownYear>> of(std::span<const HeardSong> songs, YearBasis basis) const;

    /// The same for listens by their ids, on the album basis.
    [[nodiscard]] Result<std::vector<KnownYear>> ofListens(std::span<const qint64> listens) const;

private:
    Database& m_database;
};

} // namespace sillon
