// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/accountconversation.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace sillon {

/// What came of asking a service about one account.
struct AccountTest
{
    QString name; ///< as the service tells it; may be empty
    std::optional<Error> error;
    qint64 tookMs = 0;
    qint64 at = 0; ///< UTC second of the answer

    /// The account can be used: a server that cannot be asked is well too.
    [[nodiscard]] bool isWell() const { return !error || error->kind == ErrorKind::NotSupported; }
    /// "ok", or the error kind's name.
    [[nodiscard]] QString word() const { return error ? errorKindName(error->kind) : QStringLiteral("ok"); }
};

/// One signed read. NotConfigured where the account's service has no address. Changes nothing.
/// Blocks: a worker.
[[nodiscard]] AccountTest testAccount(const ConversationParts& parts, const Account& account,
                                      const std::stop_token& stop);

/// What a report about accounts is made of.
struct AccountReportLine
{
    Account account;
    int waiting = 0;
    std::optional<AccountTest> test; ///< none when it was not tested
};

/// The text of "Copy report": versions, states, last answers; no secret and no address. English, as it is
/// read by others. utcNow in seconds.
[[nodiscard]] QString accountReport(const std::vector<AccountReportLine>& lines, qint64 utcNow);

} // namespace sillon
