// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/foundfile.h"
#include "music/track.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace sillon {

/// What the library takes from files, in numbers: 0 is without the form of the sound. Files of which less was
/// taken are read once more.
inline constexpr int currentReadVersion = 1;

/// A file as the library knows it.
struct KnownFile
{
    TrackId id = 0; ///< of the file, or of one of its parts
    QByteArray path;
    FileStamp stamp;
    qint64 sheetStamp = 0;
    qint64 contentHash = 0;               ///< 0 not known
    bool missing = false;                 ///< the last scan did not find it
    bool broken = false;                  ///< its tags could not be read
    int readVersion = currentReadVersion; ///< what was taken from it then
};

/// Which part of the library a walk speaks of.
struct ScanScope
{
    std::vector<QByteArray> folders;
    std::vector<QByteArray> unreadFolders; ///< below these nothing is known

    /// The walk would have met this file if it were there.
    [[nodiscard]] bool covers(const QByteArray& path) const;
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
    std::vector<KnownFile> gone;      ///< not found, and not known to have moved within its file system
    std::vector<TrackId> stillBroken; ///< unchanged since its tags could not be read
    qint64 unchanged = 0;

    /// Those of the gone that were there before.
    [[nodiscard]] std::vector<TrackId> missing() const;
};

/// Compares. A file that was not known takes over the row of one that is gone when inode, size and
/// modification time agree (a rename keeps all three; an inode given anew to another file does not), or when
/// inode, device and the time the inode was made agree: then it was also written to, and is read again. Pure.
[[nodiscard]] ScanPlan planScan(const std::vector<FoundFile>& found, const std::vector<KnownFile>& known,
                                const ScanScope& scope);

/// Gone files by what is in them, to be recognised after a move to another file system. Each is given out
/// once.
class GoneContents
{
public:
    explicit GoneContents(const std::vector<KnownFile>& gone);
    /// Among several of equal content the one of the same file name; none when that decides nothing. Pure.
    [[nodiscard]] std::optional<KnownFile> take(const QByteArray& path, qint64 size, qint64 contentHash);

private:
    QMultiHash<qint64, KnownFile> m_byHash;
};

} // namespace sillon
