// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "history/filesimport.h"
#include "jobs/jobprogress.h"

#include <QJsonObject>

namespace sillon {

/// Which file to take into the history, and how.
struct ImportOrder
{
    QString path; ///< absolute
    std::optional<HistoryFileFormat> format;
    QString zone; ///< of times without one, such as "Europe/Paris"; empty: none

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ImportOrder fromJson(const QJsonObject& object);
    [[nodiscard]] QString key() const { return path; }
    /// now: UTC second.
    [[nodiscard]] FilesImportWish wish(qint64 now) const;
};

/// The kind of job that imports a file.
[[nodiscard]] QString fileImportKind();

/// {"format","fetched","new","joined","deleted","skipped","broken","files","others","nested":[...],"unread":[...],"pieces","state"};
/// state: "complete" or "partial" (a file in it could not be read, or it was stopped).
[[nodiscard]] QJsonObject importJson(const FilesImportReport& report);

/// The import as the work of a job, whose arguments are an order; its result is importJson. Gone on with, it
/// begins behind what is stored, unless the file is another one by now.
[[nodiscard]] JobFunction fileImportJob(Database& database, const Clock& clock);

} // namespace sillon
