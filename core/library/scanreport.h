// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/foundfile.h"

#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace sillon {

enum class ScanPhase : std::uint8_t {
    Looking, ///< walking the folders; done counts files met, total is 0
    Reading, ///< reading tags of new and changed files
};

/// How far a scan is.
struct ScanProgress
{
    ScanPhase phase = ScanPhase::Looking;
    qint64 done = 0;
    qint64 total = 0;
    QString path; ///< of the file being read
};

/// A folder that is not there now, as that of a drive that is unplugged.
struct AwayFolder
{
    QString path;
    qint64 tracks = 0; ///< that the library keeps of it
    friend bool operator==(const AwayFolder&, const AwayFolder&) = default;
};

/// What a scan found and did.
struct ScanReport
{
    qint64 files = 0; ///< audio files met, broken ones too
    qint64 added = 0;
    qint64 changed = 0;
    qint64 moved = 0;     ///< found again under another name
    qint64 missing = 0;   ///< newly not found
    qint64 returned = 0;  ///< was missing and is there again, unchanged
    qint64 forgotten = 0; ///< its folder is the library's no more
    double seconds = 0;
    bool stopped = false; ///< asked to stop: what was read is kept
    /// Files whose tags cannot be read, and files and folders that cannot be looked at.
    std::vector<FileFailure> failures;
    std::vector<AwayFolder> away; ///< of the folders to be scanned; no failures

    [[nodiscard]] qint64 failed() const { return static_cast<qint64>(failures.size()); }
    /// The library is another than before.
    [[nodiscard]] bool changedAnything() const
    {
        return added + changed + moved + missing + returned + forgotten > 0;
    }
};

} // namespace sillon
