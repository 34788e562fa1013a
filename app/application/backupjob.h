// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/profile.h"
#include "jobs/jobprogress.h"

namespace sillon {

/// The kind of job that backs the profile up.
[[nodiscard]] QString backupKind();
[[nodiscard]] QJsonObject backupArguments(const QString& file);
/// Which file a job of this kind writes.
[[nodiscard]] QString backupFileOf(const Job& job);

/// Writes everything the profile knows into one file; the result is {"file","bytes","listens"}. Cut off, it
/// begins anew; none is left in the backup, where it would begin at once.
[[nodiscard]] JobFunction backupJob(const ProfilePlace& place, Database& database);

} // namespace sillon
