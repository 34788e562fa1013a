// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/services.h"
#include "cli/arguments.h"
#include "cli/historyverbs.h"
#include "cli/opening.h"
#include "history/doublestore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <vector>

namespace sillon::cli {

namespace {

Exit failed(const Call& call, const Error& error)
{
    call.output.failure(error);
    return Exit::Failed;
}

QJsonObject documentOf(const DoubleListen& one)
{
    return {{QStringLiteral("id"), one.listen.id},
            {QStringLiteral("listened_at"), one.listen.listenedAt},
            {QStringLiteral("artist"), one.listen.recording.artist},
            {QStringLiteral("title"), one.listen.recording.title},
            {QStringLiteral("length_ms"), one.listen.lengthMs},
            {QStringLiteral("origin"), listenOriginName(one.listen.origin)},
            {QStringLiteral("held_by"), textOf(one.heldBy)}};
}

QString lineOf(const DoubleListen& one)
{
    return QStringLiteral("%1  %2  %3 - %4  (%5)")
        .arg(one.listen.id)
        .arg(QDateTime::fromSecsSinceEpoch(one.listen.listenedAt, Qt::UTC).toString(Qt::ISODate),
             one.listen.recording.artist, one.listen.recording.title,
             one.heldBy.empty() ? listenOriginName(one.listen.origin) : textOf(one.heldBy));
}

Exit list(const Call& call, int most)
{
    return withReading(call, [&](OpenProfile& profile) {
        const auto pairs = DoubleStore(*profile.database).pairs(most);
        if (!pairs)
            return failed(call, pairs.error());
        QJsonArray document;
        for (const DoublePair& pair : *pairs) {
            call.output.line(lineOf(pair.first));
            call.output.line(QStringLiteral("    = %1 ?").arg(lineOf(pair.second)));
            document.append(QJsonObject{{QStringLiteral("first"), documentOf(pair.first)},
                                        {QStringLiteral("second"), documentOf(pair.second)}});
        }
        if (call.output.json())
            call.output.document(document);
        return Exit::Done;
    });
}

/// What was done to how many, or why not.
Exit tell(const Call& call, const Result<int>& done, const char* name)
{
    if (!done)
        return failed(call, done.error());
    call.output.line(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(*done));
    if (call.output.json())
        call.output.document(QJsonObject{{QLatin1String(name), *done}});
    return Exit::Done;
}

Result<int> one(const Done& done)
{
    return done ? Result<int>(1) : fail(done.error());
}

Exit mergeTwo(const Call& call, const Result<Merge>& merge)
{
    if (merge || (merge.error().kind != ErrorKind::NotFound && merge.error().kind != ErrorKind::NotSupported))
        return tell(call, merge.map([](const Merge&) { return 1; }), "merged");
    call.output.message(merge.error().kind == ErrorKind::NotFound
                            ? QStringLiteral("There are no two plays of yours with these numbers.")
                            : QStringLiteral("These are not plays of the same song."));
    return Exit::Failed;
}

Result<int> mergeAll(DoubleStore& doubles, qint64 now, const std::stop_token& stop)
{
    const auto pairs = doubles.pairs(0, stop);
    if (!pairs)
        return fail(pairs.error());
    int merged = 0;
    for (const DoublePair& pair : *pairs) {
        if (stop.stop_requested())
            break;
        const auto merge = doubles.merge(pair.first.listen.id, pair.second.listen.id, now);
        if (!merge)
            return fail(merge.error());
        ++merged;
    }
    return merged;
}

/// The one of that number, or all that the newest wish merged.
Result<int> undo(DoubleStore& doubles, std::optional<qint64> number)
{
    if (number)
        return one(doubles.undo(*number));
    const auto merges = doubles.merges(-1);
    if (!merges)
        return fail(merges.error());
    int undone = 0;
    for (const Merge& merge : *merges) { // one wish has one second
        if (merge.mergedAt != merges->front().mergedAt)
            break;
        if (auto done = doubles.undo(merge.id); !done)
            return fail(std::move(done.error()));
        ++undone;
    }
    return undone;
}

} // namespace

Exit historyDuplicates(const Call& call, Arguments& arguments)
{
    const bool all = arguments.flag(QStringLiteral("--all"));
    const auto limit = arguments.number(QStringLiteral("--limit"));
    const QStringList plain = arguments.plain();
    const QString verb = plain.value(1, QStringLiteral("list"));
    const auto ids = idsOf(plain.mid(2));
    if (!arguments.mistake().isEmpty() || !ids)
        return Exit::Usage;
    const std::vector<qint64>& numbers = *ids;
    const std::size_t given = numbers.size();
    if (verb == QLatin1String("list") && given == 0)
        return list(call, static_cast<int>(std::clamp<qint64>(limit.value_or(0), 0, 1'000'000)));
    const bool fits = (verb == QLatin1String("merge") && (all ? given == 0 : given == 2)) ||
                      (verb == QLatin1String("keep") && given == 2) ||
                      (verb == QLatin1String("never") && given == 1) ||
                      (verb == QLatin1String("undo") && given <= 1);
    if (!fits)
        return Exit::Usage;
    return withServices(call, [&](Services& services) {
        DoubleStore doubles(services.database());
        const qint64 now = services.clock().utcNow();
        if (verb == QLatin1String("merge") && all)
            return tell(call, mergeAll(doubles, now, call.endSignals.token()), "merged");
        if (verb == QLatin1String("merge"))
            return mergeTwo(call, doubles.merge(numbers[0], numbers[1], now));
        if (verb == QLatin1String("keep"))
            return tell(call, one(doubles.keepBoth(numbers[0], numbers[1])), "kept");
        if (verb == QLatin1String("never"))
            return tell(call, one(doubles.neverAsk(numbers[0])), "never_asked");
        return tell(call, undo(doubles, given == 1 ? std::optional(numbers[0]) : std::nullopt), "undone");
    });
}

} // namespace sillon::cli
