// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/albumlookup.h"
#include "application/services.h"
#include "cli/opening.h"
#include "cli/scrobblereport.h"
#include "cli/scrobblewords.h"
#include "cli/sending.h"
#include "settings/keys.h"

#include <QJsonArray>

#include <algorithm>

namespace sillon::cli {

namespace {

Exit failed(const Call& call, const Error& error)
{
    call.output.failure(error);
    return Exit::Failed;
}

/// Nothing of it is scrobbled; the document says why.
Exit refused(const Call& call, const ScrobbleRequest& request, const ByHandPlan& plan, const QString& why)
{
    call.output.message(why);
    printScrobble(call.output, request.wish.album, plan, nullptr, request.dryRun);
    return Exit::Failed;
}

Exit choose(const Call& call, const std::vector<AlbumHit>& candidates)
{
    call.output.message(candidates.empty() ? QStringLiteral("No album was found.")
                                           : QStringLiteral("Several albums are meant; name one by its id."));
    printHits(call.output, candidates);
    if (call.output.json())
        call.output.document(QJsonObject{{QStringLiteral("candidates"), jsonOfHits(candidates)}});
    return Exit::Failed;
}

Result<ByHandOutcome> storeAndSend(const Call& call, Services& services, const ByHandPlan& plan)
{
    services.switches().scrobbling = services.settings().get(keys::scrobblingEnabled);
    auto stored = services.byHand().store(plan.plays, 0);
    if (!stored)
        return fail(std::move(stored.error()));
    const auto sent = sendWhatWaits(services, false, call.endSignals.token());
    if (!sent)
        return fail(sent.error());
    printObstacles(call.output, *sent);
    return byHandOutcome(services.submissions(), std::move(*stored));
}

Exit carryOut(const Call& call, Services& services, const ScrobbleRequest& request, const ByHandPlan& plan)
{
    const auto outcome = storeAndSend(call, services, plan);
    if (!outcome)
        return failed(call, outcome.error());
    const auto accounts = services.accountStore().all();
    const ScrobbleOutcome sent{*outcome, accounts.value_or(std::vector<Account>())};
    printScrobble(call.output, request.wish.album, plan, &sent, false);
    return plan.isPartial() || outcome->failed > 0 ? Exit::Partly : Exit::Done;
}

Exit scrobble(const Call& call, Services& services, ScrobbleRequest& request)
{
    ByHandPlan plan = byHandPlan(request.wish, services.clock().utcNow());
    if (auto compared = compareWithHistory(plan, services.byHand()); !compared)
        return failed(call, compared.error());
    if (plan.plays.empty())
        return refused(call, request, plan, QStringLiteral("Nothing is left to scrobble."));
    const auto clashes = std::count_if(plan.plays.begin(), plan.plays.end(),
                                       [](const TimelinePlay& play) { return play.clashes; });
    if (clashes > 0)
        call.output.message(QStringLiteral("%1 would overlap with plays that are there.").arg(clashes));
    if (request.dryRun) {
        printScrobble(call.output, request.wish.album, plan, nullptr, true);
        return Exit::Done;
    }
    if (plan.repeats && !request.again)
        return refused(call, request, plan,
                       QStringLiteral("It was heard within its own length already; --again scrobbles it "
                                      "once more."));
    return carryOut(call, services, request, plan);
}

/// The remembered way with pieces in several parts, or the one asked for, which is remembered.
Done settleIndexUse(Services& services, ScrobbleRequest& request)
{
    const QString& id = request.wish.album.id;
    if (request.indexUse && !request.dryRun) {
        if (auto kept = services.byHand().rememberIndexUse(id, *request.indexUse); !kept)
            return kept;
    }
    const auto remembered = services.byHand().indexUse(id);
    if (!remembered)
        return fail(remembered.error());
    request.wish.indexUse = request.indexUse.value_or(*remembered);
    return {};
}

Exit scrobbleAlbum(const Call& call, Services& services, ScrobbleRequest& request)
{
    for (const Done& read : {services.loved().loadNow(), services.catalogue().loadNow()}) {
        if (!read)
            return failed(call, read.error());
    }
    auto found =
        lookUpAlbum(request.query, services.catalogue(), services.albumSources(), call.endSignals.token());
    if (!found)
        return failed(call, found.error());
    if (!found->album)
        return choose(call, found->candidates);
    request.wish.album = std::move(*found->album);
    if (auto settled = settleIndexUse(services, request); !settled)
        return failed(call, settled.error());
    return scrobble(call, services, request);
}

Exit searchAt(const Call& call, AlbumSource& source, const QString& text, int page)
{
    const auto found = source.search(text, page, call.endSignals.token());
    if (!found)
        return failed(call, found.error());
    printHits(call.output, found->hits);
    if (call.output.json())
        call.output.document(QJsonObject{{QStringLiteral("source"), source.scheme()},
                                         {QStringLiteral("page"), page},
                                         {QStringLiteral("pages"), found->pages()},
                                         {QStringLiteral("total"), found->total},
                                         {QStringLiteral("albums"), jsonOfHits(found->hits)}});
    return Exit::Done;
}

Exit search(const Call& call, Arguments& arguments)
{
    const auto wanted = arguments.option(QStringLiteral("--source"));
    const auto page = static_cast<int>(arguments.number(QStringLiteral("--page")).value_or(1));
    const QString text = arguments.plain().join(QLatin1Char(' ')).trimmed();
    if (text.isEmpty() || page < 1 || !arguments.mistake().isEmpty())
        return Exit::Usage;
    return withServices(call, [&](Services& services) {
        QStringList known;
        for (AlbumSource* source : services.albumSources()) {
            if (!wanted || source->scheme() == *wanted)
                return searchAt(call, *source, text, page);
            known.append(source->scheme());
        }
        call.output.message(QStringLiteral("There is no source \"%1\"; these are: %2.")
                                .arg(*wanted, known.join(QStringLiteral(", "))));
        return Exit::Usage;
    });
}

} // namespace

Exit runScrobble(const Call& call)
{
    const QString verb = call.arguments.value(0);
    Arguments arguments(call.arguments.mid(1));
    if (verb == QLatin1String("search"))
        return search(call, arguments);
    const bool isTrack = verb == QLatin1String("track");
    if (!isTrack && verb != QLatin1String("album"))
        return Exit::Usage;
    // Read once for what is wrong in it; the time is the profile's own clock's.
    Arguments trial = arguments;
    if (const auto read = isTrack ? trackRequest(trial, 0) : albumRequest(trial, 0); !read) {
        call.output.message(read.error());
        return Exit::Usage;
    }
    return withServices(call, [&](Services& services) {
        const qint64 now = services.clock().utcNow();
        auto request = isTrack ? trackRequest(arguments, now) : albumRequest(arguments, now);
        return isTrack ? scrobble(call, services, *request) : scrobbleAlbum(call, services, *request);
    });
}

} // namespace sillon::cli
