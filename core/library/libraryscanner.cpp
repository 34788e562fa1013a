// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryscanner.h"

#include "base/filename.h"
#include "library/fileerror.h"
#include "library/filewalker.h"
#include "library/inpieces.h"
#include "library/scanmemory.h"
#include "library/tagreaders.h"

#include <QSet>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <span>
#include <thread>

namespace sillon {

namespace {

// The first rows come soon, so that the window has something to show; later ones in the largest writes.
constexpr std::size_t firstBatch = 32;

/// Both kinds of files whose tags are to be read.
std::vector<FileChange> filesToRead(const ScanPlan& plan)
{
    std::vector<FileChange> files = plan.changed;
    files.reserve(plan.changed.size() + plan.added.size());
    for (const FoundFile& file : plan.added)
        files.push_back({0, file});
    return files;
}

std::vector<FileChange> newFiles(const std::vector<FoundFile>& files, std::size_t from)
{
    std::vector<FileChange> changes;
    changes.reserve(files.size() - from);
    for (std::size_t at = from; at < files.size(); ++at)
        changes.push_back({0, files[at]});
    return changes;
}

/// A new file that was deleted before it could be read was never there.
bool goneSinceTheWalk(const ReadFile& read)
{
    return read.id == 0 && !read.contents && read.contents.error().kind == ErrorKind::NotFound;
}

} // namespace

/// One scan: what it was asked, and what it has found so far.
struct LibraryScanner::Run
{
    const QStringList& folders;
    const Progress& progress;
    const std::stop_token& stop;
    ScanReport report;
    QSet<TrackId> movedByContent;
};

LibraryScanner::LibraryScanner(Database& database, Clock& clock)
    : m_database(database)
    , m_clock(clock)
    , m_store(database)
{}

Result<ScanReport> LibraryScanner::scan(const QStringList& folders, const Progress& progress,
                                        const std::stop_token& stop)
{
    const qint64 startMs = m_clock.steadyNowMs();
    const auto first = m_store.isEmpty();
    if (!first)
        return fail(first.error());
    Run run{folders, progress, stop, {}, {}};
    if (Done done = *first ? scanFirst(run) : scanAgain(run); !done)
        return fail(done.error());
    run.report.seconds = static_cast<double>(m_clock.steadyNowMs() - startMs) / 1000.0;
    return std::move(run.report);
}

/// With nothing known there is nothing to compare: files are read while the walk still goes on.
Done LibraryScanner::scanFirst(Run& run)
{
    Walk walk;
    GoneContents none({});
    TagReaders readers(m_clock, run.stop);
    Done stored;
    {
        const std::jthread walker([&] {
            std::size_t given = 0;
            const auto give = [&](const std::vector<FoundFile>& files) {
                readers.give(newFiles(files, given));
                given = files.size();
            };
            walk = walkFolders(run.folders, give, run.stop);
            readers.noMore();
        });
        stored = storeAll(readers, none, run);
    }
    run.report.files += static_cast<qint64>(walk.files.size());
    run.report.failures.insert(run.report.failures.begin(), walk.failures.begin(), walk.failures.end());
    run.report.stopped = run.report.stopped || walk.stopped;
    if (!stored)
        return stored;
    return nameAbsent(walk, run.report);
}

Done LibraryScanner::scanAgain(Run& run)
{
    std::optional<Result<std::vector<KnownFile>>> known;
    std::jthread loader([&] { known = m_store.knownFiles(); });
    const auto met = [&](const std::vector<FoundFile>& files) {
        run.progress({ScanPhase::Looking, static_cast<qint64>(files.size()), 0, {}});
    };
    Walk walk = walkFolders(run.folders, met, run.stop);
    loader.join();
    run.report.files = static_cast<qint64>(walk.files.size());
    run.report.failures = std::move(walk.failures);
    run.report.stopped = walk.stopped;
    if (walk.stopped)
        return {};
    if (!*known)
        return fail(known->error());
    ScanScope scope;
    for (const QString& folder : run.folders)
        scope.folders.push_back(walkedPath(folder));
    scope.unreadFolders = std::move(walk.unreadFolders);
    const ScanPlan plan = planScan(walk.files, **known, scope);
    if (Done done = nameAbsent(walk, run.report); !done)
        return done;
    run.report.moved = static_cast<qint64>(plan.moved.size());
    run.report.returned = static_cast<qint64>(plan.returned.size());
    if (Done done = apply(plan); !done)
        return done;
    if (Done done = nameStillBroken(plan, run.report); !done)
        return done;
    if (Done done = readTagsOf(plan, run); !done)
        return done;
    return markMissing(plan, run);
}

/// What needs no file to be opened.
Done LibraryScanner::apply(const ScanPlan& plan)
{
    constexpr std::size_t most = TrackStore::mostInOneWrite;
    if (Done done = inPieces(plan.moved, most, [&](auto moved) { return m_store.move(moved); }); !done)
        return done;
    return inPieces(plan.returned, most, [&](auto ids) { return m_store.markReturned(ids); });
}

/// A folder that is not there is away when the library knows tracks in it, else there is no such folder.
Done LibraryScanner::nameAbsent(const Walk& walk, ScanReport& report)
{
    for (const QByteArray& folder : walk.absentFolders) {
        const auto kept = m_store.countBelow(folder);
        if (!kept)
            return fail(kept.error());
        if (*kept > 0)
            report.away.push_back({textOfFileName(folder), *kept});
        else
            report.failures.push_back({textOfFileName(folder), fileError(ENOENT)});
    }
    return {};
}

Done LibraryScanner::nameStillBroken(const ScanPlan& plan, ScanReport& report)
{
    if (plan.stillBroken.empty())
        return {};
    auto broken = m_store.brokenFiles(plan.stillBroken);
    if (!broken)
        return fail(std::move(broken.error()));
    report.failures.insert(report.failures.end(), broken->begin(), broken->end());
    return {};
}

Done LibraryScanner::readTagsOf(const ScanPlan& plan, Run& run)
{
    std::vector<FileChange> files = filesToRead(plan);
    if (files.empty())
        return {};
    GoneContents gone(plan.gone);
    TagReaders readers(m_clock, run.stop);
    readers.give(std::move(files));
    readers.noMore();
    return storeAll(readers, gone, run);
}

/// What is gone now and was not recognised under another name.
Done LibraryScanner::markMissing(const ScanPlan& plan, Run& run)
{
    std::vector<TrackId> missing = plan.missing();
    std::erase_if(missing, [&](TrackId id) { return run.movedByContent.contains(id); });
    run.report.missing = static_cast<qint64>(missing.size());
    const qint64 now = m_clock.utcNow();
    return inPieces(missing, TrackStore::mostInOneWrite,
                    [&](auto ids) { return m_store.markMissing(ids, now); });
}

/// Stores what the readers read until they are done.
Done LibraryScanner::storeAll(TagReaders& readers, GoneContents& gone, Run& run)
{
    const ScanMemory memory;
    std::size_t enough = firstBatch;
    qint64 done = 0;
    while (!readers.isDone()) {
        std::vector<ReadFile> batch = readers.take(enough, TrackStore::mostInOneWrite);
        if (batch.empty())
            continue;
        enough = std::min(enough * 2, TrackStore::mostInOneWrite);
        done += static_cast<qint64>(batch.size());
        const QString path = textOfFileName(batch.back().file.path);
        if (Done stored = store(std::move(batch), gone, run); !stored)
            return stored;
        run.progress({ScanPhase::Reading, done, readers.given(), path});
    }
    run.report.stopped = run.report.stopped || run.stop.stop_requested();
    return {};
}

/// Writes a batch and counts it.
Done LibraryScanner::store(std::vector<ReadFile> batch, GoneContents& gone, Run& run)
{
    run.report.files -= std::erase_if(batch, goneSinceTheWalk);
    if (Done done = recogniseMoved(batch, gone, run); !done)
        return done;
    if (Done stored = m_store.write(batch, m_clock.utcNow()); !stored)
        return stored;
    for (const ReadFile& file : batch) {
        if (!run.movedByContent.contains(file.id))
            ++(file.id == 0 ? run.report.added : run.report.changed);
        if (!file.contents)
            run.report.failures.push_back({textOfFileName(file.file.path), file.contents.error()});
    }
    return {};
}

/// New files with the content of one that is gone take over its row: they came from another file system.
Done LibraryScanner::recogniseMoved(std::vector<ReadFile>& batch, GoneContents& gone, Run& run)
{
    std::vector<FileChange> moved;
    for (ReadFile& read : batch) {
        if (read.id != 0 || !read.contents)
            continue;
        const auto former = gone.take(read.file.path, read.file.stamp.size, read.contents->contentHash);
        if (!former)
            continue;
        read.id = former->id;
        run.movedByContent.insert(former->id);
        ++run.report.moved;
        moved.push_back({former->id, read.file});
    }
    return moved.empty() ? Done() : m_store.move(moved);
}

} // namespace sillon
