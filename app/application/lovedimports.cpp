// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/lovedimports.h"

#include "accounts/accountstore.h"
#include "application/listenbrainzservers.h"
#include "base/background.h"
#include "base/clock.h"
#include "jobs/jobrunner.h"
#include "loved/librarysongs.h"
#include "loved/lovedfetcher.h"
#include "loved/lovedtracks.h"

#include <QJsonObject>
#include <QLoggingCategory>
#include <QPointer>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logLoved, "sillon.loved")

/// The account of this very user; Unauthorized when they are not signed in.
Result<Account> accountOf(Database& database, const LovedOwner& owner)
{
    const auto accounts = AccountStore(database).all();
    if (!accounts)
        return fail(accounts.error());
    for (const Account& account : *accounts) {
        if (account.service == owner.service && account.state != AccountState::SignedOut &&
            account.userName.compare(owner.userName, Qt::CaseInsensitive) == 0)
            return account;
    }
    return fail(ErrorKind::Unauthorized);
}

Result<std::vector<LoveDifference>> readPlan(Database& database, const LovedOwner& owner)
{
    const auto account = accountOf(database, owner);
    if (!account)
        return fail(account.error());
    const auto here = LovedTrackStore(database).all();
    if (!here)
        return fail(here.error());
    const auto there = LovedFetchStore(database).loved(owner);
    if (!there)
        return fail(there.error());
    const auto aliases = LovedAliasStore(database).all();
    if (!aliases)
        return fail(aliases.error());
    const auto wishes = LoveWishStore(database).all(account->id);
    if (!wishes)
        return fail(wishes.error());
    return lovedPlan(*here, *there, *aliases, *wishes);
}

} // namespace

QString lovedImportKindName()
{
    return QStringLiteral("loved-import");
}

QString lovedImportKey(const LovedOwner& owner)
{
    return owner.service + QLatin1Char(':') + owner.userName.toLower();
}

QJsonObject lovedImportArguments(const LovedOwner& owner)
{
    return {{QStringLiteral("service"), owner.service}, {QStringLiteral("user"), owner.userName}};
}

LovedOwner lovedOwnerOf(const Job& job)
{
    return {job.arguments.value(QLatin1String("service")).toString(),
            job.arguments.value(QLatin1String("user")).toString()};
}

JobKind lovedImportKind(const ConversationParts& parts, Database& database)
{
    const auto work = [parts, &database](const Job& job, JobProgress& progress,
                                         const std::stop_token& stop) -> Done {
        const LovedOwner owner = lovedOwnerOf(job);
        Account account; // also of somebody who is not signed in here: then there is no secret
        account.service = owner.service;
        account.userName = owner.userName;
        const auto conversation = converse(parts, account);
        if (!conversation)
            return fail(conversation.error());
        if (!*conversation || !(*conversation)->lovedTracks)
            return fail(ErrorKind::NotSupported, owner.service);
        return LovedFetcher(database, parts.clock).run(owner, *(*conversation)->lovedTracks, progress, stop);
    };
    const auto hostOf = [parts](const Job& job) {
        return serverOf(parts.servers, parts.settings, lovedOwnerOf(job).service);
    };
    return {lovedImportKindName(), {}, work, hostOf};
}

std::optional<LovedOwner> signedInOwner(const std::vector<Account>& accounts, const QString& service)
{
    for (const Account& account : accounts) {
        if (account.service == service && account.state != AccountState::SignedOut)
            return LovedOwner{service, account.userName};
    }
    return std::nullopt;
}

LovedImports::LovedImports(Database& database, const Clock& clock, JobRunner& jobs, LovedTracks& loved,
                           Background& background, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_jobs(jobs)
    , m_loved(loved)
    , m_background(background)
{}

JobId LovedImports::start(const LovedOwner& owner)
{
    const QString key = lovedImportKey(owner);
    if (const Job* paused = m_jobs.unfinished(lovedImportKindName(), key))
        m_jobs.resume(paused->id);
    return m_jobs.start(lovedImportKindName(), key, lovedImportArguments(owner));
}

void LovedImports::compare(QObject* asking, const LovedOwner& owner, Compared then)
{
    m_background.run(
        asking, [this, owner](const std::stop_token&) { return LovedImport(m_database).report(owner); },
        [then = std::move(then)](const Result<LovedImportReport>& report) { then(report); });
}

void LovedImports::import(QObject* asking, const LovedImportReport& report, Imported then)
{
    // What is done is shown, also when nobody hears the answer any more.
    m_background.change(
        this, [this, report](const std::stop_token&) { return LovedImport(m_database).apply(report); },
        [this, asking = QPointer<QObject>(asking), then = std::move(then)](const Result<int>& added) {
            m_loved.load();
            if (asking)
                then(added);
        });
}

void LovedImports::choose(QObject* asking, const LovedOwner& owner, const Recording& loved,
                          const Recording& library, Compared then)
{
    const auto work = [this, owner, loved, library](const std::stop_token&) -> Result<LovedImportReport> {
        if (auto chosen = LovedAliasStore(m_database).choose(loved, library); !chosen)
            return fail(std::move(chosen.error()));
        return LovedImport(m_database).report(owner);
    };
    m_background.run(this, work,
                     [this, asking = QPointer<QObject>(asking),
                      then = std::move(then)](const Result<LovedImportReport>& report) {
                         m_loved.load();
                         if (asking)
                             then(report);
                     });
}

void LovedImports::plan(QObject* asking, const LovedOwner& owner, Planned then)
{
    m_background.run(
        asking, [this, owner](const std::stop_token&) { return readPlan(m_database, owner); },
        [then = std::move(then)](const Result<std::vector<LoveDifference>>& plan) { then(plan); });
}

void LovedImports::carryOut(QObject* asking, const LovedOwner& owner,
                            const std::vector<LoveDecision>& decisions, CarriedOut then)
{
    const auto work = [this, owner, decisions,
                       now = m_clock.utcNow()](const std::stop_token&) -> Result<LovePlanDone> {
        const auto account = accountOf(m_database, owner);
        if (!account)
            return fail(account.error());
        return sillon::carryOut(m_database, *account, decisions, now);
    };
    m_background.change(
        this, work,
        [this, asking = QPointer<QObject>(asking), then = std::move(then)](const Result<LovePlanDone>& done) {
            m_loved.load();
            linkByIds();
            Q_EMIT wished();
            if (asking)
                then(done);
        });
}

void LovedImports::linkByIds()
{
    m_background.run(
        this, [this](const std::stop_token&) { return linkLovedByIds(m_database); },
        [this](const Result<int>& linked) {
            if (!linked)
                qCWarning(logLoved) << "Loved tracks cannot be looked for by id:"
                                    << linked.error().serverText;
            else if (*linked > 0)
                m_loved.load();
        });
}

} // namespace sillon
