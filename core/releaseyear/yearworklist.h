// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "releaseyear/taggedyears.h"
#include "releaseyear/yearquestion.h"
#include "storage/database.h"

#include <vector>

namespace sillon {

/// What has to be asked now, most played first, and what the own files say.
struct YearWork
{
    std::vector<YearQuestion> questions;
    std::vector<YearQuestion> unheard; ///< albums of the library that were never played
    TaggedYears tags;
};

/// Makes questions of what was heard and of what the library holds: albums, songs that were heard without one
/// or on a compilation, and, where they are wished for (YearStore::wishForRecordings), recordings that have
/// an identifier. New ones are entered into release_years, and every release and recording is told which
/// question is its own. What was heard in private only is asked of nobody outside. Workers only.
class YearWorkList
{
public:
    explicit YearWorkList(Database& database)
        : m_database(database)
    {}

    /// now: UTC second. Questions whose answer stands, or that are not to be asked again yet, are left out.
    [[nodiscard]] Result<YearWork> gather(qint64 now);
    /// How many albums of the library that were never played a search that the user wishes would ask for, as
    /// far as gather() has met them: what has no year, unless nobody knew it not long ago.
    [[nodiscard]] Result<qint64> countUnheard(qint64 now) const;
    /// One album with everything that the listens and the own files know of it, whether it is due or not;
    /// nothing is written. id 0: it has no row yet.
    [[nodiscard]] Result<YearQuestion> question(const QString& artist, const QString& album,
                                                qint64 now) const;
    /// Whether gathering would find something: what was never entered, or (outside) a question that is due.
    [[nodiscard]] Result<bool> hasNews(qint64 now, bool outside) const;

private:
    Database& m_database;
};

} // namespace sillon
