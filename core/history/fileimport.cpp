// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/fileimport.h"

#include "history/filesource.h"

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

/// The file as a source of plays; one that is only tried out is not kept.
Result<StoredSource> sourceOf(Database& database, const FileSource& file, bool dryRun)
{
    SourceStore sources(database);
    if (!dryRun)
        return sources.open(fileSourceService(), file.userName());
    auto known = sources.find(fileSourceService(), file.userName());
    if (!known)
        return fail(std::move(known.error()));
    StoredSource source;
    source.service = fileSourceService();
    source.userName = file.userName();
    return known->value_or(source);
}

} // namespace

Result<FileImportReport> importHistoryFile(Database& database, const HistoryFile& file,
                                           const FileImportWish& wish, const std::stop_token& stop)
{
    FileImportReport report{{}, file.skipped, file.broken, file.garbled, file.guessed, true};
    if (file.plays.empty())
        return report;
    const auto source = sourceOf(database, {file.format, wish.fileName, wish.fingerprint}, wish.dryRun);
    if (!source)
        return fail(source.error());
    ImportWriter writer(database, *source);
    std::vector<Listen> plays = file.plays;
    std::stable_sort(plays.begin(), plays.end(),
                     [](const Listen& a, const Listen& b) { return a.listenedAt < b.listenedAt; });
    for (std::size_t at = 0; at < plays.size();) {
        if (stop.stop_requested()) {
            report.isWhole = false;
            break;
        }
        const std::size_t end = endOfBatch(plays, at);
        ImportBatch batch;
        batch.plays.assign(plays.begin() + static_cast<std::ptrdiff_t>(at),
                           plays.begin() + static_cast<std::ptrdiff_t>(end));
        batch.readAt = wish.importedAt;
        const auto counts = wish.dryRun ? writer.tryOut(batch) : writer.store(batch);
        if (!counts)
            return fail(counts.error());
        report.counts += *counts;
        at = end;
    }
    return report;
}

} // namespace sillon
