// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "byhand/albumguards.h"
#include "byhand/albumtimeline.h"
#include "listens/listenwriter.h"
#include "music/listen.h"
#include "storage/database.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace sillon {

/// Makes what records the debts of a listen (see Owe), of which nothing is sent before a UTC second; 0 = at
/// once.
using OweFrom = std::function<Owe(qint64 notBefore)>;

/// Stores what was entered by hand, and answers what is there already. Blocks: workers only.
class ByHandStore
{
public:
    ByHandStore(Database& database, OweFrom oweFrom, StillUnsent stillUnsent);

    /// My plays that may overlap with a timeline, or be its repetition.
    [[nodiscard]] Result<std::vector<Listen>> playsAround(std::span<const TimelinePlay> plays) const;
    /// All or none, with what they owe, on disk when this returns; the listens with their ids. At most 500.
    [[nodiscard]] Result<std::vector<Listen>> store(std::span<const TimelinePlay> plays, qint64 notBefore);
    /// Takes back those of these listens that no service was sent. Returns which.
    [[nodiscard]] Result<std::vector<ListenId>> undo(std::span<const ListenId> ids);

    /// What was chosen for a release; OnePlay when nothing was.
    [[nodiscard]] Result<IndexUse> indexUse(const QString& albumId) const;
    [[nodiscard]] Done rememberIndexUse(const QString& albumId, IndexUse use);

private:
    Database& m_database;
    OweFrom m_oweFrom;
    StillUnsent m_stillUnsent;
};

} // namespace sillon
