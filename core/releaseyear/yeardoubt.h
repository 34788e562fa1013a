// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "releaseyear/yearanswer.h"
#include "releaseyear/yearquestion.h"

namespace sillon {

// Answers that are worth a second catalogue (reference: the outlier vote). Pure.

/// The answer is later than the first listen or than the edition in the library, it rests on bootlegs and
/// promotions only, or another source named another year for what may be the same album. Of albums, and
/// never what the user or the files' tags say.
[[nodiscard]] bool isDoubtful(const YearQuestion& album, const YearAnswer& answer);

/// What becomes of a doubtful answer once a second catalogue has been asked: it stays where that agrees to
/// within a year or knows nothing; an earlier year wins only if something else speaks for it too, the time of
/// the first listen or a third source. Where they contradict each other the first answer stays, with little
/// confidence. The finding holds the answer, and the second catalogue's votes.
[[nodiscard]] YearFinding settledDoubt(const YearQuestion& album, const YearAnswer& first,
                                       YearFinding second);

} // namespace sillon
