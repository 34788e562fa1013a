// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace sillon {

// What a source tells no more was deleted there, and goes here too. But a service that fails does not always
// say so: an answer may be well formed and empty, or hold a fraction of what is there, and whoever believes
// it at once deletes years of plays. So an answer that would take much away is asked for once more, and then
// believed only when a reading an hour later says the same: outages pass, deletions stay. Few plays are
// believed at once; should the answer have been wrong, the next reading of the same days brings them back.

/// So many plays may go at once.
inline constexpr qint64 plainlyBelievedPlays = 10;
/// A doubted answer is believed when it is still given so long after the first time.
inline constexpr qint64 doubtSeconds = qint64(60) * 60;
/// Before a doubted page is asked for once more in the same reading.
inline constexpr qint64 doubtWaitMs = 10'000;

/// What an answer says of the seconds it tells whole.
struct Shrinkage
{
    qint64 held = 0;    ///< plays that the source told there before
    qint64 missing = 0; ///< of these, it tells no more
};

/// What an earlier reading was not believed.
struct StandingDoubt
{
    qint64 since = 0; ///< UTC second
    qint64 plays = 0; ///< that were missing
    friend bool operator==(const StandingDoubt&, const StandingDoubt&) = default;
};

/// It takes more away than users do by hand: plainlyBelievedPlays or more, and more than half of what was
/// there. Pure.
[[nodiscard]] bool isDoubtful(const Shrinkage& shrinkage);

/// Whether what is missing may be deleted now. earlier: the doubt that stands since an earlier reading. Pure.
[[nodiscard]] bool mayTakeAway(const Shrinkage& shrinkage, const std::optional<StandingDoubt>& earlier,
                               qint64 utcNow);

} // namespace sillon
