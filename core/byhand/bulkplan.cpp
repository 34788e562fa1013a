// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/bulkplan.h"

namespace sillon {

namespace {

/// How long the whole album takes, whatever of it may be scrobbled.
qint64 spanOf(const Album& album, qint64 pause)
{
    const auto plays = albumTimeline(guardAlbum(album, IndexUse::OnePlay).songs,
                                     {TimelineWish::Anchor::StartedAt, 0, pause});
    return plays.empty() ? 0 : plays.back().endsAt;
}

} // namespace

std::vector<ByHandPlan> bulkPlans(const std::vector<Album>& albums, const TimelineWish& time, qint64 now)
{
    std::vector<qint64> spans;
    qint64 whole = 0;
    for (const Album& album : albums) {
        spans.push_back(spanOf(album, time.sidePauseSeconds));
        whole += spans.back();
    }
    qint64 start = time.anchor == TimelineWish::Anchor::EndedAt ? time.at - whole : time.at;
    std::vector<ByHandPlan> plans;
    for (std::size_t i = 0; i < albums.size(); ++i) {
        ByHandWish wish;
        wish.album = albums[i];
        wish.time = {TimelineWish::Anchor::StartedAt, start, time.sidePauseSeconds};
        plans.push_back(byHandPlan(wish, now));
        start += spans[i];
    }
    return plans;
}

} // namespace sillon
