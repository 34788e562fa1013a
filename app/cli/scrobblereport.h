// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/byhandoutcome.h"
#include "byhand/albumsource.h"
#include "byhand/byhandplan.h"
#include "cli/output.h"

#include <QJsonArray>

#include <vector>

namespace sillon::cli {

/// The plan and, when there is one, its outcome, as the one JSON document or as lines.
void printScrobble(const Output& output, const Album& album, const ByHandPlan& plan,
                   const ByHandOutcome* outcome);
/// Albums to choose from.
[[nodiscard]] QJsonArray jsonOfHits(const std::vector<AlbumHit>& hits);
void printHits(const Output& output, const std::vector<AlbumHit>& hits);

} // namespace sillon::cli
