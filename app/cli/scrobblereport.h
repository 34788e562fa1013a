// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "application/byhandoutcome.h"
#include "byhand/albumsource.h"
#include "byhand/byhandplan.h"
#include "cli/output.h"

#include <QJsonArray>

#include <vector>

namespace sillon::cli {

/// What was sent, and the accounts there are.
struct ScrobbleOutcome
{
    ByHandOutcome outcome;
    std::vector<Account> accounts;
};

/// The plan and, when something was sent, its outcome, as the one JSON document or as lines. dryRun: nothing
/// was to be sent.
void printScrobble(const Output& output, const Album& album, const ByHandPlan& plan,
                   const ScrobbleOutcome* sent, bool dryRun);
/// Albums to choose from.
[[nodiscard]] QJsonArray jsonOfHits(const std::vector<AlbumHit>& hits);
void printHits(const Output& output, const std::vector<AlbumHit>& hits);

} // namespace sillon::cli
