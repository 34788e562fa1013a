// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/trackforgetter.h"

#include "library/filewalker.h"
#include "library/inpieces.h"

namespace sillon {

namespace {

std::vector<QByteArray> walkedPaths(const QStringList& folders)
{
    std::vector<QByteArray> paths;
    paths.reserve(static_cast<std::size_t>(folders.size()));
    for (const QString& folder : folders)
        paths.push_back(walkedPath(folder));
    return paths;
}

} // namespace

Result<qint64> TrackForgetter::forgetBelow(const QStringList& folders, const QStringList& kept)
{
    const auto ids = m_store.tracksIn({walkedPaths(folders), walkedPaths(kept)});
    if (!ids)
        return fail(ids.error());
    if (Done done = forget(*ids); !done)
        return fail(done.error());
    return static_cast<qint64>(ids->size());
}

Done TrackForgetter::forget(const std::vector<TrackId>& ids)
{
    const qint64 now = m_clock.utcNow();
    return inPieces(ids, TrackStore::mostInOneWrite, [&](auto piece) { return m_store.forget(piece, now); });
}

Done TrackForgetter::remember(const std::vector<TrackId>& ids)
{
    return inPieces(ids, TrackStore::mostInOneWrite, [&](auto piece) { return m_store.remember(piece); });
}

} // namespace sillon
