// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "application/listenernames.h"
#include "application/scrobblewords.h"
#include "application/words.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "history/listenholders.h"
#include "listens/listenreader.h"
#include "releaseyear/songyears.h"
#include "scrobbling/submissionreader.h"
#include "storage/database.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace sillon::cli {

namespace {

using AccountsById = std::map<AccountId, Account>;

Result<AccountsById> readAccounts(Database& database)
{
    auto all = AccountStore(database).all();
    if (!all)
        return fail(std::move(all.error()));
    AccountsById byId;
    for (const Account& account : *all)
        byId.emplace(account.id, account);
    return byId;
}

QJsonArray submissionsOf(const std::vector<Submission>& submissions, const AccountsById& accounts)
{
    QJsonArray array;
    for (const Submission& submission : submissions) {
        const auto account = accounts.find(submission.accountId);
        if (account == accounts.end())
            continue;
        array.append(QJsonObject{{QStringLiteral("service"), account->second.service},
                                 {QStringLiteral("user"), account->second.userName},
                                 {QStringLiteral("state"), submissionStateName(submission.state)},
                                 {QStringLiteral("attempts"), submission.attempts},
                                 {QStringLiteral("reason"), submission.reason}});
    }
    return array;
}

QJsonObject rowOf(const Listen& listen, const QString& user, const QJsonArray& submissions,
                  const KnownYear& year)
{
    return {{QStringLiteral("id"), listen.id},
            {QStringLiteral("listened_at"), listen.listenedAt},
            {QStringLiteral("artist"), listen.recording.artist},
            {QStringLiteral("title"), listen.recording.title},
            {QStringLiteral("album"), listen.release.title},
            {QStringLiteral("length_ms"), listen.lengthMs},
            {QStringLiteral("heard_ms"), listen.heardMs},
            {QStringLiteral("origin"), listenOriginName(listen.origin)},
            {QStringLiteral("user"), user},
            {QStringLiteral("submissions"), submissions},
            {QStringLiteral("release_year"), year.year > 0 ? QJsonValue(year.year) : QJsonValue()},
            {QStringLiteral("year_source"), yearSourceName(year.source)},
            {QStringLiteral("year_state"), yearStateName(year.state)}};
}

/// As v_listens has it: plays of mine that were fetched name the user who told them.
Result<QString> userOf(Connection& c, const Listen& listen, const QString& listener)
{
    if (!listener.isEmpty() || isOurs(listen.origin))
        return listener;
    const auto holders = holdersOf(c, listen.id);
    if (!holders)
        return fail(holders.error());
    const auto named = std::find_if(holders->begin(), holders->end(),
                                    [](const ListenHolder& holder) { return !holder.userName.isEmpty(); });
    return named != holders->end() ? named->userName : QString();
}

Result<QStringList> usersOf(Database& database, const std::vector<Listen>& listens, ListenerId listener)
{
    const auto name = ListenReader(database).nameOf(listener);
    if (!name)
        return fail(name.error());
    return database.read([&](Connection& c) -> Result<QStringList> {
        QStringList users;
        for (const Listen& listen : listens) {
            auto user = userOf(c, listen, *name);
            if (!user)
                return fail(std::move(user.error()));
            users.append(*user);
        }
        return users;
    });
}

Exit print(const Call& call, Database& database, const ListenQuery& query)
{
    const auto accounts = readAccounts(database);
    const auto listens = ListenReader(database).listens(query);
    if (!accounts || !listens) {
        call.output.failure(accounts ? listens.error() : accounts.error());
        return Exit::Failed;
    }
    std::vector<qint64> ids;
    for (const Listen& listen : *listens)
        ids.push_back(listen.id);
    const auto years = SongYears(database).ofListens(ids);
    const auto users = usersOf(database, *listens, query.listener);
    if (!years || !users) {
        call.output.failure(years ? users.error() : years.error());
        return Exit::Failed;
    }
    auto year = years->begin();
    auto user = users->begin();
    std::vector<Account> all;
    for (const auto& [id, account] : *accounts)
        all.push_back(account);
    const ScrobblingSwitches switches;
    const SubmissionReader reader(database, switches);
    QJsonArray document;
    for (const Listen& listen : *listens) {
        SubmissionFilter filter;
        filter.listen = listen.id;
        const auto submissions = reader.list(filter);
        if (!submissions) {
            call.output.failure(submissions.error());
            return Exit::Failed;
        }
        document.append(rowOf(listen, *user++, submissionsOf(*submissions, *accounts), *year++));
        QStringList states;
        for (const Submission& submission : *submissions)
            states.append(QStringLiteral("%1: %2").arg(words::accountName(submission.accountId, all),
                                                       words::submission(submission)));
        call.output.line(QStringLiteral("%1  %2 - %3  [%4]")
                             .arg(QDateTime::fromSecsSinceEpoch(listen.listenedAt).toString(Qt::ISODate),
                                  listen.recording.artist, listen.recording.title,
                                  states.join(QStringLiteral("; "))));
    }
    if (call.output.json())
        call.output.document(document);
    return Exit::Done;
}

} // namespace

Exit runListens(const Call& call)
{
    Arguments arguments(call.arguments);
    ListenQuery query;
    query.from = arguments.number(QStringLiteral("--from")).value_or(query.from);
    query.to = arguments.number(QStringLiteral("--to")).value_or(query.to);
    query.words = arguments.option(QStringLiteral("--query")).value_or(QString());
    query.limit = static_cast<int>(arguments.number(QStringLiteral("--limit")).value_or(query.limit));
    const auto user = arguments.option(QStringLiteral("--user"));
    if (!arguments.plain().isEmpty() || !arguments.mistake().isEmpty() || query.limit < 0)
        return Exit::Usage;
    return withReading(call, [&](OpenProfile& profile) {
        if (user && !user->isEmpty()) {
            const auto listener = listenerOfName(*profile.database, *user);
            if (!listener || !*listener) {
                call.output.message(
                    listener ? QStringLiteral("Nothing is known of a listener named %1.").arg(*user)
                             : words::error(listener.error()));
                return Exit::Failed;
            }
            query.listener = **listener;
        }
        return print(call, *profile.database, query);
    });
}

} // namespace sillon::cli
