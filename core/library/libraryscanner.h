// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "library/scanplan.h"
#include "library/scanreport.h"
#include "library/trackstore.h"
#include "storage/database.h"

#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace sillon {

/// Brings the library in line with what is on disk: looks at every file under the folders, reads the tags of
/// those that are new or changed, and stores them as it goes. Forgets nothing: what is gone is marked
/// missing.
class LibraryScanner
{
public:
    using Progress = std::function<void(const ScanProgress&)>;

    LibraryScanner(Database& database, Clock& clock);

    /// Blocks the calling worker, on which progress is told too. An Error means that the library could not be
    /// read or written; what was stored before it stays.
    [[nodiscard]] Result<ScanReport> scan(const QStringList& folders, const Progress& progress,
                                          const std::stop_token& stop);

private:
    [[nodiscard]] Done apply(const ScanPlan& plan);
    [[nodiscard]] Done readTagsOf(const ScanPlan& plan, ScanReport& report, const Progress& progress,
                                  const std::stop_token& stop);
    [[nodiscard]] Done store(std::vector<ReadFile>& batch, qint64 now, ScanReport& report);
    [[nodiscard]] Done nameStillBroken(const ScanPlan& plan, ScanReport& report);

    Clock& m_clock;
    TrackStore m_store;
};

} // namespace sillon
