// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/fileimport.h"

#include "history/filesource.h"
#include "history/listeneradoption.h"
#include "history/playborders.h"

#include <algorithm>
#include <span>

namespace sillon {

namespace {

/// Plays from `at` on, as many as fit into one transaction; the plays of one second, and repeats of a song,
/// stay together where that is possible.
std::size_t endOfBatch(const std::vector<Listen>& plays, std::size_t at)
{
    const std::size_t end = std::min(at + ImportWriter::mostPlays, plays.size());
    if (end == plays.size())
        return end;
    const std::size_t quiet = quietPlace(std::span(plays).subspan(at, end - at));
    std::size_t cut = at + quiet;
    while (cut > at && plays[cut - 1].listenedAt == plays[end].listenedAt)
        --cut;
    return cut > at ? cut : end;
}

/// The file as a source of plays; one that is only tried out is not kept.
Result<StoredSource> sourceOf(Database& database, const FileSource& file, bool dryRun)
{
    SourceStore sources(database);
    const bool isMine = file.owner == PlaysOwner();
    if (!dryRun)
        return isMine ? sources.open(fileSourceService(), file.userName())
                      : sources.openFile(file.userName(), file.owner.service, file.owner.userName);
    auto known = sources.find(fileSourceService(), file.userName());
    if (!known)
        return fail(std::move(known.error()));
    StoredSource source;
    source.service = fileSourceService();
    source.userName = file.userName();
    if (!isMine && !*known) {
        const auto listener = sources.listenerOf(file.owner.service, file.owner.userName);
        if (!listener)
            return fail(listener.error());
        source.listener = listener->value_or(0); // who has no listens
    }
    return known->value_or(source);
}

/// The plays of one listener in a file.
Done importPlays(Database& database, const FileSource& file, std::vector<Listen> plays,
                 const FileImportWish& wish, const std::stop_token& stop, FileImportReport& report)
{
    const auto source = sourceOf(database, file, wish.dryRun);
    if (!source)
        return fail(source.error());
    if (auto whole = wish.dryRun ? Done() : finishMove(database, *source, stop); !whole)
        return whole;
    ImportWriter writer(database, *source);
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
    return {};
}

} // namespace

Result<FileImportReport> importHistoryFile(Database& database, const HistoryFile& file,
                                           const FileImportWish& wish, const std::stop_token& stop)
{
    FileImportReport report{{}, file.skipped, file.broken, file.garbled, file.guessed, true};
    FileSource source{file.format, wish.fileName, wish.fingerprint, {}};
    Done done;
    if (!file.plays.empty())
        done = importPlays(database, source, file.plays, wish, stop, report);
    for (const auto& [owner, plays] : file.ofOthers) {
        source.owner = owner;
        if (done && !plays.empty() && report.isWhole)
            done = importPlays(database, source, plays, wish, stop, report);
    }
    return done ? Result<FileImportReport>(std::move(report)) : fail(std::move(done.error()));
}

} // namespace sillon
