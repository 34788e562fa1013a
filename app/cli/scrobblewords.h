// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "byhand/byhandplan.h"
#include "cli/arguments.h"

#include <QString>

#include <optional>
#include <vector>

namespace sillon::cli {

/// What `scrobble album` and `scrobble track` were asked for.
struct ScrobbleRequest
{
    QString query; ///< of an album; empty for a track
    ByHandWish wish;
    std::optional<IndexUse> indexUse; ///< none: as remembered
    bool again = false;               ///< though it was heard within its own span
    bool dryRun = false;
};

/// "1-3,5" -> 1 2 3 5; none when it is no list of numbers from 1 to 10,000.
[[nodiscard]] std::optional<std::vector<int>> numbersOf(const QString& text);

/// Reads the arguments behind the verb; else a sentence on what is not understood. now: UTC second, for what
/// has no time.
using ReadRequest = tl::expected<ScrobbleRequest, QString>;
[[nodiscard]] ReadRequest albumRequest(Arguments& arguments, qint64 now);
[[nodiscard]] ReadRequest trackRequest(Arguments& arguments, qint64 now);

} // namespace sillon::cli
