// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/backoff.h"
#include "base/error.h"

#include <QtGlobal>

#include <cstdint>

namespace sillon {

/// What is done after a love or unlove that did not go through.
enum class WishStep : std::uint8_t {
    Wait,   ///< it stays owed; the account is left alone for waitSeconds
    Hold,   ///< it stays owed; the account is held until the user acts
    Refuse, ///< this song cannot be loved there; the others may
    Forget, ///< nothing can be loved there: it is owed no longer
};

struct WishDecision
{
    WishStep step = WishStep::Wait;
    qint64 waitSeconds = 0;
    HoldReason hold = HoldReason::None;
    bool askedByServer = false; ///< the server named the wait, or asked for one
    friend bool operator==(const WishDecision&, const WishDecision&) = default;
};

/// What follows from a failure (doing it twice is no error, so a lost answer is just tried again).
/// failures: those of the account in a row before this one. random in [0, 1). Pure.
[[nodiscard]] WishDecision decideWish(const Error& error, int failures, const Backoff& backoff,
                                      double random);

/// The failure may be this song's alone: the server answered, and badly. Others are tried before the account
/// waits. Pure.
[[nodiscard]] bool mayBeOfTheSong(const Error& error);

} // namespace sillon
