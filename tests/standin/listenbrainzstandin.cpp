// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/listenbrainzstandin.h"

#include "standin/listenbrainzcalls.h"

#include <QDateTime>

#include <algorithm>

namespace sillon::standin {

RequestPredicate byCall(const QString& call)
{
    if (call.isEmpty())
        return [](const Request&) { return true; };
    return [call](const Request& request) {
        QString path = request.path;
        while (path.endsWith(QLatin1Char('/')))
            path.chop(1);
        return path.section(QLatin1Char('/'), -1) == call;
    };
}

ListenBrainzStandin::ListenBrainzStandin(const FaultServerOptions& options)
    : m_utcNowMs(options.utcNowMs ? options.utcNowMs : [] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_server([this](const Request& request) { return answer(request); }, options)
{}

QUrl ListenBrainzStandin::apiUrl() const
{
    return m_server.url(rules().server == ListenBrainzRules::Server::ListenBrainz
                            ? QStringLiteral("/")
                            : QStringLiteral("/apis/listenbrainz"));
}

Reply ListenBrainzStandin::answer(const Request& request)
{
    const qint64 nowMs = m_utcNowMs();
    const std::lock_guard lock(m_mutex);
    return answerBrainzCall(m_state, request, nowMs);
}

void ListenBrainzStandin::addUser(const QString& name, const QString& token)
{
    const std::lock_guard lock(m_mutex);
    BrainzUser& user = m_state.users[name.toLower()];
    user.name = name;
    user.token = token;
}

void ListenBrainzStandin::pause(const QString& user, const QString& words)
{
    changeUser(user, [&words](BrainzUser& one) { one.paused = words; });
}

void ListenBrainzStandin::addRecordings(const std::vector<BrainzRecording>& recordings)
{
    const std::lock_guard lock(m_mutex);
    m_state.recordings.insert(m_state.recordings.end(), recordings.begin(), recordings.end());
}

std::vector<BrainzListen> ListenBrainzStandin::listens(const QString& user) const
{
    return ofUser(user, [](const BrainzUser& one) { return one.history.all(); });
}

std::vector<ReceivedBrainzListen> ListenBrainzStandin::received(const QString& user) const
{
    return ofUser(user, [](const BrainzUser& one) { return one.received; });
}

std::optional<BrainzNowPlaying> ListenBrainzStandin::nowPlaying(const QString& user) const
{
    const qint64 now = m_utcNowMs() / 1000;
    return ofUser(user, [now](const BrainzUser& one) {
        return one.nowPlaying && one.nowPlaying->until > now ? one.nowPlaying : std::nullopt;
    });
}

std::vector<BrainzFeedback> ListenBrainzStandin::feedback(const QString& user) const
{
    return ofUser(user, [](const BrainzUser& one) { return one.feedback; });
}

void ListenBrainzStandin::addListens(const QString& user, const std::vector<BrainzListen>& listens)
{
    changeUser(user, [&listens](BrainzUser& one) { one.history.addAll(listens); });
}

void ListenBrainzStandin::addFeedback(const QString& user, const std::vector<BrainzFeedback>& feedback)
{
    changeUser(user, [&feedback](BrainzUser& one) {
        one.feedback.insert(one.feedback.end(), feedback.begin(), feedback.end());
    });
}

int ListenBrainzStandin::removeListens(const QString& user,
                                       const std::function<bool(const BrainzListen&)>& unwanted)
{
    int removed = 0;
    changeUser(user, [&](BrainzUser& one) { removed = one.history.remove(unwanted); });
    return removed;
}

ListenBrainzRules ListenBrainzStandin::rules() const
{
    const std::lock_guard lock(m_mutex);
    return m_state.rules;
}

void ListenBrainzStandin::setRules(const ListenBrainzRules& rules)
{
    const std::lock_guard lock(m_mutex);
    m_state.rules = rules;
}

void ListenBrainzStandin::changeRules(const std::function<void(ListenBrainzRules&)>& change)
{
    const std::lock_guard lock(m_mutex);
    change(m_state.rules);
}

void ListenBrainzStandin::fault(const QString& call, const Fault& fault, int times)
{
    m_server.fault(fault, times, byCall(call));
}

Fault ListenBrainzStandin::errorFault(int httpStatus, const QString& text)
{
    const Reply reply = brainzError({}, httpStatus, text);
    return Fault::status(reply.status, reply.body, reply.contentType)
        .labelled(QStringLiteral("error %1").arg(httpStatus));
}

void ListenBrainzStandin::refuse(const std::function<bool(const BrainzListen&)>& predicate, int httpStatus)
{
    const std::lock_guard lock(m_mutex);
    m_state.refusals.push_back(BrainzRefusal{predicate, httpStatus});
}

void ListenBrainzStandin::clearFaults()
{
    m_server.clearFaults();
    const std::lock_guard lock(m_mutex);
    m_state.refusals.clear();
}

std::vector<LoggedRequest> ListenBrainzStandin::calls(const QString& call) const
{
    return m_server.requests(byCall(call));
}

bool ListenBrainzStandin::waitForCalls(const QString& call, int count, int timeoutMs) const
{
    const RequestPredicate wanted = byCall(call);
    return m_server.waitFor(
        [&wanted, count](const std::vector<LoggedRequest>& entries) {
            return std::count_if(entries.begin(), entries.end(), [&wanted](const LoggedRequest& entry) {
                       return wanted(entry.request);
                   }) >= count;
        },
        timeoutMs);
}

} // namespace sillon::standin
