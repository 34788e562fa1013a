// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryscanner.h"

#include "library/filewalker.h"
#include "library/tagreader.h"

#include <QDir>

#include <algorithm>
#include <span>

namespace sillon {

namespace {

// The first rows come soon, so that the window has something to show; later ones in the largest writes.
constexpr std::size_t firstBatch = 50;

QStringList cleaned(const QStringList& folders)
{
    QStringList clean;
    for (const QString& folder : folders)
        clean.append(QDir::cleanPath(QDir::current().absoluteFilePath(folder)));
    return clean;
}

/// Hands items to write in pieces of at most 500.
template <typename Item, typename Write>
Done inPieces(const std::vector<Item>& items, Write write)
{
    const std::span<const Item> all(items);
    for (std::size_t from = 0; from < all.size(); from += TrackStore::mostInOneWrite) {
        const std::size_t count = std::min(TrackStore::mostInOneWrite, all.size() - from);
        if (Done done = write(all.subspan(from, count)); !done)
            return done;
    }
    return {};
}

/// Both kinds of files whose tags are to be read.
std::vector<FileChange> filesToRead(const ScanPlan& plan)
{
    std::vector<FileChange> files = plan.changed;
    files.reserve(plan.changed.size() + plan.added.size());
    for (const FoundFile& file : plan.added)
        files.push_back({0, file});
    return files;
}

/// A new file that was deleted before it could be read was never there.
bool goneSinceTheWalk(const ReadFile& read)
{
    return read.id == 0 && !read.tags && read.tags.error().kind == ErrorKind::NotFound;
}

} // namespace

LibraryScanner::LibraryScanner(Database& database, Clock& clock)
    : m_clock(clock)
    , m_store(database)
{}

Result<ScanReport> LibraryScanner::scan(const QStringList& folders, const Progress& progress,
                                        const std::stop_token& stop)
{
    const qint64 startMs = m_clock.steadyNowMs();
    const auto met = [&](qint64 files) { progress({ScanPhase::Looking, files, 0, {}}); };
    Walk walk = walkFolders(folders, met, stop);
    ScanReport report;
    report.files = static_cast<qint64>(walk.files.size());
    report.failures = std::move(walk.failures);
    report.stopped = walk.stopped;
    if (!walk.stopped) {
        const auto known = m_store.knownFiles();
        if (!known)
            return fail(known.error());
        const ScanPlan plan = planScan(walk.files, *known, {cleaned(folders), walk.unreadFolders});
        report.moved = static_cast<qint64>(plan.moved.size());
        report.missing = static_cast<qint64>(plan.missing.size());
        if (Done done = apply(plan); !done)
            return fail(done.error());
        if (Done done = nameStillBroken(plan, report); !done)
            return fail(done.error());
        if (Done done = readTagsOf(plan, report, progress, stop); !done)
            return fail(done.error());
    }
    report.seconds = static_cast<double>(m_clock.steadyNowMs() - startMs) / 1000.0;
    return report;
}

/// What needs no file to be opened.
Done LibraryScanner::apply(const ScanPlan& plan)
{
    const qint64 now = m_clock.utcNow();
    if (Done done = inPieces(plan.moved, [&](auto moved) { return m_store.move(moved); }); !done)
        return done;
    if (Done done = inPieces(plan.returned, [&](auto ids) { return m_store.markReturned(ids); }); !done)
        return done;
    return inPieces(plan.missing, [&](auto ids) { return m_store.markMissing(ids, now); });
}

Done LibraryScanner::nameStillBroken(const ScanPlan& plan, ScanReport& report)
{
    auto broken = m_store.brokenFiles(plan.stillBroken);
    if (!broken)
        return fail(std::move(broken.error()));
    report.failures.insert(report.failures.end(), broken->begin(), broken->end());
    return {};
}

Done LibraryScanner::readTagsOf(const ScanPlan& plan, ScanReport& report, const Progress& progress,
                                const std::stop_token& stop)
{
    const std::vector<FileChange> files = filesToRead(plan);
    const qint64 now = m_clock.utcNow();
    std::vector<ReadFile> batch;
    std::size_t full = firstBatch;
    qint64 done = 0;
    for (const FileChange& file : files) {
        if (stop.stop_requested()) {
            report.stopped = true;
            break;
        }
        progress({ScanPhase::Reading, done++, static_cast<qint64>(files.size()), file.file.path});
        ReadFile read{file.id, file.file, readTags(file.file.path)};
        if (goneSinceTheWalk(read))
            --report.files;
        else
            batch.push_back(std::move(read));
        if (batch.size() < full)
            continue;
        if (Done stored = store(batch, now, report); !stored)
            return stored;
        full = TrackStore::mostInOneWrite;
    }
    return store(batch, now, report);
}

/// Writes and empties the batch, and counts it.
Done LibraryScanner::store(std::vector<ReadFile>& batch, qint64 now, ScanReport& report)
{
    if (batch.empty())
        return {};
    if (Done stored = m_store.write(batch, now); !stored)
        return stored;
    for (const ReadFile& file : batch) {
        ++(file.id == 0 ? report.added : report.changed);
        if (!file.tags)
            report.failures.push_back({file.file.path, file.tags.error()});
    }
    batch.clear();
    return {};
}

} // namespace sillon
