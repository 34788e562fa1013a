// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/finishedplay.h"
#include "scrobbling/scrobblingswitches.h"
#include "scrobbling/uncountedplay.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace sillon {

/// The plays that did not count, kept for a month. Blocks: workers only.
class UncountedPlayStore
{
public:
    static constexpr qint64 keptSeconds = 30LL * 24 * 60 * 60;
    static constexpr qint64 shortestMs = 3000; ///< less is a skip, not a play

    UncountedPlayStore(Database& database, const ScrobblingSwitches& switches);

    /// Keeps a play that is over and did not count, with what it would not have owed; forgets those that are
    /// a month older. True when it was kept.
    [[nodiscard]] Result<bool> note(const FinishedPlay& play);
    /// Newest first. words: each must be in artist, title or album, case and accents aside.
    [[nodiscard]] Result<std::vector<UncountedPlay>> plays(const QString& words = {}) const;
    [[nodiscard]] Result<std::optional<UncountedPlay>> byId(UncountedPlayId id) const;
    [[nodiscard]] Result<int> count() const;
    [[nodiscard]] Done remove(const std::vector<UncountedPlayId>& ids);

    /// The play has become this listen, in the transaction that stores it: it is gone from here, and what it
    /// would not have owed it does not owe now. Empty when there is no such play.
    [[nodiscard]] static Result<std::vector<Unowed>> becameListen(Connection& connection,
                                                                  const Listen& listen);

private:
    Database& m_database;
    const ScrobblingSwitches& m_switches;
};

} // namespace sillon
