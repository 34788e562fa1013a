// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "history/historyimporter.h"
#include "lastfm/lastfmhistory.h"
#include "lastfmstage.h"

#include <cmath>

namespace sillon::bench {

namespace {

struct Work
{
    int plays;
    int pages; ///< the fewest requests they fit in
    qint64 answerMs;
    HostRate rate; ///< what the service allows
};

Work workOf(Size size)
{
    return size == Size::Full ? Work{10'000, 50, 300, {}} : Work{450, 3, 5, {100, 50}};
}

std::vector<standin::Scrobble> history(int plays, qint64 now)
{
    std::vector<standin::Scrobble> all;
    for (int i = 0; i < plays; ++i)
        all.push_back({QStringLiteral("Artist %1").arg(i % 300),
                       QStringLiteral("Song Number %1").arg(i % 2000), now - (plays - i) * qint64(300),
                       QStringLiteral("Album %1").arg(i % 400)});
    return all;
}

Done fetch(LastfmStage& stage, FetchReport& report)
{
    const auto stored = SourceStore(stage.database()).open(QStringLiteral("lastfm"), LastfmStage::userName());
    if (!stored)
        return fail(stored.error());
    LastfmHistory source(stage.client(), LastfmStage::userName(), true);
    auto fetched = HistoryImporter(stage.database(), stage.clock()).fetch(source, *stored, {}, {}, {});
    if (!fetched)
        return fail(std::move(fetched.error()));
    report = *fetched;
    if (report.error)
        return fail(*report.error);
    return {};
}

} // namespace

Result<Figures> measureHistoryFetching(Size size)
{
    const Work work = workOf(size);
    LastfmStage stage(work.answerMs, work.rate);
    stage.server().addScrobbles(LastfmStage::userName(), history(work.plays, stage.clock().utcNow()));
    FetchReport report;
    const auto taken = LastfmStage::timeOf([&] { return fetch(stage, report); });
    if (!taken)
        return fail(taken.error());
    if (report.counts.added != work.plays)
        return fail(ErrorKind::AnswerLost, QStringLiteral("not every play was fetched"));
    const auto requests = stage.server().server().requestCount();
    const auto betweenMs = std::llround(1000 / work.rate.bulkPerSecond);
    const auto floor = stage.floorOf(work.pages, 200, betweenMs);
    if (!floor)
        return fail(floor.error());
    return Figures{
        {QStringLiteral("history-fetch.requests"), double(requests), QStringLiteral("requests"),
         double(work.pages)},
        {QStringLiteral("history-fetch.time"), double(*taken) / 1000, QStringLiteral("s"),
         double(*floor) / 1000},
    };
}

} // namespace sillon::bench
