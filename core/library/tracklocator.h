// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "library/foundfile.h"
#include "library/trackstore.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace sillon {

/// What a search for files under another folder came to.
struct LocateReport
{
    qint64 found = 0;                  ///< listed under their new names
    qint64 notThere = 0;               ///< looked for, and no such file
    std::vector<FileFailure> failures; ///< there, but could not be read
    bool stopped = false;              ///< what was found is kept
};

/// Tells the library where files are now that the user moved out of its sight. Their tracks keep their rows,
/// and with them their places in queue and playlists. Should the library already list the file under its new
/// name, the older rows count: they were there when the user chose what to play. Workers only.
class TrackLocator
{
public:
    TrackLocator(Database& database, Clock& clock)
        : m_clock(clock)
        , m_store(database)
    {}

    /// The file of this track (and of all other tracks in it) is now this one. Errors as of readTags;
    /// NotFound too when there is no such track.
    [[nodiscard]] Done locate(TrackId id, const QString& path);
    /// Every file below oldFolder that is not there any more and that lies at the same place below newFolder.
    [[nodiscard]] Result<LocateReport> locateBelow(const QString& oldFolder, const QString& newFolder,
                                                   const std::stop_token& stop);

private:
    Clock& m_clock;
    TrackStore m_store;
};

} // namespace sillon
