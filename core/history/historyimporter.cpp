// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyimporter.h"

#include "history/historyreading.h"
#include "history/importwriter.h"

#include <utility>

namespace sillon {

namespace {

/// Stores each page as it comes; with them what the source holds in all, when all is asked for.
Done readPages(HistoryReading& reading, const FetchPlan& plan, ImportWriter& writer, bool asksForAll)
{
    for (const HistoryRange& range : plan.ask) {
        auto done = reading.read(range, [&](ImportBatch batch) {
            if (asksForAll)
                batch.total = reading.firstTotal();
            return writer.store(batch);
        });
        if (!done || reading.report().error)
            return done;
    }
    return {};
}

/// Keeps all pages aside, then replaces what was stored; on any failure that stays.
Done readAgain(HistoryReading& reading, const FetchPlan& plan, ImportWriter& writer, const Clock& clock)
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
    const auto swapped = writer.swap(plan.target, clock.utcNow());
    if (!swapped)
        return fail(swapped.error());
    reading.add(*swapped);
    return {};
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
    const bool asksForAll = !wish.year && !wasRead;
    const Done done = plan.replaces ? readAgain(reading, plan, writer, m_clock)
                                    : readPages(reading, plan, writer, asksForAll);
    if (!done)
        return fail(done.error());
    if (!wish.year && plan.replaces && reading.firstTotal()) {
        if (auto noted = sources.setTotal(stored.id, *reading.firstTotal()); !noted)
            return fail(std::move(noted.error()));
    }
    return reading.report();
}

} // namespace sillon
