// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "bareclient.h"
#include "benchmarks.h"
#include "fakes/temporarydatabase.h"
#include "lastfm/lastfmscrobbling.h"
#include "listens/listenwriter.h"
#include "net/qthttpclient.h"
#include "net/ratelimitedhttpclient.h"
#include "scrobbling/submissionchore.h"
#include "standin/lastfmstandin.h"

#include <QElapsedTimer>

#include <memory>
#include <thread>

namespace sillon::bench {

namespace {

using standin::Fault;
using standin::FaultServer;
using standin::LastfmStandin;

const QString& userName()
{
    static const QString name = QStringLiteral("listener");
    return name;
}

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

LastfmEndpoint endpointOf(const LastfmStandin& lastfm)
{
    return lastfmEndpoint({QStringLiteral("lastfm"),
                           lastfm.apiUrl().toString(),
                           lastfm.authPageUrl().toString(),
                           {},
                           QString(32, QLatin1Char('a')),
                           QString(32, QLatin1Char('b'))});
}

Done storePlays(Database& database, const SubmissionStore& submissions, int plays, qint64 now)
{
    ListenWriter writer(database,
                        [&](Connection& connection, ListenId id, const Listen& listen, const Track* track) {
                            return submissions.owe(connection, id, listen, track);
                        });
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

/// Milliseconds that the account's chore takes to send all that waits.
Result<qint64> drain(Database& database, SubmissionStore& store, const ScrobblingSwitches& switches,
                     AccountId account, const LastfmStandin& lastfm)
{
    SystemClock clock;
    QtHttpClient network(QByteArrayLiteral("Sillon/bench"), {}, clock);
    RateLimitedHttpClient http(network, clock);
    LastfmClient client(endpointOf(lastfm), QStringLiteral("session"), http, clock);
    SubmissionChore chore(account, {database, store, switches, clock, Backoff(), [] { return 0.5; }},
                          std::make_shared<LastfmScrobbling>(client, userName(), clock));
    QElapsedTimer taken;
    taken.start();
    std::thread([&] { chore.run({}); }).join();
    const qint64 ms = taken.elapsed();
    network.stop();
    return ms;
}

/// Milliseconds that the answers alone take, one after another.
Result<qint64> floorOf(const Work& work, qsizetype bodyBytes)
{
    FaultServer server([](const standin::Request&) { return standin::Reply{200, QByteArray(8000, ' ')}; });
    server.fault(Fault::late(work.answerMs), FaultServer::forEver);
    QElapsedTimer taken;
    taken.start();
    if (const auto sent = postOneAfterAnother(server.url(), QByteArray(bodyBytes, 'a'), work.batches); !sent)
        return fail(sent.error());
    return taken.elapsed();
}

} // namespace

Result<Figures> measureBacklog(Size size)
{
    const Work work = workOf(size);
    LastfmStandin lastfm;
    lastfm.addApiKey(QString(32, QLatin1Char('a')), QString(32, QLatin1Char('b')));
    lastfm.addUser(userName(), QStringLiteral("session"));
    lastfm.fault(QStringLiteral("track.scrobble"), Fault::late(work.answerMs), LastfmStandin::forEver);

    testing::TemporaryDatabase database;
    const auto signedIn = AccountStore(*database).signIn(QStringLiteral("lastfm"), userName());
    if (!signedIn)
        return fail(signedIn.error());
    const ScrobblingSwitches switches;
    SubmissionStore store(*database, switches);
    if (const auto stored = storePlays(*database, store, work.plays, SystemClock().utcNow()); !stored)
        return fail(stored.error());

    const auto taken = drain(*database, store, switches, signedIn->account.id, lastfm);
    const auto requests = lastfm.calls(QStringLiteral("track.scrobble"));
    if (lastfm.scrobbles(userName()).size() != static_cast<std::size_t>(work.plays))
        return fail(ErrorKind::AnswerLost, QStringLiteral("not every play arrived"));
    const auto floor = floorOf(work, requests.front().request.body.size());
    if (!taken || !floor)
        return fail(taken ? floor.error() : taken.error());
    return Figures{
        {QStringLiteral("backlog.requests"), double(requests.size()), QStringLiteral("requests"),
         double(work.batches)},
        {QStringLiteral("backlog.time"), double(*taken) / 1000, QStringLiteral("s"), double(*floor) / 1000},
    };
}

} // namespace sillon::bench
