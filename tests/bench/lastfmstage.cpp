// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfmstage.h"

#include "accounts/accountstore.h"
#include "bareclient.h"
#include "lastfm/lastfmscrobbling.h"
#include "scrobbling/submissionchore.h"

#include <QElapsedTimer>

#include <memory>
#include <thread>

namespace sillon::bench {

namespace {

using standin::Fault;
using standin::FaultServer;
using standin::LastfmStandin;

const auto key = QString(32, QLatin1Char('a'));
const auto secret = QString(32, QLatin1Char('b'));
const auto session = QStringLiteral("session");

LastfmEndpoint endpointOf(const LastfmStandin& server)
{
    return lastfmEndpoint({QStringLiteral("lastfm"),
                           server.apiUrl().toString(),
                           server.authPageUrl().toString(),
                           {},
                           key,
                           secret});
}

Result<AccountId> signIn(Database& database)
{
    return AccountStore(database)
        .signIn(QStringLiteral("lastfm"), LastfmStage::userName())
        .map([](const auto& signedIn) { return signedIn.account.id; });
}

} // namespace

LastfmStage::LastfmStage(qint64 answerMs, HostRate rate)
    : m_answerMs(answerMs)
    , m_submissions(*m_database, m_switches)
    , m_network(QByteArrayLiteral("Sillon/bench"), {}, m_clock)
    , m_http(m_network, m_clock, rate)
    , m_client(endpointOf(m_server), session, m_http, m_clock)
    , m_account(signIn(*m_database))
{
    m_server.addApiKey(key, secret);
    m_server.addUser(userName(), session);
    m_server.fault({}, Fault::late(answerMs), LastfmStandin::forEver);
}

Done LastfmStage::sendWhatWaits()
{
    if (!m_account)
        return fail(m_account.error());
    SubmissionChore chore(*m_account,
                          {*m_database, m_submissions, m_switches, m_clock, Backoff(), [] { return 0.5; }},
                          std::make_shared<LastfmScrobbling>(m_client, userName(), m_clock));
    chore.run({});
    return {};
}

Result<qint64> LastfmStage::timeOf(const std::function<Done()>& work)
{
    QElapsedTimer taken;
    taken.start();
    Done done;
    std::thread([&] { done = work(); }).join();
    if (!done)
        return fail(done.error());
    return taken.elapsed();
}

Result<qint64> LastfmStage::floorOf(int requests, qsizetype bodyBytes, qint64 betweenMs) const
{
    FaultServer server([](const standin::Request&) { return standin::Reply{200, QByteArray(8000, ' ')}; });
    server.fault(Fault::late(m_answerMs), FaultServer::forEver);
    QElapsedTimer taken;
    taken.start();
    const QByteArray body(bodyBytes, 'a');
    if (const auto sent = postOneAfterAnother(server.url(), body, requests, betweenMs); !sent)
        return fail(sent.error());
    return taken.elapsed();
}

} // namespace sillon::bench
