// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loved/lovedtracksource.h"
#include "storage/database.h"

#include <QString>
#include <QtGlobal>

#include <optional>
#include <stop_token>
#include <vector>

namespace sillon {

/// Whose loved tracks.
struct LovedOwner
{
    QString service;  ///< "lastfm", ...
    QString userName; ///< as the service writes it, in any case
};

/// How far the reading of a user's loved tracks is.
struct LovedFetch
{
    qint64 id = 0;
    qint64 nextPage = 1; ///< 0: it is whole
    qint64 pages = 0;
    qint64 total = 0;    ///< as the service says
    qint64 answered = 0; ///< tracks on the pages read, repeats and nameless ones too
    qint64 begunAt = 0;  ///< UTC second

    [[nodiscard]] bool isWhole() const { return nextPage == 0; }
};

/// What users of services love, as it was last read: the tables `loved_fetches` and `loved_fetched`. Workers
/// only.
class LovedFetchStore
{
public:
    explicit LovedFetchStore(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<std::optional<LovedFetch>> find(const LovedOwner& owner) const;
    /// Begins anew; what was read before goes with the first page of the new reading.
    [[nodiscard]] Result<LovedFetch> begin(const LovedOwner& owner, qint64 now);
    /// Stores a page and how far the reading is then, at once. Repeats of a song keep the earliest date;
    /// nameless tracks are left out.
    [[nodiscard]] Done putPage(const LovedFetch& after, bool isFirst, const std::vector<LovedTrack>& loved);
    /// In the order of the pages.
    [[nodiscard]] Result<std::vector<LovedTrack>> loved(const LovedOwner& owner) const;
    /// Drops what was read of this user; a few hundred rows a transaction. Hearts that were given here for it
    /// stay. Cancelled when it is stopped: the next call goes on.
    [[nodiscard]] Done forget(const LovedOwner& owner, const std::stop_token& stop);

private:
    Database& m_database;
};

} // namespace sillon
