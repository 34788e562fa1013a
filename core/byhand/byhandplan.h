// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "byhand/albumtimeline.h"
#include "byhand/byhandstore.h"

#include <vector>

namespace sillon {

/// What the user wants of an album.
struct ByHandWish
{
    Album album;
    IndexUse indexUse = IndexUse::OnePlay;
    AlbumChoice choice;
    TimelineWish time;
};

/// What would be scrobbled, and what not.
struct ByHandPlan
{
    std::vector<TimelinePlay> plays; ///< empty: nothing is left to scrobble, skipped says why
    std::vector<SkippedRow> skipped;
    bool repeats = false; ///< the same album was heard within its own span: ask first
    /// Some that was wanted is left out.
    [[nodiscard]] bool isPartial() const;
};

/// The plan without a look at what was heard: repeats and clashes are not known yet. Pure.
[[nodiscard]] ByHandPlan byHandPlan(const ByHandWish& wish, qint64 now);
/// Marks the clashes of a plan with what is stored. Blocks: workers only.
[[nodiscard]] Done compareWithHistory(ByHandPlan& plan, const ByHandStore& store);

} // namespace sillon
