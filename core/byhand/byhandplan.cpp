// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/byhandplan.h"

#include <algorithm>

namespace sillon {

bool ByHandPlan::isPartial() const
{
    return std::any_of(skipped.begin(), skipped.end(), [](const SkippedRow& row) {
        return row.reason == SkipReason::TooOld || row.reason == SkipReason::InFuture ||
               row.reason == SkipReason::PlaceholderArtist || row.reason == SkipReason::NoArtist;
    });
}

ByHandPlan byHandPlan(const ByHandWish& wish, qint64 now)
{
    GuardedAlbum guarded = chosenSongs(guardAlbum(wish.album, wish.indexUse), wish.choice);
    ByHandPlan plan;
    plan.skipped = std::move(guarded.skipped);
    plan.plays = withinWindow(albumTimeline(guarded.songs, wish.time), TimelineWindow{now}, plan.skipped);
    return plan;
}

Done compareWithHistory(ByHandPlan& plan, const ByHandStore& store)
{
    const auto known = store.playsAround(plan.plays);
    if (!known)
        return fail(known.error());
    markClashes(plan.plays, *known);
    plan.repeats = repeatsItself(plan.plays, *known);
    return {};
}

} // namespace sillon
