// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/fileimport.h"

#include <algorithm>

namespace sillon {

namespace {

/// Plays from `at` on, as many as fit into one transaction; the plays of one second stay together where that
/// is possible.
std::size_t endOfBatch(const std::vector<Listen>& plays, std::size_t at)
{
    const std::size_t end = std::min(at + ImportWriter::mostPlays, plays.size());
    if (end == plays.size())
        return end;
    std::size_t cut = end;
    while (cut > at && plays[cut - 1].listenedAt == plays[end].listenedAt)
        --cut;
    return cut > at ? cut : end;
}

} // namespace

Result<FileImportReport> importHistoryFile(Database& database, const HistoryFile& file, bool dryRun,
                                           const std::function<void(qint64)>& tell,
                                           const std::stop_token& stop)
{
    StoredSource source;
    source.service = fileSourceService();
    source.userName = historyFileFormatName(file.format);
    SourceStore sources(database);
    auto known = dryRun ? sources.find(source.service, source.userName)
                        : sources.open(source.service, source.userName).map([](const StoredSource& opened) {
                              return std::optional(opened);
                          });
    if (!known)
        return fail(std::move(known.error()));
    ImportWriter writer(database, known->value_or(source));
    std::vector<Listen> plays = file.plays;
    std::stable_sort(plays.begin(), plays.end(),
                     [](const Listen& a, const Listen& b) { return a.listenedAt < b.listenedAt; });
    FileImportReport report{{}, file.skipped, file.broken, file.garbled, file.guessed, true};
    for (std::size_t at = 0; at < plays.size();) {
        if (stop.stop_requested()) {
            report.isWhole = false;
            break;
        }
        const std::size_t end = endOfBatch(plays, at);
        ImportBatch batch;
        batch.plays.assign(plays.begin() + static_cast<std::ptrdiff_t>(at),
                           plays.begin() + static_cast<std::ptrdiff_t>(end));
        const auto counts = dryRun ? writer.tryOut(batch) : writer.store(batch);
        if (!counts)
            return fail(counts.error());
        report.counts += *counts;
        at = end;
        if (tell)
            tell(static_cast<qint64>(at));
    }
    return report;
}

} // namespace sillon
