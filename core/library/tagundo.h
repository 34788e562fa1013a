// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "library/scanreport.h"
#include "library/tagundostore.h"
#include "library/tagwriter.h"
#include "storage/database.h"

#include <QStringList>

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace sillon {

/// One file and what is to change in it.
struct TagEdit
{
    QString path;
    TagChange change;
    std::optional<FileStamp> seen; ///< the file as it was when its tags were shown
};

/// How a write of tags, or its taking back, went.
struct TagWriteReport
{
    qint64 asked = 0;
    QStringList written;
    qint64 unchanged = 0; ///< there was nothing to change
    std::vector<FileFailure> failures;
    bool stopped = false; ///< on wish, before all files had their turn
};

/// Writes tags into many files, one after another, and can take the last such write back; taking back is a
/// write like any other, and can be taken back itself. Each file is whole at any moment. Workers only.
class TagUndo
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    TagUndo(Database& database, Clock& clock)
        : m_clock(clock)
        , m_store(database)
    {}

    /// An Error means that the database could not be used; nothing was written then.
    [[nodiscard]] Result<TagWriteReport> write(std::span<const TagEdit> edits, const Progress& progress,
                                               const std::stop_token& stop);
    /// How many files the last write changed; 0: there is nothing to take back.
    [[nodiscard]] Result<qint64> undoable() const;
    /// Gives the files of the last write what stood in them. One that was changed since is a failure (Busy).
    [[nodiscard]] Result<TagWriteReport> undo(const Progress& progress, const std::stop_token& stop);

private:
    void undoFile(qint64 last, qint64 operation, const QString& path, TagWriteReport& report);
    [[nodiscard]] RememberTags rememberUnder(qint64 operation);

    Clock& m_clock;
    TagUndoStore m_store;
};

} // namespace sillon
