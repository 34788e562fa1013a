// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "music/nowplaying.h"
#include "scrobbling/scrobbleservice.h"
#include "scrobbling/scrobblingswitches.h"
#include "storage/database.h"

#include <memory>
#include <stop_token>

namespace sillon {

class Clock;

/// Tells one account's service what sounds now, when the account wants it and none of its filters holds it
/// back: once, silently. Workers only.
class NowPlayingChore
{
public:
    NowPlayingChore(AccountId account, Database& database, const Clock& clock,
                    const ScrobblingSwitches& switches, std::shared_ptr<ScrobbleService> service);

    /// In the words it would be scrobbled in.
    void send(const NowPlaying& what, const std::stop_token& stop);

private:
    AccountId m_account;
    Database& m_database;
    const Clock& m_clock;
    const ScrobblingSwitches& m_switches;
    std::shared_ptr<ScrobbleService> m_service;
};

} // namespace sillon
