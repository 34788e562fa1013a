// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scrobbling/submission.h"
#include "storage/connection.h"

#include <QString>

#include <vector>

namespace sillon {

/// "SELECT ... FROM submissions s JOIN listens l ...", to be followed by WHERE and ORDER BY over s and l.
[[nodiscard]] QString selectSubmissions();

/// The submissions that such a SELECT finds, with their listens.
[[nodiscard]] Result<std::vector<Submission>> readSubmissions(Connection& connection, const QString& sql,
                                                              Connection::Values values);

/// The same without their listens, of which only the ids are set.
[[nodiscard]] Result<std::vector<Submission>> readBareSubmissions(Connection& connection, const QString& sql,
                                                                  Connection::Values values);

} // namespace sillon
