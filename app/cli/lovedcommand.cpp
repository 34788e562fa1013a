// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/lovedwords.h"
#include "application/services.h"
#include "application/words.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "cli/sending.h"
#include "loved/lovedtrackstore.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sillon::cli {

namespace {

Exit list(const Call& call)
{
    return withReading(call, [&](OpenProfile& profile) {
        const auto all = LovedTrackStore(*profile.database).all();
        if (!all) {
            call.output.failure(all.error());
            return Exit::Failed;
        }
        QJsonArray document;
        for (const LovedTrack& loved : *all) {
            document.append(QJsonObject{{QStringLiteral("artist"), loved.recording.artist},
                                        {QStringLiteral("title"), loved.recording.title},
                                        {QStringLiteral("loved_at"), loved.lovedAt}});
            call.output.line(QStringLiteral("%1 - %2").arg(loved.recording.artist, loved.recording.title));
        }
        if (call.output.json())
            call.output.document(document);
        return Exit::Done;
    });
}

/// Whose: the one named, else whoever is signed in at the service.
std::optional<LovedOwner> ownerFor(Services& services, const QString& service, const QString& user)
{
    if (!user.isEmpty())
        return LovedOwner{service, user};
    const auto accounts = services.accountStore().all();
    if (!accounts)
        return std::nullopt;
    return signedInOwner(*accounts, service);
}

void print(const Call& call, const LovedImportReport& report, const Job& job, int imported)
{
    const LovedImportCounts counts = report.counts();
    call.output.line(
        QStringLiteral("%1 loved: %2 matched, %3 already, %4 ambiguous, %5 not in the library; %6 new")
            .arg(counts.total)
            .arg(counts.matched)
            .arg(counts.already)
            .arg(counts.ambiguous)
            .arg(counts.missing)
            .arg(imported));
    if (call.output.json()) {
        call.output.document(QJsonObject{{QStringLiteral("total"), counts.total},
                                         {QStringLiteral("matched"), counts.matched},
                                         {QStringLiteral("already"), counts.already},
                                         {QStringLiteral("ambiguous"), counts.ambiguous},
                                         {QStringLiteral("missing"), counts.missing},
                                         {QStringLiteral("imported"), imported},
                                         {QStringLiteral("fetched"), report.fetch.answered},
                                         {QStringLiteral("pages"), report.fetch.pages},
                                         {QStringLiteral("user"), report.owner.userName},
                                         {QStringLiteral("state"), jobStateName(job.state)}});
    }
}

Exit import(const Call& call, Services& services, const LovedOwner& owner, bool dryRun)
{
    const auto told = [&](const Job& job) {
        if (!call.output.json() && job.total > 0)
            call.output.message(QStringLiteral("page %1 of %2").arg(job.done).arg(job.total));
    };
    const auto job = services.jobs().runNow(lovedImportKindName(), lovedImportKey(owner),
                                            lovedImportArguments(owner), told, call.endSignals.token());
    if (!job) {
        call.output.failure(job.error());
        return Exit::Failed;
    }
    if (job->error)
        call.output.failure(*job->error);
    LovedImport loved(services.database());
    const auto report = loved.report(owner);
    if (!report) {
        call.output.failure(report.error());
        return Exit::Failed;
    }
    const auto imported = dryRun ? Result<int>(0) : loved.apply(*report);
    if (!imported) {
        call.output.failure(imported.error());
        return Exit::Failed;
    }
    print(call, *report, *job, *imported);
    if (job->state == JobState::Completed)
        return Exit::Done;
    return report->fetch.answered > 0 ? Exit::Partly : Exit::Failed;
}

/// What services did not take, of accounts that are signed in.
Exit refused(const Call& call)
{
    return withReading(call, [&](OpenProfile& profile) {
        const auto wishes = LoveWishStore(*profile.database).refused();
        if (!wishes) {
            call.output.failure(wishes.error());
            return Exit::Failed;
        }
        AccountStore accounts(*profile.database);
        QJsonArray document;
        for (const LoveWish& wish : *wishes) {
            const auto account = accounts.byId(wish.account);
            if (!account || !*account)
                continue;
            document.append(QJsonObject{{QStringLiteral("id"), wish.id},
                                        {QStringLiteral("service"), (*account)->service},
                                        {QStringLiteral("user"), (*account)->userName},
                                        {QStringLiteral("artist"), wish.recording.artist},
                                        {QStringLiteral("title"), wish.recording.title},
                                        {QStringLiteral("loved"), wish.loved},
                                        {QStringLiteral("reason"), wish.reason}});
            call.output.line(QStringLiteral("%1  %2 %3 - %4  %5: %6")
                                 .arg(wish.id)
                                 .arg(wish.loved ? QStringLiteral("love") : QStringLiteral("unlove"),
                                      wish.recording.artist, wish.recording.title,
                                      words::serviceName((*account)->service),
                                      words::loveRefusal(wish.reason, wish.reasonText)));
        }
        if (call.output.json())
            call.output.document(document);
        return Exit::Done;
    });
}

Exit printChanged(const Call& call, const char* what, const Result<int>& count, std::size_t wanted)
{
    if (!count) {
        call.output.failure(count.error());
        return Exit::Failed;
    }
    call.output.line(QStringLiteral("%1 %2").arg(*count).arg(QLatin1String(what)));
    if (call.output.json())
        call.output.document(QJsonObject{{QLatin1String(what), *count}});
    return *count == static_cast<int>(wanted) ? Exit::Done : Exit::Partly;
}

/// Without ids all of them. What is refused once more is told of again by `loved refused`.
Exit retry(const Call& call, std::vector<qint64> ids)
{
    return withServices(call, [&](Services& services) {
        LoveWishStore store(services.database());
        if (ids.empty()) {
            const auto all = store.refused();
            for (const LoveWish& wish : all.value_or(std::vector<LoveWish>()))
                ids.push_back(wish.id);
        }
        const auto retried = store.retry(ids);
        if (retried && *retried > 0) {
            if (const auto sent = sendWhatWaits(services, false, call.endSignals.token()); !sent)
                call.output.failure(sent.error());
        }
        return printChanged(call, "retried", retried, ids.size());
    });
}

Exit drop(const Call& call, const std::vector<qint64>& ids)
{
    return withServices(call, [&](Services& services) {
        return printChanged(call, "dropped", LoveWishStore(services.database()).drop(ids), ids.size());
    });
}

} // namespace

Exit runLoved(const Call& call)
{
    Arguments arguments(call.arguments);
    const QString user = arguments.option(QStringLiteral("--user")).value_or(QString());
    const QString service = arguments.option(QStringLiteral("--service")).value_or(QStringLiteral("lastfm"));
    const bool dryRun = arguments.flag(QStringLiteral("--dry-run"));
    const QStringList plain = arguments.plain();
    if (!arguments.mistake().isEmpty())
        return Exit::Usage;
    if (plain == QStringList(QStringLiteral("list")) && user.isEmpty() && !dryRun)
        return list(call);
    const QString verb = plain.value(0);
    const auto ids = idsOf(plain.mid(1));
    if (verb == QLatin1String("refused") && plain.size() == 1)
        return refused(call);
    if (verb == QLatin1String("retry") && ids)
        return retry(call, *ids);
    if (verb == QLatin1String("drop") && ids && !ids->empty())
        return drop(call, *ids);
    if (plain != QStringList(QStringLiteral("import")))
        return Exit::Usage;
    return withServices(call, [&](Services& services) {
        const auto owner = ownerFor(services, service, user);
        if (!owner) {
            call.output.message(QStringLiteral("Nobody is signed in at %1; name a user with --user.")
                                    .arg(words::serviceName(service)));
            return Exit::Failed;
        }
        return import(call, services, *owner, dryRun);
    });
}

} // namespace sillon::cli
