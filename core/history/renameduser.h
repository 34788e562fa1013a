// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "history/historysource.h"
#include "history/sourcestore.h"
#include "storage/database.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace sillon {

/// The source of another name at the same service.
using OpenNamedSource = std::function<Result<std::shared_ptr<HistorySource>>(const QString& userName)>;

/// People may change their names: a service then knows nobody of the old one, and tells the same plays under
/// the new one. When nothing was read of `userName` yet, and it tells the newest plays of another name that
/// is gone, then the source of that one goes by the new name, with its listener and all it has: nothing is
/// doubled. Returns the old name; none when it is nobody's new one. Asked for are the plays of names that are
/// known to be missing, and of one other that did not answer for a day: the one read last. One request each,
/// one more where the plays agree, each repeated as a page is. missing: folded to lower case. Errors: those
/// of asking, also NotFound and Private of the new name, and the database's. Workers only.
[[nodiscard]] Result<std::optional<QString>>
takeOverFormerName(Database& database, HistorySource& source, const QString& service, const QString& userName,
                   const QStringList& missing, const OpenNamedSource& open, Clock& clock,
                   const std::stop_token& stop);

} // namespace sillon
