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

class TagReaders;
struct Walk;

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
    struct Run;
    [[nodiscard]] Done scanFirst(Run& run);
    [[nodiscard]] Done scanAgain(Run& run);
    [[nodiscard]] Done apply(const ScanPlan& plan);
    [[nodiscard]] Done readTagsOf(const ScanPlan& plan, Run& run);
    [[nodiscard]] Done storeAll(TagReaders& readers, GoneContents& gone, Run& run);
    [[nodiscard]] Done store(std::vector<ReadFile> batch, GoneContents& gone, Run& run);
    [[nodiscard]] Done recogniseMoved(std::vector<ReadFile>& batch, GoneContents& gone, Run& run);
    [[nodiscard]] Done markMissing(const ScanPlan& plan, Run& run);
    [[nodiscard]] Done nameAbsent(const Walk& walk, ScanReport& report);
    [[nodiscard]] Done nameStillBroken(const ScanPlan& plan, ScanReport& report);

    Database& m_database;
    Clock& m_clock;
    TrackStore m_store;
};

} // namespace sillon
