// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/shrinkguard.h"

namespace sillon {

bool isDoubtful(const Shrinkage& shrinkage)
{
    return shrinkage.missing >= plainlyBelievedPlays && shrinkage.missing * 2 > shrinkage.held;
}

bool mayTakeAway(const Shrinkage& shrinkage, const std::optional<StandingDoubt>& earlier, qint64 utcNow)
{
    return !isDoubtful(shrinkage) || (earlier && utcNow - earlier->since >= doubtSeconds);
}

} // namespace sillon
