// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyimporter.h"

#include "history/historyreading.h"
#include "history/importwriter.h"
#include "history/listeneradoption.h"
#include "history/sourcechecks.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

/// Stores each page as it comes; with them what the source holds in all, when all is asked for. below: see
/// HistoryReading::read(), of the range that reaches back to the beginning.
Done readPages(HistoryReading& reading, const FetchPlan& plan, ImportWriter& writer, bool asksForAll,
               std::optional<qint64> below)
{
    for (const HistoryRange& range : plan.ask) {
        auto done = reading.read(
            range,
            [&](ImportBatch batch) {
                if (asksForAll)
                    batch.total = reading.firstTotal();
                return writer.store(batch);
            },
            range.from == firstHistorySecond ? below : std::nullopt);
        if (!done || reading.report().error)
            return done;
    }
    return {};
}

/// Keeps all pages aside, then replaces what was stored; on any failure, or when it is doubted, that stays.
Done replaceAll(HistoryReading& reading, const FetchPlan& plan, ImportWriter& writer,
                const std::optional<StandingDoubt>& earlier, const Clock& clock, const std::stop_token& stop)
{
    auto done = writer.dropStaged();
    for (const HistoryRange& range : plan.ask) {
        if (!done || reading.report().error)
            break;
        done = reading.read(range, [&](const ImportBatch& batch) {
            const auto staged = writer.stage(batch.plays);
            return staged ? Result<ImportCounts>(ImportCounts{}) : fail(staged.error());
        });
    }
    if (!done)
        return done;
    if (reading.report().error)
        return writer.dropStaged();
    const auto shrinkage = writer.shrinkageOfStaged(plan.target);
    if (!shrinkage)
        return fail(shrinkage.error());
    if (!mayTakeAway(*shrinkage, earlier, clock.utcNow())) {
        reading.addDoubted(shrinkage->missing);
        return writer.dropStaged();
    }
    const auto swapped = writer.swap(plan.target, clock.utcNow(), stop);
    if (!swapped)
        return fail(swapped.error());
    reading.add(*swapped);
    return {};
}

/// What is stored of the plan's target beside what is asked for. hasLast: the last second of the oldest range
/// asked for is stored too.
Result<qint64> storedBefore(Database& database, SourceId source, const FetchPlan& plan, bool hasLast)
{
    SourceChecks checks(database);
    auto stored = checks.storedIn(source, plan.target);
    for (HistoryRange range : plan.ask) {
        if (hasLast && range == plan.ask.back())
            --range.to;
        const auto asked = stored ? checks.storedIn(source, range) : stored;
        if (!asked)
            return asked;
        stored = *stored - *asked;
    }
    return stored;
}

/// How many rows the source must hold before the second at which an earlier reading broke off, if its plays
/// of that second are all here; none where that is not known.
Result<std::optional<qint64>> rowsBelow(Database& database, const StoredSource& stored, const FetchPlan& plan)
{
    const bool reachesBack = !plan.ask.empty() && plan.ask.back().from == firstHistorySecond;
    if (!plan.goesOn || !stored.total || !reachesBack || plan.ask.back().to <= firstHistorySecond + 1)
        return std::optional<qint64>();
    SourceChecks checks(database);
    const qint64 last = plan.ask.back().to - 1;
    const auto ofLast = checks.storedIn(stored.id, {last, last + 1});
    const auto above = checks.storedIn(stored.id, {last, plan.target.to});
    if (!ofLast || !above)
        return fail(ofLast ? above.error() : ofLast.error());
    return *ofLast > 0 ? std::optional<qint64>(std::max<qint64>(*stored.total - *above, 0))
                       : std::optional<qint64>();
}

HistoryReading::Doubt doubtOf(ImportWriter& writer, const std::optional<StandingDoubt>& earlier)
{
    return [&writer, earlier](const ImportBatch& batch) -> Result<qint64> {
        const auto shrinkage = writer.shrinkageOf(batch);
        if (!shrinkage)
            return fail(shrinkage.error());
        return mayTakeAway(*shrinkage, earlier, batch.readAt) ? 0 : shrinkage->missing;
    };
}

} // namespace

HistoryImporter::HistoryImporter(Database& database, Clock& clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<FetchReport> HistoryImporter::fetch(HistorySource& source, const StoredSource& stored,
                                           const FetchWish& wish, const TellProgress& tell,
                                           const std::stop_token& stop)
{
    if (auto whole = finishMove(m_database, stored, stop); !whole)
        return fail(std::move(whole.error()));
    SourceStore sources(m_database);
    auto read = sources.readSoFar(stored.id);
    if (!read)
        return fail(std::move(read.error()));
    const bool wasRead = !read->all().isEmpty();
    const FetchPlan plan = planFetch(*read, wish, m_clock.utcNow());
    if (plan.forgetsFresh && !read->fresh.isEmpty()) {
        read->fresh.remove(plan.target);
        if (auto forgot = sources.setReadSoFar(stored.id, *read); !forgot)
            return fail(std::move(forgot.error()));
    }
    ImportWriter writer(m_database, stored);
    HistoryReading reading(source, m_clock, tell, stop);
    const auto doubt = SourceChecks(m_database).doubt(stored.id);
    if (!doubt)
        return fail(doubt.error());
    if (!plan.replaces) {
        reading.setDoubt(doubtOf(writer, *doubt));
        // What a reading again that was killed left.
        if (auto dropped = writer.dropStaged(); !dropped)
            return fail(std::move(dropped.error()));
    }
    const bool asksForAll = !wish.year && !wasRead;
    if (asksForAll)
        reading.asksForAll();
    const auto below = wish.year ? Result<std::optional<qint64>>(std::optional<qint64>())
                                 : rowsBelow(m_database, stored, plan);
    if (!below)
        return fail(below.error());
    if (plan.goesOn) {
        const auto before = storedBefore(m_database, stored.id, plan, below->has_value());
        if (!before)
            return fail(before.error());
        reading.goOnFrom(*before, wish.year ? std::nullopt : stored.total);
    }
    Done done = plan.replaces ? replaceAll(reading, plan, writer, *doubt, m_clock, stop)
                              : readPages(reading, plan, writer, asksForAll, *below);
    if (done)
        done = noteDoubt(stored.id, reading.report());
    if (!done)
        return fail(done.error());
    if (!wish.year && plan.replaces && reading.firstTotal()) {
        if (auto noted = sources.setTotal(stored.id, *reading.firstTotal()); !noted)
            return fail(std::move(noted.error()));
    }
    return reading.report();
}

Result<FetchReport> HistoryImporter::readAgain(HistorySource& source, const StoredSource& stored,
                                               const HistoryRange& range, std::optional<qint64> counted,
                                               const TellProgress& tell, const std::stop_token& stop)
{
    if (auto whole = finishMove(m_database, stored, stop); !whole)
        return fail(std::move(whole.error()));
    const auto earlier = SourceChecks(m_database).doubt(stored.id);
    if (!earlier)
        return fail(earlier.error());
    ImportWriter writer(m_database, stored);
    HistoryReading reading(source, m_clock, tell, stop);
    reading.goOnFrom(0, counted);
    reading.setDoubt([&, doubt = doubtOf(writer, *earlier)](const ImportBatch& batch) -> Result<qint64> {
        const bool agrees = counted && *counted > 0 && reading.firstTotal() == counted;
        return agrees ? Result<qint64>(0) : doubt(batch);
    });
    auto done = reading.read(range, [&](const ImportBatch& batch) { return writer.store(batch); });
    if (done)
        done = noteDoubt(stored.id, reading.report());
    return done ? Result<FetchReport>(reading.report()) : fail(std::move(done.error()));
}

/// A doubt stands from the first answer that gave rise to it until one does not.
Done HistoryImporter::noteDoubt(SourceId source, const FetchReport& report)
{
    SourceChecks checks(m_database);
    const auto earlier = checks.doubt(source);
    if (!earlier)
        return fail(earlier.error());
    if (report.doubted > 0)
        return *earlier ? Done() : checks.setDoubt(source, StandingDoubt{m_clock.utcNow(), report.doubted});
    return *earlier && !report.error && report.pages > 0 ? checks.setDoubt(source, std::nullopt) : Done();
}

} // namespace sillon
