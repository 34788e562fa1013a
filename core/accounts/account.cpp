// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/account.h"

#include <array>

namespace sillon {

namespace {

constexpr std::array states{AccountState::Connected, AccountState::Held, AccountState::SignedOut};
constexpr std::array reasons{HoldReason::None, HoldReason::SignInAgain, HoldReason::Refused,
                             HoldReason::BadSignature, HoldReason::ManyRefusals};

} // namespace

QString accountStateName(AccountState state)
{
    switch (state) {
    case AccountState::Connected:
        return QStringLiteral("connected");
    case AccountState::Held:
        return QStringLiteral("held");
    case AccountState::SignedOut:
        return QStringLiteral("signed_out");
    }
    return {};
}

QString holdReasonName(HoldReason reason)
{
    switch (reason) {
    case HoldReason::None:
        return QStringLiteral("");
    case HoldReason::SignInAgain:
        return QStringLiteral("sign-in-again");
    case HoldReason::Refused:
        return QStringLiteral("refused");
    case HoldReason::BadSignature:
        return QStringLiteral("bad-signature");
    case HoldReason::ManyRefusals:
        return QStringLiteral("many-refusals");
    }
    return {};
}

AccountState accountStateOf(const QString& name)
{
    for (const AccountState state : states) {
        if (accountStateName(state) == name)
            return state;
    }
    return AccountState::SignedOut;
}

HoldReason holdReasonOf(const QString& name)
{
    for (const HoldReason reason : reasons) {
        if (holdReasonName(reason) == name)
            return reason;
    }
    return HoldReason::Refused;
}

} // namespace sillon
