// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/lastfmaccountwork.h"

#include "accounts/accountcheck.h"
#include "application/lastfmservers.h"
#include "application/signins.h"
#include "lastfm/lastfmaccount.h"
#include "lastfm/lastfmclient.h"
#include "lastfm/lastfmscrobbling.h"
#include "scrobbling/nowplayingchore.h"
#include "scrobbling/submissionchore.h"
#include "secrets/secretstore.h"

#include <QLoggingCategory>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logWork, "sillon.accounts")

/// One account's conversation with its server: the client, and what speaks through it.
struct LastfmConversation
{
    LastfmConversation(const LastfmEndpoint& endpoint, const QString& user, const QString& key,
                       HttpClient& http, const Clock& clock)
        : client(endpoint, key, http, clock)
        , scrobbling(client, user, clock)
        , account(client, user)
    {}
    LastfmClient client;
    LastfmScrobbling scrobbling;
    LastfmAccount account;
};

/// The session key; empty when there is none, and then the client itself answers that a sign-in is needed.
QString sessionKey(SecretStore& secrets, const Account& account)
{
    const auto key = secrets.read(sessionSecretName(account.service, account.userName));
    if (!key)
        qCWarning(logWork) << "The secret store does not answer:" << errorKindName(key.error().kind);
    return key ? key->value_or(QString()) : QString();
}

} // namespace

AccountRoster::MakeWork lastfmAccountWork(LastfmWorkParts parts)
{
    return [parts](const Account& account, const std::function<void()>& changed) {
        AccountWork work;
        if (!parts.servers.contains(account.service))
            return work; // its address is no longer in the settings: what waits stays
        const auto session =
            std::make_shared<LastfmConversation>(parts.servers.endpoint(account.service), account.userName,
                                                 sessionKey(parts.secrets, account), parts.http, parts.clock);
        const std::shared_ptr<ScrobbleService> scrobbling(session, &session->scrobbling);
        SubmissionTools tools = parts.tools;
        tools.report = [changed, report = parts.tools.report](const SubmissionReport& progress) {
            if (report)
                report(progress);
            changed();
        };
        work.chores.push_back(std::make_unique<SubmissionChore>(account.id, tools, scrobbling));
        work.checkSignIn = [parts, session, changed, id = account.id](const std::stop_token& stop) {
            const auto checked = checkSignIn(id, session->account, parts.database, parts.clock, stop);
            if (!checked)
                qCWarning(logWork) << "The answer about an account could not be stored:"
                                   << checked.error().serverText;
            changed();
        };
        const auto nowPlaying =
            std::make_shared<NowPlayingChore>(account.id, parts.database, parts.tools.switches, scrobbling);
        work.sendNowPlaying = [nowPlaying](const NowPlaying& what, const std::stop_token& stop) {
            nowPlaying->send(what, stop);
        };
        return work;
    };
}

} // namespace sillon
