// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tracklocator.h"

#include "base/filename.h"
#include "library/cuefolder.h"
#include "library/fileerror.h"
#include "library/filewalker.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace sillon {

namespace {

/// Reads a file for a row that is to be its own from now on.
Result<ReadFile> readAs(TrackId id, const QByteArray& path)
{
    const auto look = lookAt(AT_FDCWD, path.constData(), Links::Follow);
    if (!look)
        return fail(fileError(errno));
    const FoundFile file{path, look->stamp, sheetsBeside(path).stamp};
    auto contents = readContents(file);
    if (!contents)
        return fail(std::move(contents.error()));
    return ReadFile{id, file, std::move(contents)};
}

bool isThere(const QByteArray& path)
{
    return lookAt(AT_FDCWD, path.constData(), Links::Follow).has_value();
}

} // namespace

Done TrackLocator::locate(TrackId id, const QString& path)
{
    const auto read = readAs(id, walkedPath(path));
    if (!read)
        return fail(read.error());
    return m_store.relocate(std::span(&*read, 1), m_clock.utcNow());
}

Result<LocateReport> TrackLocator::locateBelow(const QString& oldFolder, const QString& newFolder,
                                               const std::stop_token& stop)
{
    const auto known = m_store.knownFiles();
    if (!known)
        return fail(known.error());
    const QByteArray from = walkedPath(oldFolder);
    const QByteArray to = walkedPath(newFolder);
    const ScanScope old{{from}, {}};
    LocateReport report;
    std::vector<ReadFile> batch;
    const auto store = [&]() -> Done {
        const Done done = m_store.relocate(batch, m_clock.utcNow());
        report.found += done ? static_cast<qint64>(batch.size()) : 0;
        batch.clear();
        return done;
    };
    for (const KnownFile& file : *known) {
        report.stopped = stop.stop_requested();
        if (report.stopped)
            break;
        if (!old.covers(file.path) || isThere(file.path))
            continue;
        const QByteArray path = to + file.path.mid(from.size());
        auto read = readAs(file.id, path);
        if (read)
            batch.push_back(std::move(*read));
        else if (read.error().kind == ErrorKind::NotFound)
            ++report.notThere;
        else
            report.failures.push_back({textOfFileName(path), read.error()});
        if (batch.size() < TrackStore::mostInOneWrite)
            continue;
        if (Done done = store(); !done)
            return fail(done.error());
    }
    if (Done done = store(); !done)
        return fail(done.error());
    return report;
}

} // namespace sillon
