// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmscrobbling.h"

#include "lastfm/lastfmheld.h"
#include "lastfm/lastfmscrobbleform.h"
#include "lastfm/lastfmscrobblereply.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace sillon {

namespace {

constexpr int batchLimit = 50; // documented: doc/show/track.scrobble
constexpr int pageSize = 200;  // documented maximum of user.getRecentTracks
constexpr int mostPages = 50;  // of one window; a server that counts without end is not asked for ever
constexpr int readAttempts = 3;

LastfmCall write(const QByteArray& method, LastfmParameters parameters)
{
    LastfmCall call;
    call.method = method;
    call.parameters = std::move(parameters);
    call.signing = LastfmSigning::Session;
    call.httpMethod = HttpMethod::Post;
    return call;
}

/// What a failed question means for the one who asks: some servers cannot be asked at all.
Error asQuestionError(Error error)
{
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BadRequest)
        error.kind = ErrorKind::NotSupported;
    return error;
}

/// A play that moved from one page to the next while we read is one play all the same.
void dropRepeats(std::vector<LastfmPlay>& plays)
{
    const auto place = [](const LastfmPlay& play) {
        return std::tie(play.listenedAt, play.artist, play.title);
    };
    std::sort(plays.begin(), plays.end(),
              [&place](const LastfmPlay& a, const LastfmPlay& b) { return place(a) < place(b); });
    plays.erase(
        std::unique(plays.begin(), plays.end(),
                    [&place](const LastfmPlay& a, const LastfmPlay& b) { return place(a) == place(b); }),
        plays.end());
}

} // namespace

LastfmScrobbling::LastfmScrobbling(LastfmClient& client, QString userName, const Clock& clock)
    : m_client(client)
    , m_userName(std::move(userName))
    , m_clock(clock)
{}

ScrobbleLimits LastfmScrobbling::limits() const
{
    ScrobbleLimits limits;
    limits.batch = batchLimit;
    if (m_client.endpoint().isLastfm())
        limits.maxAgeSeconds = lastfmMaxAgeSeconds;
    return limits;
}

Done LastfmScrobbling::updateNowPlaying(const NowPlaying& what, std::stop_token stop)
{
    const auto reply = m_client.call(write("track.updateNowPlaying", lastfmNowPlayingForm(what)), stop);
    if (!reply)
        return fail(reply.error());
    return {};
}

Result<std::vector<SubmitOutcome>> LastfmScrobbling::submit(std::span<const Listen> listens,
                                                            std::stop_token stop)
{
    if (listens.empty())
        return std::vector<SubmitOutcome>();
    if (listens.size() > batchLimit)
        return fail(ErrorKind::TooLarge);
    const auto reply = m_client.call(write("track.scrobble", lastfmScrobbleForm(listens)), stop);
    if (!reply)
        return fail(reply.error());
    return lastfmScrobbleReply(*reply, {listens, m_clock.utcNow(), m_client.endpoint().isLastfm()});
}

Result<std::vector<Held>> LastfmScrobbling::find(std::span<const Listen> listens, std::stop_token stop)
{
    std::vector<LastfmPlay> plays;
    for (const PlayWindow& window : windowsAround(listens)) {
        const auto found = playsIn(window, stop);
        if (!found)
            return fail(asQuestionError(found.error()));
        plays.insert(plays.end(), found->begin(), found->end());
    }
    dropRepeats(plays);
    return lastfmHeldListens(listens, plays);
}

Result<std::vector<HeldPlay>> LastfmScrobbling::playsBetween(qint64 first, qint64 last, std::stop_token stop)
{
    auto found = playsIn({first, last}, stop);
    if (!found)
        return fail(asQuestionError(found.error()));
    dropRepeats(*found);
    std::vector<HeldPlay> plays;
    for (const LastfmPlay& play : *found)
        plays.push_back({play.artist, play.title, play.listenedAt});
    return plays;
}

/// All plays of the window. Pages go from new to old; a server that knows no windows is left when its pages
/// are older.
Result<std::vector<LastfmPlay>> LastfmScrobbling::playsIn(const PlayWindow& window,
                                                          const std::stop_token& stop)
{
    std::vector<LastfmPlay> plays;
    std::vector<LastfmPlay> before;
    for (int number = 1; number <= mostPages; ++number) {
        auto answered = page(window, number, stop);
        if (!answered)
            return fail(answered.error());
        if (!answered->plays.empty() && answered->plays == before)
            break; // it knows no pages either
        for (const LastfmPlay& play : answered->plays) {
            if (play.listenedAt >= window.first && play.listenedAt <= window.last)
                plays.push_back(play);
        }
        const bool isLast = answered->plays.empty() || answered->plays.back().listenedAt < window.first ||
                            (answered->totalPages && number >= *answered->totalPages);
        if (isLast)
            return plays;
        before = std::move(answered->plays);
    }
    return fail(ErrorKind::NotSupported);
}

Result<LastfmPlaysPage> LastfmScrobbling::page(const PlayWindow& window, int number,
                                               const std::stop_token& stop)
{
    LastfmCall call;
    call.method = "user.getRecentTracks";
    call.parameters = {
        {"user", m_userName},
        {"limit", QString::number(pageSize)},
        {"page", QString::number(number)},
        // `to` is left out by Last.fm, and `from` too by some (observed: lastfm-edit, scrobblify)
        {"from", QString::number(window.first - 1)},
        {"to", QString::number(window.last + 1)}};
    call.attempts = readAttempts;
    if (!m_isPrivate) {
        auto answered = readPage(call, stop);
        if (answered || answered.error().kind != ErrorKind::Private)
            return answered;
        m_isPrivate = true;
    }
    call.signing = LastfmSigning::Session; // hidden plays are shown to their own user
    return readPage(std::move(call), stop);
}

Result<LastfmPlaysPage> LastfmScrobbling::readPage(LastfmCall call, const std::stop_token& stop)
{
    const auto reply = m_client.call(call, stop);
    if (!reply)
        return fail(reply.error());
    auto answered = lastfmPlaysPage(*reply);
    // Rarely another user's plays are answered (observed: lastfm-docs bugs.md).
    if (answered && !answered->userName.isEmpty() &&
        answered->userName.compare(m_userName, Qt::CaseInsensitive) != 0)
        return fail(ErrorKind::Malformed);
    return answered;
}

} // namespace sillon
