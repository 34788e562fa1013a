// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountchore.h"
#include "base/clock.h"
#include "scrobbling/scrobblingswitches.h"
#include "scrobbling/secondscrobbler.h"
#include "scrobbling/secondscrobblerstore.h"

#include <functional>
#include <memory>
#include <optional>

namespace sillon {

/// Looks now and then, after plays were sent, whether another program sends the same ones: one
/// light request, at most every ten minutes, until it has found that out once. Never anything else.
class SecondScrobblerChore final : public AccountChore
{
public:
    static constexpr qint64 betweenLooksSeconds = 600;
    static constexpr qint64 settleSeconds = 60;               ///< after a play's end, for theirs to arrive
    static constexpr qint64 longestBackSeconds = 6 * 60 * 60; ///< older plays are not worth a question
    static constexpr int mostPlays = 50;

    /// found: told on the worker's thread, once an account, and once a play.
    SecondScrobblerChore(AccountId account, Database& database, const ScrobblingSwitches& switches,
                         const Clock& clock, std::shared_ptr<HeldPlays> plays,
                         std::function<void(AccountId, const SecondPlay&)> found);

    std::optional<qint64> run(std::stop_token stop) override;

private:
    [[nodiscard]] Result<bool> maySendNow() const;
    [[nodiscard]] Result<std::optional<qint64>> look(const std::stop_token& stop);
    [[nodiscard]] Done compare(const std::vector<Listen>& ours, const std::stop_token& stop);

    AccountId m_account;
    Database& m_database;
    const ScrobblingSwitches& m_switches;
    const Clock& m_clock;
    std::shared_ptr<HeldPlays> m_plays;
    std::function<void(AccountId, const SecondPlay&)> m_found;
    SecondScrobblerStore m_store;
    qint64 m_nextLookAt = 0; ///< UTC second
    bool m_cannotAsk = false;
};

} // namespace sillon
