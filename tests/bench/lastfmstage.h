// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/clock.h"
#include "fakes/temporarydatabase.h"
#include "lastfm/lastfmclient.h"
#include "net/qthttpclient.h"
#include "net/ratelimitedhttpclient.h"
#include "scrobbling/scrobblingswitches.h"
#include "scrobbling/submissionstore.h"
#include "standin/lastfmstandin.h"

#include <functional>

namespace sillon::bench {

/// Last.fm on loopback, which takes its time for every answer; a profile whose one account is signed in
/// there; and the program's own way from one to the other.
class LastfmStage
{
public:
    explicit LastfmStage(qint64 answerMs, HostRate rate = {});
    ~LastfmStage() { m_network.stop(); }
    LastfmStage(const LastfmStage&) = delete;
    LastfmStage& operator=(const LastfmStage&) = delete;

    [[nodiscard]] static QString userName() { return QStringLiteral("listener"); }

    [[nodiscard]] standin::LastfmStandin& server() { return m_server; }
    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] SubmissionStore& submissions() { return m_submissions; }
    [[nodiscard]] Clock& clock() { return m_clock; }
    [[nodiscard]] LastfmClient& client() { return m_client; }

    /// One run of the account's chore: sends all that waits and is due. On a worker.
    [[nodiscard]] Done sendWhatWaits();
    /// Milliseconds that a piece of work takes on a thread of its own.
    [[nodiscard]] static Result<qint64> timeOf(const std::function<Done()>& work);
    /// Milliseconds that so many answers take of a bare client: one after another, each request at least so
    /// long after the one before.
    [[nodiscard]] Result<qint64> floorOf(int requests, qsizetype bodyBytes, qint64 betweenMs = 0) const;

private:
    const qint64 m_answerMs;
    standin::LastfmStandin m_server;
    testing::TemporaryDatabase m_database;
    ScrobblingSwitches m_switches;
    SubmissionStore m_submissions;
    SystemClock m_clock;
    QtHttpClient m_network;
    RateLimitedHttpClient m_http;
    LastfmClient m_client;
    Result<AccountId> m_account;
};

} // namespace sillon::bench
