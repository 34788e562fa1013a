// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountcheck.h"

namespace sillon {

Done checkSignIn(AccountId account, AccountService& service, Database& database, const Clock& clock,
                 const std::stop_token& stop)
{
    const auto answer = service.check(stop);
    if (stop.stop_requested())
        return {};
    return database.write([&](Connection& c) -> Done {
        const QString word = answer ? QStringLiteral("ok") : errorKindName(answer.error().kind);
        if (auto done = AccountStore::answered(c, account, word, clock.utcNow()); !done)
            return done;
        if (!answer && answer.error().kind == ErrorKind::Unauthorized)
            return AccountStore::hold(c, account, HoldReason::SignInAgain, answer.error().serverText);
        return {};
    });
}

} // namespace sillon
