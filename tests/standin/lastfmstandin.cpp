// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmstandin.h"

#include "standin/lastfmauthcalls.h"
#include "standin/lastfmdispatch.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace sillon::standin {

namespace {

qint64 steadyNowMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

bool isApiPath(const QString& path)
{
    return path == u"/2.0/" || path == u"/2.0" || path == u"/apis/audioscrobbler" ||
           path.startsWith(u"/apis/audioscrobbler/");
}

RequestPredicate callsOf(const QString& method)
{
    return method.isEmpty() ? [](const Request& request) { return isApiPath(request.path); }
                            : byMethod(method);
}

} // namespace

LastfmStandin::LastfmStandin(const FaultServerOptions& options)
    : m_utcNowMs(options.utcNowMs ? options.utcNowMs : [] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_server([this](const Request& request) { return answer(request); }, options)
{}

Reply LastfmStandin::answer(const Request& request)
{
    const RequestTime time{m_utcNowMs(), steadyNowMs()};
    const std::lock_guard lock(m_mutex);
    if (isApiPath(request.path))
        return answerCall(m_state, request, time);
    if (request.path == u"/api/auth/" || request.path == u"/api/auth")
        return authPage(m_state, request, time.utcMs);
    return Reply{404, "<html><body>Not found</body></html>", "text/html"};
}

void LastfmStandin::addApiKey(const QString& key, const QString& secret)
{
    const std::lock_guard lock(m_mutex);
    m_state.signIns.addApiKey(key, secret);
}

void LastfmStandin::suspendApiKey(const QString& key)
{
    const std::lock_guard lock(m_mutex);
    m_state.signIns.suspendApiKey(key);
}

void LastfmStandin::addUser(const QString& name, const QString& sessionKey, const QString& password)
{
    const std::lock_guard lock(m_mutex);
    LastfmUser& user = m_state.users[name.toLower()];
    user.name = name;
    user.password = password;
    if (!sessionKey.isEmpty())
        m_state.signIns.addSession(sessionKey, name);
}

void LastfmStandin::renameUser(const QString& name, const QString& newName)
{
    const std::lock_guard lock(m_mutex);
    auto moved = m_state.users.extract(name.toLower());
    if (moved.empty())
        return;
    moved.key() = newName.toLower();
    moved.mapped().name = newName;
    m_state.users.insert(std::move(moved));
}

void LastfmStandin::revoke(const QString& sessionKey)
{
    const std::lock_guard lock(m_mutex);
    m_state.signIns.revoke(sessionKey);
}

QStringList LastfmStandin::sessionKeys(const QString& user) const
{
    const std::lock_guard lock(m_mutex);
    return m_state.signIns.sessionsOf(user);
}

void LastfmStandin::setPrivate(const QString& user, bool isPrivate)
{
    changeUser(user, [isPrivate](LastfmUser& one) { one.isPrivate = isPrivate; });
}

void LastfmStandin::setProfile(const QString& user, const UserProfile& profile)
{
    changeUser(user, [&profile](LastfmUser& one) { one.profile = profile; });
}

bool LastfmStandin::allowToken(const QString& token, const QString& user)
{
    const std::lock_guard lock(m_mutex);
    return m_state.signIns.allow(token, user.isEmpty() ? browserUserOf(m_state) : user);
}

void LastfmStandin::setBrowserUser(const QString& user)
{
    const std::lock_guard lock(m_mutex);
    m_state.browserUser = user;
}

void LastfmStandin::setAllowsAtOnce(bool on)
{
    const std::lock_guard lock(m_mutex);
    m_state.allowsAtOnce = on;
}

void LastfmStandin::expireToken(const QString& token)
{
    const std::lock_guard lock(m_mutex);
    m_state.signIns.expire(token);
}

QStringList LastfmStandin::waitingTokens() const
{
    const std::lock_guard lock(m_mutex);
    return m_state.signIns.waitingTokens();
}

std::vector<AuthVisit> LastfmStandin::authVisits() const
{
    const std::lock_guard lock(m_mutex);
    return m_state.visits;
}

std::vector<Scrobble> LastfmStandin::scrobbles(const QString& user) const
{
    return ofUser(user, [](const LastfmUser& one) { return one.history.all(); });
}

std::vector<ReceivedScrobble> LastfmStandin::received(const QString& user) const
{
    return ofUser(user, [](const LastfmUser& one) { return one.received; });
}

std::optional<NowPlaying> LastfmStandin::nowPlaying(const QString& user) const
{
    const qint64 now = m_utcNowMs() / 1000;
    return ofUser(user, [now](const LastfmUser& one) {
        return one.nowPlaying && one.nowPlaying->until > now ? one.nowPlaying : std::nullopt;
    });
}

std::vector<LovedTrack> LastfmStandin::loved(const QString& user) const
{
    return ofUser(user, [](const LastfmUser& one) { return one.loved; });
}

void LastfmStandin::addScrobbles(const QString& user, const std::vector<Scrobble>& scrobbles)
{
    changeUser(user, [&scrobbles](LastfmUser& one) { one.history.addAll(scrobbles); });
}

void LastfmStandin::addLoved(const QString& user, const std::vector<LovedTrack>& loved)
{
    changeUser(user,
               [&loved](LastfmUser& one) { one.loved.insert(one.loved.end(), loved.begin(), loved.end()); });
}

void LastfmStandin::addAlbum(const KnownAlbum& album)
{
    const std::lock_guard lock(m_mutex);
    m_state.albums.push_back(album);
}

void LastfmStandin::setNowPlaying(const QString& user, const Scrobble& track, qint64 seconds)
{
    const qint64 now = m_utcNowMs() / 1000;
    changeUser(user, [&](LastfmUser& one) { one.nowPlaying = NowPlaying{track, now, now + seconds}; });
}

int LastfmStandin::removeScrobbles(const QString& user, const std::function<bool(const Scrobble&)>& unwanted)
{
    int removed = 0;
    changeUser(user, [&](LastfmUser& one) { removed = one.history.remove(unwanted); });
    return removed;
}

LastfmRules LastfmStandin::rules() const
{
    const std::lock_guard lock(m_mutex);
    return m_state.rules;
}

void LastfmStandin::setRules(const LastfmRules& rules)
{
    const std::lock_guard lock(m_mutex);
    m_state.rules = rules;
}

void LastfmStandin::changeRules(const std::function<void(LastfmRules&)>& change)
{
    const std::lock_guard lock(m_mutex);
    change(m_state.rules);
}

void LastfmStandin::fault(const QString& method, const Fault& fault, int times)
{
    m_server.fault(fault, times, callsOf(method));
}

Fault LastfmStandin::errorFault(int code, int httpStatus) const
{
    const Reply reply = errorReply(LastfmError{code, {}, httpStatus}, rules(), true);
    return Fault::status(reply.status, reply.body, reply.contentType)
        .labelled(QStringLiteral("error %1").arg(code));
}

void LastfmStandin::forceError(const QString& method, int code, int times, int httpStatus)
{
    fault(method, errorFault(code, httpStatus), times);
}

void LastfmStandin::forceErrorAfterEffect(const QString& method, int code, int times, int httpStatus)
{
    fault(method, errorFault(code, httpStatus).withEffect(), times);
}

void LastfmStandin::refuse(const std::function<bool(const Scrobble&)>& predicate, int code, int httpStatus)
{
    const std::lock_guard lock(m_mutex);
    m_state.refusals.push_back(Refusal{predicate, code, httpStatus});
}

void LastfmStandin::clearRefusals()
{
    const std::lock_guard lock(m_mutex);
    m_state.refusals.clear();
}

void LastfmStandin::clearFaults()
{
    m_server.clearFaults();
    const std::lock_guard lock(m_mutex);
    m_state.refusals.clear();
}

std::vector<LoggedRequest> LastfmStandin::calls(const QString& method) const
{
    return m_server.requests(callsOf(method));
}

bool LastfmStandin::waitForCalls(const QString& method, int count, int timeoutMs) const
{
    const RequestPredicate wanted = callsOf(method);
    return m_server.waitFor(
        [&wanted, count](const std::vector<LoggedRequest>& entries) {
            return std::count_if(entries.begin(), entries.end(), [&wanted](const LoggedRequest& entry) {
                       return wanted(entry.request);
                   }) >= count;
        },
        timeoutMs);
}

} // namespace sillon::standin
