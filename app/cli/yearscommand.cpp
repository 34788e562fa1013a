// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/jobwords.h"
#include "application/listenernames.h"
#include "application/releaseyears.h"
#include "application/services.h"
#include "application/words.h"
#include "application/yearindexes.h"
#include "application/yearwords.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "cli/yearsverbs.h"
#include "listens/listenreader.h"
#include "releaseyear/yearworklist.h"
#include "storage/database.h"

#include <QDate>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonObject>

#include <utility>

namespace sillon::cli {

namespace {

Exit print(const Call& call, const YearEntry& entry)
{
    if (call.output.json())
        call.output.document(yearJson(entry));
    call.output.line(yearLine(entry));
    return Exit::Done;
}

Exit failed(const Call& call, const Error& error)
{
    call.output.failure(error);
    return Exit::Failed;
}

void tell(const Call& call, const ReleaseYears::Troubles& troubles)
{
    if (troubles.index)
        call.output.message(words::indexTrouble(*troubles.index));
    if (troubles.mirror)
        call.output.message(words::mirrorTrouble(*troubles.mirror));
    if (troubles.listenBrainz)
        call.output.message(words::yearSourceTrouble(QStringLiteral("listenbrainz"), *troubles.listenBrainz));
    if (troubles.discogs)
        call.output.message(words::yearSourceTrouble(QStringLiteral("discogs"), *troubles.discogs));
}

/// Before anything is asked.
Done sayHowManyUnheard(const Call& call, Services& services)
{
    const qint64 now = services.clock().utcNow();
    YearWorkList list(services.database());
    if (const auto met = list.gather(now); !met)
        return fail(met.error());
    const auto unheard = list.countUnheard(now);
    if (!unheard)
        return fail(unheard.error());
    call.output.message(
        QStringLiteral("%1 albums of the library that were never played have no year yet.").arg(*unheard));
    return {};
}

void printLibrary(const Call& call, const QJsonObject& result)
{
    const auto number = [&result](const char* name) { return result.value(QLatin1String(name)).toInteger(); };
    call.output.line(QStringLiteral("of the library: %1 resolved, %2 not found, %3 pending")
                         .arg(number("library_resolved"))
                         .arg(number("library_not_found"))
                         .arg(number("library_pending")));
}

Exit resolve(const Call& call, Arguments& arguments)
{
    ReleaseYears::Wish wish;
    wish.offline = arguments.flag(QStringLiteral("--offline"));
    const bool recordings = arguments.flag(QStringLiteral("--recordings"));
    wish.limit = arguments.number(QStringLiteral("--limit")).value_or(0);
    wish.library = arguments.flag(QStringLiteral("--library"));
    wish.hurry = true;
    wish.byHand = true;
    if (!arguments.plain().isEmpty() || !arguments.mistake().isEmpty() || wish.limit < 0 ||
        (wish.library && wish.limit > 0))
        return Exit::Usage;
    return withServices(call, [&](Services& services) {
        if (recordings) {
            if (const auto wished = services.years().store().wishForRecordings(); !wished)
                return failed(call, wished.error());
        }
        if (wish.library) {
            if (const auto said = sayHowManyUnheard(call, services); !said)
                return failed(call, said.error());
        }
        const auto job = services.jobs().runNow(
            QLatin1String(ReleaseYears::jobKind), wish.key(), wish.arguments(), [](const Job&) {},
            call.endSignals.token());
        if (!job)
            return failed(call, job.error());
        const QJsonObject& result = job->result;
        call.output.line(QStringLiteral("%1 resolved, %2 not found, %3 pending; %4 requests")
                             .arg(result.value(QLatin1String("resolved")).toInteger())
                             .arg(result.value(QLatin1String("not_found")).toInteger())
                             .arg(result.value(QLatin1String("pending")).toInteger())
                             .arg(result.value(QLatin1String("requests")).toInteger()));
        if (wish.library)
            printLibrary(call, result);
        if (call.output.json())
            call.output.document(result);
        tell(call, ReleaseYears::troublesOf(*job));
        if (job->state == JobState::Completed)
            return Exit::Done;
        if (job->error)
            call.output.failure(*job->error);
        const bool some = result.value(QLatin1String("resolved")).toInteger() +
                              result.value(QLatin1String("not_found")).toInteger() >
                          0;
        return some ? Exit::Partly : Exit::Failed;
    });
}

Exit coverage(const Call& call, Arguments& arguments)
{
    const QString user = arguments.option(QStringLiteral("--user")).value_or(QString());
    if (!arguments.plain().isEmpty() || !arguments.mistake().isEmpty())
        return Exit::Usage;
    return withReading(call, [&](OpenProfile& profile) {
        ListenerId listener = myListenerId;
        if (!user.isEmpty()) {
            const auto named = listenerOfName(*profile.database, user);
            if (!named)
                return failed(call, named.error());
            if (!*named) {
                call.output.message(QStringLiteral("Nothing is known of a listener named %1.").arg(user));
                return Exit::Failed;
            }
            listener = **named;
        }
        const auto known = YearStore(*profile.database).coverage(listener);
        if (!known)
            return failed(call, known.error());
        const double percent =
            known->plays > 0 ? 100.0 * static_cast<double>(known->dated) / static_cast<double>(known->plays)
                             : 0;
        call.output.line(QStringLiteral("%1 of %2 plays have a year, %3 are pending, %4 unknown")
                             .arg(known->dated)
                             .arg(known->plays)
                             .arg(known->pending)
                             .arg(known->unknown));
        if (call.output.json())
            call.output.document(QJsonObject{{QStringLiteral("plays"), known->plays},
                                             {QStringLiteral("dated"), known->dated},
                                             {QStringLiteral("pending"), known->pending},
                                             {QStringLiteral("unknown"), known->unknown},
                                             {QStringLiteral("percent"), percent},
                                             {QStringLiteral("albums"), known->albums},
                                             {QStringLiteral("albums_dated"), known->albumsDated},
                                             {QStringLiteral("albums_pending"), known->albumsPending},
                                             {QStringLiteral("albums_not_found"), known->albumsNotFound}});
        return Exit::Done;
    });
}

/// What an answer that is not stored says, in the form of a stored one.
YearEntry entryOf(const YearQuestion& question, const YearFinding& finding)
{
    YearEntry entry;
    entry.artist = question.artist;
    entry.title = question.title;
    entry.known.state = finding.asked ? YearState::NotFound : YearState::Pending;
    if (finding.answer) {
        entry.date = finding.answer->date;
        entry.known = {finding.answer->date.year,
                       finding.answer->byName ? YearState::NameMatched : YearState::Matched,
                       finding.answer->source, finding.answer->confidence};
    }
    return entry;
}

/// stage: where the answer was found, empty when nowhere.
Exit printFound(const Call& call, const YearEntry& entry, const QString& stage)
{
    if (call.output.json()) {
        QJsonObject document = yearJson(entry);
        document.insert(QStringLiteral("stage"), stage);
        call.output.document(document);
    }
    const bool isKept = stage == QLatin1String("locked") || stage == QLatin1String("stored");
    call.output.line(isKept ? QString(yearLine(entry) + QStringLiteral(", ") + stage) : yearLine(entry));
    return Exit::Done;
}

Exit lookUp(const Call& call, Arguments& arguments)
{
    const QString artist = arguments.option(QStringLiteral("--artist")).value_or(QString());
    const QString album = arguments.option(QStringLiteral("--album")).value_or(QString());
    const bool offline = arguments.flag(QStringLiteral("--offline"));
    if (!arguments.plain().isEmpty() || !arguments.mistake().isEmpty() || artist.isEmpty() || album.isEmpty())
        return Exit::Usage;
    return withServices(call, [&](Services& services) {
        ReleaseYears& years = services.years();
        const auto stored = years.store().find(artist, album);
        if (!stored)
            return failed(call, stored.error());
        if (*stored && (*stored)->known.year > 0)
            return printFound(call, **stored,
                              (*stored)->locked ? QStringLiteral("locked") : QStringLiteral("stored"));
        const qint64 now = services.clock().utcNow();
        const auto question = YearWorkList(services.database()).question(artist, album, now);
        if (!question)
            return failed(call, question.error());
        const auto found = years.lookUp(*question, offline, call.endSignals.token());
        if (!found)
            return failed(call, found.error());
        tell(call, found->troubles);
        const YearFinding& finding = found->finding;
        if (*stored && finding.answer) {
            const YearOutcome outcome{(*stored)->id, finding, false};
            const auto done = years.store().write(std::span(&outcome, 1), now);
            if (!done)
                return failed(call, done.error());
        }
        const YearEntry entry = entryOf(*question, finding);
        return printFound(call, entry, yearSourceName(entry.known.source));
    });
}

/// From the first recorded sound to next year: what the window takes, too.
bool isYearOfRecord(qint64 year)
{
    return year >= 1860 && year <= QDate::currentDate().year() + 1;
}

Exit set(const Call& call, Arguments& arguments)
{
    const QString artist = arguments.option(QStringLiteral("--artist")).value_or(QString());
    const QString album = arguments.option(QStringLiteral("--album")).value_or(QString());
    const QString title = arguments.option(QStringLiteral("--title")).value_or(QString());
    const auto year = arguments.number(QStringLiteral("--year"));
    const bool clear = arguments.flag(QStringLiteral("--clear"));
    const bool understood = arguments.plain().isEmpty() && arguments.mistake().isEmpty() &&
                            !artist.isEmpty() && album.isEmpty() != title.isEmpty() &&
                            year.has_value() != clear;
    if (!understood || (year && !isYearOfRecord(*year)))
        return Exit::Usage;
    return withServices(call, [&](Services& services) {
        const auto entry = services.years().store().setByHand(
            artist, album.isEmpty() ? title : album, static_cast<int>(year.value_or(0)),
            services.clock().utcNow(), album.isEmpty() ? YearKind::Song : YearKind::Album);
        return entry ? print(call, *entry) : failed(call, entry.error());
    });
}

Exit printIndex(const Call& call, const QJsonObject& result)
{
    const auto number = [&result](const char* name) { return result.value(QLatin1String(name)).toInteger(); };
    call.output.line(QStringLiteral("%1 albums, %2 of them dated, %3 releases in %4")
                         .arg(number("groups"))
                         .arg(number("dated"))
                         .arg(number("releases"))
                         .arg(result.value(QLatin1String("file")).toString()));
    if (number("checked") == 0)
        call.output.message(QStringLiteral("No checksum lies beside the dump, so none was compared."));
    if (call.output.json())
        call.output.document(result);
    return Exit::Done;
}

Exit index(const Call& call, Arguments& arguments)
{
    const QString out = arguments.option(QStringLiteral("--out")).value_or(QString());
    QStringList dumps = arguments.plain();
    if (!arguments.mistake().isEmpty() || dumps.size() < 2 || dumps.takeFirst() != QLatin1String("build"))
        return Exit::Usage;
    for (QString& dump : dumps)
        dump = QFileInfo(dump).absoluteFilePath();
    QElapsedTimer timer;
    timer.start();
    return withServices(call, [&](Services& services) {
        const QString own = services.years().indexFile();
        const YearIndexOrder order{dumps, out.isEmpty() ? own : QFileInfo(out).absoluteFilePath()};
        QString told;
        const auto job = services.jobs().runNow(
            QLatin1String(YearIndexes::jobKind), order.key(), order.arguments(),
            [&](const Job& now) {
                const QString words = words::jobState(now);
                if (words != std::exchange(told, words))
                    call.output.message(words);
            },
            call.endSignals.token());
        if (!job)
            return failed(call, job.error());
        if (job->state == JobState::Failed && job->error) {
            call.output.message(words::indexNotBuilt(*job->error));
            return Exit::Failed;
        }
        if (job->state != JobState::Completed)
            return Exit::Failed;
        if (order.file == own) {
            if (const auto asked = services.years().store().askMissesAgain(1); !asked)
                return failed(call, asked.error());
        }
        QJsonObject result = job->result;
        result.insert(QStringLiteral("seconds"), double(timer.elapsed()) / 1000);
        return printIndex(call, result);
    });
}

} // namespace

Exit runYears(const Call& call)
{
    Arguments arguments(call.arguments.mid(1));
    const QString what = call.arguments.value(0);
    if (what == QLatin1String("resolve"))
        return resolve(call, arguments);
    if (what == QLatin1String("coverage"))
        return coverage(call, arguments);
    if (what == QLatin1String("lookup"))
        return lookUp(call, arguments);
    if (what == QLatin1String("index"))
        return index(call, arguments);
    if (what == QLatin1String("set"))
        return set(call, arguments);
    if (what == QLatin1String("show"))
        return showYear(call, arguments);
    if (what == QLatin1String("discogs"))
        return keepDiscogsToken(call, arguments);
    return Exit::Usage;
}

} // namespace sillon::cli
