// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyexport.h"
#include "jobs/jobprogress.h"

namespace sillon {

/// Whose plays go into which file.
struct ExportOrder
{
    QString file; ///< absolute; ".csv" makes a table, all else lines of JSON
    ListenerId listener = myListenerId;

    [[nodiscard]] HistoryExportFormat format() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ExportOrder fromJson(const QJsonObject& object);
};

/// The kind of job that writes plays into a file.
[[nodiscard]] QString exportKind();

/// The result is {"file","plays"}. Cut off, it begins anew: the file is there whole or not at all.
[[nodiscard]] JobFunction exportJob(Database& database);

} // namespace sillon
