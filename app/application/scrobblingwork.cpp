// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/scrobblingwork.h"

#include "accounts/accountcheck.h"
#include "scrobbling/nowplayingchore.h"
#include "scrobbling/secondscrobblerchore.h"

#include <QLoggingCategory>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logWork, "sillon.accounts")

std::unique_ptr<AccountChore> submissionChore(const ScrobblingWorkParts& parts, const Account& account,
                                              const std::shared_ptr<ScrobbleService>& service,
                                              const std::function<void()>& changed)
{
    SubmissionTools tools = parts.tools;
    tools.report = [changed, report = parts.tools.report](const SubmissionReport& progress) {
        if (report)
            report(progress);
        changed();
    };
    return std::make_unique<SubmissionChore>(account.id, tools, service);
}

} // namespace

AccountRoster::MakeWork scrobblingWork(ScrobblingWorkParts parts)
{
    return [parts](const Account& account, const std::function<void()>& changed) {
        AccountWork work;
        const auto begun = converse(parts.conversation, account);
        work.isUnready = !begun;
        if (!begun || !*begun)
            return work; // its address is no longer in the settings: what waits stays
        const AccountConversation& conversation = **begun;
        work.chores.push_back(submissionChore(parts, account, conversation.scrobbling, changed));
        if (conversation.loves) {
            LoveWishTools loves = parts.loves;
            loves.told = [changed](AccountId) { changed(); };
            work.chores.push_back(std::make_unique<LoveWishChore>(account.id, loves, conversation.loves));
        }
        work.chores.push_back(std::make_unique<SecondScrobblerChore>(account.id, parts.database,
                                                                     parts.tools.switches, parts.clock,
                                                                     conversation.plays, parts.secondFound));
        work.checkSignIn = [parts, service = conversation.account, changed,
                            id = account.id](const std::stop_token& stop) {
            const auto checked = checkSignIn(id, *service, parts.database, parts.clock, stop);
            if (!checked)
                qCWarning(logWork) << "The answer about an account could not be stored:"
                                   << checked.error().serverText;
            changed();
        };
        const auto nowPlaying = std::make_shared<NowPlayingChore>(
            account.id, parts.database, parts.clock, parts.tools.switches, conversation.scrobbling);
        work.sendNowPlaying = [nowPlaying](const NowPlaying& what, const std::stop_token& stop) {
            nowPlaying->send(what, stop);
        };
        return work;
    };
}

} // namespace sillon
