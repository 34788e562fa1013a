// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/listen.h"
#include "scrobbling/scrobblereader.h"
#include "scrobbling/submission.h"
#include "storage/database.h"

#include <vector>

namespace sillon {

/// What was taken away, so that it can be put back as it was.
struct TakenAway
{
    std::vector<ScrobbleRow> rows; ///< as they were before
    bool listensToo = false;
    int changed = 0; ///< how many submissions or listens went
};

/// Takes submissions, or whole listens, away and puts them back. Blocks: workers only.
class ListenRemoval
{
public:
    explicit ListenRemoval(Database& database)
        : m_database(database)
    {}

    /// What these listens still owe is not owed any more; what was sent stays noted.
    [[nodiscard]] Result<TakenAway> dropSubmissions(const std::vector<ListenId>& ids);
    /// The listens and all that belongs to them; services keep what they have, and do not bring them back.
    [[nodiscard]] Result<TakenAway> removeListens(const std::vector<ListenId>& ids);
    /// Everything as it was before; what was `sending` then is asked about first.
    [[nodiscard]] Done putBack(const TakenAway& taken);
    /// The same for one listen with all that belongs to it, inside a transaction of the caller.
    [[nodiscard]] static Done putBack(Connection& connection, const ScrobbleRow& row);

private:
    Database& m_database;
};

} // namespace sillon
