// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "scrobbling/backlogoutlook.h"
#include "scrobbling/scrobblingswitches.h"
#include "scrobbling/submission.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace sillon {

/// Which submissions a list shows. What is empty does not narrow.
struct SubmissionFilter
{
    std::optional<AccountId> account;
    std::optional<SubmissionState> state; ///< Waiting finds `sending` ones too
    std::optional<ListenId> listen;
    int limit = 0; ///< 0 = all
    int offset = 0;
};

/// Answers what waits, went and failed. Blocks: workers only.
class SubmissionReader
{
public:
    SubmissionReader(Database& database, const ScrobblingSwitches& switches);

    /// Of one account, or of all.
    [[nodiscard]] Result<SubmissionCounts> counts(std::optional<AccountId> account = std::nullopt) const;
    /// Newest listens first.
    [[nodiscard]] Result<std::vector<Submission>> list(const SubmissionFilter& filter) const;
    [[nodiscard]] Result<int> waitingCount(AccountId account) const;
    /// How many that wait were heard before a UTC second: those about to expire.
    [[nodiscard]] Result<int> waitingHeardBefore(AccountId account, qint64 listenedAt) const;
    /// How the backlog goes out while a daily limit keeps it back; none while none does. maxAgeSeconds: the
    /// oldest that the service takes.
    [[nodiscard]] Result<std::optional<BacklogOutlook>>
    outlook(AccountId account, std::optional<qint64> maxAgeSeconds, qint64 now) const;
    /// The UTC second at which the account is tried next (perhaps past: at the next look); none when nothing
    /// waits, or when it is held, switched off or signed out.
    [[nodiscard]] Result<std::optional<qint64>> nextTry(AccountId account, qint64 now) const;

private:
    Database& m_database;
    const ScrobblingSwitches& m_switches;
};

} // namespace sillon
