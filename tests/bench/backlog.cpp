// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "lastfmstage.h"
#include "listens/listenwriter.h"

namespace sillon::bench {

namespace {

struct Work
{
    int plays;
    int batches; ///< the fewest requests they fit in
    qint64 answerMs;
};

Work workOf(Size size)
{
    return size == Size::Full ? Work{1000, 20, 200} : Work{60, 2, 5};
}

Done storePlays(LastfmStage& stage, int plays)
{
    ListenWriter writer(stage.database(),
                        [&](Connection& connection, ListenId id, const Listen& listen, const Track* track) {
                            return stage.submissions().owe(connection, id, listen, track);
                        });
    const qint64 now = stage.clock().utcNow();
    for (int i = 0; i < plays; ++i) {
        Listen listen;
        listen.recording.artist = QStringLiteral("Artist %1").arg(i % 40);
        listen.recording.title = QStringLiteral("A title of the usual length %1").arg(i);
        listen.release.title = QStringLiteral("Album %1").arg(i % 90);
        listen.listenedAt = now - (plays - i) * qint64(240);
        listen.lengthMs = 240000;
        listen.heardMs = 240000;
        if (const auto stored = writer.store(listen, nullptr); !stored)
            return fail(stored.error());
    }
    return {};
}

} // namespace

Result<Figures> measureBacklog(Size size)
{
    const Work work = workOf(size);
    LastfmStage stage(work.answerMs);
    if (const auto stored = storePlays(stage, work.plays); !stored)
        return fail(stored.error());
    const auto taken = LastfmStage::timeOf([&] { return stage.sendWhatWaits(); });
    const auto requests = stage.server().calls(QStringLiteral("track.scrobble"));
    if (stage.server().scrobbles(LastfmStage::userName()).size() != static_cast<std::size_t>(work.plays))
        return fail(ErrorKind::AnswerLost, QStringLiteral("not every play arrived"));
    const auto floor = stage.floorOf(work.batches, requests.front().request.body.size());
    if (!taken || !floor)
        return fail(taken ? floor.error() : taken.error());
    return Figures{
        {QStringLiteral("backlog.requests"), double(requests.size()), QStringLiteral("requests"),
         double(work.batches)},
        {QStringLiteral("backlog.time"), double(*taken) / 1000, QStringLiteral("s"), double(*floor) / 1000},
    };
}

} // namespace sillon::bench
