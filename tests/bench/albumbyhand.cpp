// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "byhand/byhandplan.h"
#include "byhand/byhandstore.h"
#include "lastfmstage.h"

namespace sillon::bench {

namespace {

struct Work
{
    int tracks;
    qint64 answerMs;
};

Work workOf(Size size)
{
    return size == Size::Full ? Work{50, 300} : Work{5, 5};
}

/// A record that has just come to its end.
ByHandWish wishFor(int tracks, qint64 now)
{
    ByHandWish wish;
    wish.album.title = QStringLiteral("A Long Record");
    wish.album.artist = QStringLiteral("An Artist");
    for (int i = 0; i < tracks; ++i) {
        AlbumRow row;
        row.position = QString::number(i + 1);
        row.number = i + 1;
        row.title = QStringLiteral("A title of the usual length %1").arg(i + 1);
        row.lengthMs = 180000 + i * 1000;
        wish.album.rows.push_back(row);
    }
    wish.time.at = now;
    return wish;
}

OweFrom oweOf(SubmissionStore& submissions)
{
    return [&submissions](qint64 notBefore) -> Owe {
        return
            [&submissions, notBefore](Connection& c, ListenId id, const Listen& listen, const Track* track) {
                return submissions.owe(c, id, listen, track, notBefore);
            };
    };
}

/// From the wish to the service's answer; without the while that a batch waits to be taken back.
Done scrobble(LastfmStage& stage, int tracks)
{
    ByHandStore store(stage.database(), oweOf(stage.submissions()), &SubmissionStore::untouched);
    const qint64 now = stage.clock().utcNow();
    ByHandPlan plan = byHandPlan(wishFor(tracks, now), now);
    if (auto compared = compareWithHistory(plan, store); !compared)
        return compared;
    if (const auto stored = store.store(plan.plays, 0); !stored)
        return fail(stored.error());
    return stage.sendWhatWaits();
}

} // namespace

Result<Figures> measureAlbumByHand(Size size)
{
    const Work work = workOf(size);
    LastfmStage stage(work.answerMs);
    const auto taken = LastfmStage::timeOf([&] { return scrobble(stage, work.tracks); });
    if (!taken)
        return fail(taken.error());
    const auto requests = stage.server().calls(QStringLiteral("track.scrobble"));
    if (stage.server().scrobbles(LastfmStage::userName()).size() != static_cast<std::size_t>(work.tracks))
        return fail(ErrorKind::AnswerLost, QStringLiteral("not every play arrived"));
    const auto floor = stage.floorOf(1, requests.front().request.body.size());
    if (!floor)
        return fail(floor.error());
    return Figures{
        {QStringLiteral("album-by-hand.requests"), double(requests.size()), QStringLiteral("requests"), 1.0},
        {QStringLiteral("album-by-hand.time"), double(*taken) / 1000, QStringLiteral("s"),
         double(*floor) / 1000},
    };
}

} // namespace sillon::bench
