// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/foundfile.h"
#include "music/track.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sillon {

/// A file as the library knows it.
struct KnownFile
{
    TrackId id = 0;
    QString path;
    FileStamp stamp;
    bool missing = false; ///< the last scan did not find it
    bool broken = false;  ///< its tags could not be read
};

/// Which part of the library a walk speaks of.
struct ScanScope
{
    QStringList folders;
    QStringList unreadFolders; ///< below these nothing is known

    /// The walk would have met this file if it were there.
    [[nodiscard]] bool covers(const QString& path) const;
};

/// A known file and what was found of it.
struct FileChange
{
    TrackId id = 0;
    FoundFile file;
};

/// What a walk changes in the library.
struct ScanPlan
{
    std::vector<FoundFile> added;
    std::vector<FileChange> changed;  ///< to be read again
    std::vector<FileChange> moved;    ///< the same file under another name; also of one that was missing
    std::vector<TrackId> returned;    ///< was missing and is there again, unchanged
    std::vector<TrackId> missing;     ///< newly not found
    std::vector<TrackId> stillBroken; ///< unchanged since its tags could not be read
    qint64 unchanged = 0;
};

/// Compares. A file that was not known takes over the row of one that is gone when inode, size and
/// modification time agree (a rename keeps all three; an inode given anew to another file does not). Pure.
[[nodiscard]] ScanPlan planScan(const std::vector<FoundFile>& found, const std::vector<KnownFile>& known,
                                const ScanScope& scope);

} // namespace sillon
