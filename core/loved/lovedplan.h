// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "loved/lovedaliasstore.h"
#include "loved/lovedtrack.h"
#include "loved/lovewishstore.h"
#include "storage/database.h"

#include <cstdint>
#include <vector>

namespace sillon {

/// Where a song has its heart.
enum class LoveSide : std::uint8_t { Here, There, Both };

/// One song of the comparison of the hearts here with those at a service.
struct LoveDifference
{
    LoveSide side = LoveSide::Here;
    Recording recording;   ///< as loved on that side (Both: here)
    qint64 lovedHere = 0;  ///< UTC second, 0 = not
    qint64 lovedThere = 0; ///< UTC second, 0 = not
};

/// What differs between the hearts here and at a service, both newest first: loved here only, there only, and
/// on both sides with dates more than a day apart (`Both`; nothing is done about these, a service sets its
/// own dates). A song under two names is one when an alias or equal MusicBrainz ids say so; songs with a wish
/// on its way to the service are left out. Pure.
[[nodiscard]] std::vector<LoveDifference> lovedPlan(const std::vector<LovedTrack>& here,
                                                    const std::vector<LovedTrack>& there,
                                                    const std::vector<LovedAlias>& aliases,
                                                    const std::vector<LoveWish>& wishes);

/// What the user wants done about one difference.
enum class LoveStep : std::uint8_t {
    Nothing,
    Love,   ///< on the side that lacks it
    Unlove, ///< on the side that has it: only ever when the user asked for it
};

struct LoveDecision
{
    LoveDifference difference;
    LoveStep step = LoveStep::Nothing;
};

/// Carries a plan out: hearts here at once, those of the service as wishes of the account. How many changed
/// here, and how many wishes were made.
struct LovePlanDone
{
    int here = 0;
    int wishes = 0;
};
[[nodiscard]] Result<LovePlanDone> carryOut(Database& database, const Account& account,
                                            const std::vector<LoveDecision>& decisions, qint64 now);

} // namespace sillon
