// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "application/signinway.h"
#include "lastfm/signinstate.h"
#include "widgets/statusdot.h"

#include <QString>

#include <optional>

namespace sillon {

/// What the connection part of an account's page shows in one state: the words beside the dot, a paragraph
/// below, and which buttons there are. A pure value, so that every state has its row in a test.
struct AccountFace
{
    StatusDot::Kind dot = StatusDot::Kind::Neutral;
    QString state;   ///< "Connected as NAME"
    QString help;    ///< may be empty
    QString connect; ///< text of the Connect button; empty: no button
    bool complete = false;
    bool cancel = false;
    bool copyLink = false;
    bool disconnect = false;
    bool switches = false; ///< the account's own switches are shown
    bool form = false;     ///< what is typed to sign in (token, password) is asked for
    bool another = false;  ///< a further account can be connected beside this one
};

/// account: the one that is connected or held at this service, none when there is none. configured: key and
/// secret are known.
[[nodiscard]] AccountFace accountFace(const QString& serviceName, const std::optional<Account>& account,
                                      const SignInState& signIn, SignInWay way = SignInWay::Browser);

/// "3 scrobbles waiting, next try 14:05"; nextTry is a UTC second, none when nothing is planned. isPrivate:
/// private listening is on.
[[nodiscard]] QString queueWords(int waiting, std::optional<qint64> nextTry, const Account& account,
                                 qint64 now, bool isPrivate);

} // namespace sillon
