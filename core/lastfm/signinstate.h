// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QUrl>

#include <cstdint>
#include <optional>

namespace sillon {

/// How far a sign-in in the browser has come.
struct SignInState
{
    enum class Phase : std::uint8_t {
        NotConfigured, ///< API key or secret is missing
        Idle,          ///< not begun, or cancelled
        AskingForToken,
        WaitingForUser, ///< the user is to allow access at `address`
        Finishing,      ///< the user said so; the server is being asked
        Failed,         ///< see `error`
        Expired,        ///< the token is too old or used up: start again
        SignedIn,
    };

    Phase phase = Phase::Idle;
    QUrl address;               ///< http or https; while WaitingForUser and Finishing
    std::optional<Error> error; ///< Failed: why. WaitingForUser: what the server said to Complete
                                ///< (NotYetAllowed), or what keeps it from being asked at the moment
    QString userName;           ///< when SignedIn

    /// Whether there is something that Complete could finish.
    [[nodiscard]] bool isPending() const
    {
        return phase == Phase::WaitingForUser || phase == Phase::Finishing;
    }
};

/// Whether nothing that can be seen differs.
[[nodiscard]] bool looksTheSame(const SignInState& a, const SignInState& b);

} // namespace sillon
