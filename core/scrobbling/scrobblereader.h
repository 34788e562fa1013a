// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/listen.h"
#include "scrobbling/debts.h"
#include "scrobbling/metadataedit.h"
#include "scrobbling/submission.h"
#include "storage/database.h"

#include <optional>
#include <span>
#include <vector>

namespace sillon {

/// How a listen's delivery to one account stands, with the words it goes in.
struct Delivery
{
    Submission submission;             ///< its listen is left empty
    std::optional<SentTexts> ownWords; ///< the user's own
    std::optional<SentTexts> sentAs;   ///< what left, where that is not what the listen says
    friend bool operator==(const Delivery&, const Delivery&) = default;
};

/// A listen with what became of it everywhere.
struct ScrobbleRow
{
    Listen listen; ///< id 0: it is there no more
    std::vector<Delivery> deliveries;
    std::vector<Unowed> unowed;
    friend bool operator==(const ScrobbleRow&, const ScrobbleRow&) = default;
};

/// Reads what a few rows of a long list say. Workers only.
class ScrobbleReader
{
public:
    explicit ScrobbleReader(Database& database)
        : m_database(database)
    {}

    /// One row for each id, in their order.
    [[nodiscard]] Result<std::vector<ScrobbleRow>> rows(std::span<const ListenId> ids) const;
    /// The same for one, inside a transaction of the caller.
    [[nodiscard]] static Result<ScrobbleRow> row(Connection& connection, ListenId id);

private:
    Database& m_database;
};

} // namespace sillon
