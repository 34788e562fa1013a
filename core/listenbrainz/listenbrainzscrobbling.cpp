// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzscrobbling.h"

#include <QJsonObject>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace sillon {

namespace {

// Observed: api_tools.py and listenstore/__init__.py of the server.
constexpr int batchLimit = 1000;
constexpr qint64 batchBytes = 9'000'000; // the service takes 10,240,000; our sizes are rough
constexpr qint64 readLimit = 1000;
constexpr int mostPages = 50; // of one window; a server that answers without end is not asked for ever
constexpr int readAttempts = 3;
constexpr int secondTaken = 409; // Maloja: another play of that second is there

/// What a failed question means for the one who asks: some servers cannot be asked at all.
Error asQuestionError(Error error)
{
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BadRequest)
        error.kind = ErrorKind::NotSupported;
    return error;
}

bool mayBeTaken(const Listen& listen)
{
    return listen.listenedAt >= listenBrainzOldestSecond;
}

} // namespace

ListenBrainzScrobbling::ListenBrainzScrobbling(ListenBrainzClient& client, QString userName,
                                               ListenBrainzSender sender)
    : m_client(client)
    , m_userName(std::move(userName))
    , m_sender(std::move(sender))
{}

ScrobbleLimits ListenBrainzScrobbling::limits() const
{
    ScrobbleLimits limits;
    limits.batch = batchLimit;
    limits.bytes = batchBytes;
    return limits;
}

Done ListenBrainzScrobbling::updateNowPlaying(const NowPlaying& what, std::stop_token stop)
{
    return send(listenBrainzNowPlayingBody(what, m_sender), stop);
}

Result<std::vector<SubmitOutcome>> ListenBrainzScrobbling::submit(std::span<const Listen> listens,
                                                                  std::stop_token stop)
{
    if (listens.size() > batchLimit)
        return fail(ErrorKind::TooLarge);
    // One that the service can never take would have all the others refused with it.
    std::vector<SubmitOutcome> outcomes(listens.size());
    std::vector<Listen> sent;
    for (std::size_t i = 0; i < listens.size(); ++i) {
        if (mayBeTaken(listens[i]))
            sent.push_back(listens[i]);
        else
            outcomes[i].verdict = SubmitVerdict::TooOld;
    }
    if (sent.empty())
        return outcomes;
    auto done = send(listenBrainzListensBody(sent, m_sender), stop);
    if (done)
        return outcomes;
    if (done.error().httpStatus != secondTaken || listens.size() > 1)
        return fail(std::move(done.error()));
    outcomes.front() = {SubmitVerdict::IgnoredOther, done.error().serverText};
    return outcomes;
}

Done ListenBrainzScrobbling::send(QByteArray body, const std::stop_token& stop)
{
    ListenBrainzCall call;
    call.path = "submit-listens";
    call.body = std::move(body);
    call.needsToken = true;
    const auto reply = m_client.call(call, stop);
    if (!reply)
        return fail(reply.error());
    // "ok" is what every one of these servers says. A list, or another word, says nothing that can be
    // trusted.
    const QJsonValue status = reply->object().value(QLatin1String("status"));
    const bool isOk = status.toString().compare(QLatin1String("ok"), Qt::CaseInsensitive) == 0;
    if (!reply->isObject() || !(isOk || status.isUndefined()))
        return fail(ErrorKind::AnswerLost);
    return {};
}

Result<std::vector<Held>> ListenBrainzScrobbling::find(std::span<const Listen> listens, std::stop_token stop)
{
    std::vector<HeldPlay> plays;
    for (const PlayWindow& window : windowsAround(listens)) {
        const auto found = playsIn(window, stop);
        if (!found)
            return fail(asQuestionError(found.error()));
        plays.insert(plays.end(), found->begin(), found->end());
    }
    return heldListens(listens, plays);
}

Result<std::vector<HeldPlay>> ListenBrainzScrobbling::playsBetween(qint64 first, qint64 last,
                                                                   std::stop_token stop)
{
    auto found = playsIn({first, last}, stop);
    return found ? found : fail(asQuestionError(found.error()));
}

/// All listens of the window. Pages go from new to old; a second that is cut in two by a page's end is asked
/// for once more, and what comes twice is taken once.
Result<std::vector<HeldPlay>> ListenBrainzScrobbling::playsIn(const PlayWindow& window,
                                                              const std::stop_token& stop)
{
    std::vector<HeldPlay> plays;
    PlayWindow rest = window;
    for (int number = 1; number <= mostPages; ++number) {
        const auto answered = page(rest, stop);
        if (!answered)
            return fail(answered.error());
        qint64 lowest = rest.last + 1;
        for (const ListenBrainzListen& listen : answered->listens) {
            lowest = std::min(lowest, listen.listenedAt);
            if (listen.listenedAt >= rest.first && listen.listenedAt <= rest.last)
                plays.push_back({listen.artist, listen.title, listen.listenedAt});
        }
        if (answered->answered < readLimit || lowest <= window.first)
            return plays;
        // All of one second: more of it cannot be asked for.
        const bool isOneSecond = lowest >= rest.last;
        if (!isOneSecond)
            std::erase_if(plays, [lowest](const HeldPlay& play) { return play.listenedAt == lowest; });
        rest.last = isOneSecond ? lowest - 1 : lowest;
    }
    return fail(ErrorKind::NotSupported);
}

Result<ListenBrainzListensPage> ListenBrainzScrobbling::page(const PlayWindow& window,
                                                             const std::stop_token& stop)
{
    ListenBrainzCall call;
    call.path = "user/" + listenBrainzPathPart(m_userName) + "/listens";
    // Both bounds are left out themselves (observed: timescale_listenstore.py).
    call.query = {{"min_ts", QString::number(window.first - 1)},
                  {"max_ts", QString::number(window.last + 1)},
                  {"count", QString::number(readLimit)}};
    call.attempts = readAttempts;
    const auto reply = m_client.call(call, stop);
    if (!reply)
        return fail(reply.error());
    return listenBrainzListensPage(*reply);
}

} // namespace sillon
