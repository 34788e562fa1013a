// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/backoff.h"
#include "base/error.h"
#include "scrobbling/scrobbleservice.h"
#include "scrobbling/submission.h"

#include <cstdint>
#include <optional>

namespace sillon {

/// What is done after a request that failed as a whole.
enum class NextStep : std::uint8_t {
    WaitUntil, ///< nothing was stored there: the plays wait, and are sent again after waitSeconds
    AskFirst,  ///< they may be stored there: after waitSeconds the service is asked before anything is sent
               ///< again
    Hold,      ///< the plays wait; the account is held until the user acts
    Halve,     ///< one play may be to blame: smaller batches, at once
    ProveSignature, ///< error 13: one play alone shows whether it is the account or a play
    SendAgain, ///< (after asking) the service cannot be asked: unchanged once more, it drops exact repeats
};

struct Decision
{
    NextStep step = NextStep::WaitUntil;
    qint64 waitSeconds = 0; ///< WaitUntil and AskFirst
    HoldReason hold = HoldReason::None;
    bool askedByServer = false; ///< the server named the wait, or asked for one
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// What follows from a failed send. failures: those in a row before this one. random in [0,
/// 1). Pure.
[[nodiscard]] Decision decideSend(const Error& error, int failures, const Backoff& backoff, double random);

/// What follows from a failed question whether plays are there: the plays stay `sending` unless it says
/// SendAgain.
[[nodiscard]] Decision decideAsk(const Error& error, int failures, const Backoff& backoff, double random);

/// What follows for one play of a request that was carried out. While our clock is known to be wrong, a play
/// that the service takes for too old or too new waits on: its time may still be put right.
[[nodiscard]] SubmissionChange decideOutcome(SubmissionId id, const SubmitOutcome& outcome, bool clockIsOff,
                                             qint64 now);

/// The service's clock differs from ours by more than two minutes.
[[nodiscard]] bool isClockOff(std::optional<qint64> offsetSeconds);

} // namespace sillon
