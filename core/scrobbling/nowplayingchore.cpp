// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/nowplayingchore.h"

#include <QLoggingCategory>

#include <utility>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(category, "sillon.scrobbling")

} // namespace

NowPlayingChore::NowPlayingChore(AccountId account, AccountStore& accounts,
                                 const ScrobblingSwitches& switches, std::shared_ptr<ScrobbleService> service)
    : m_account(account)
    , m_accounts(accounts)
    , m_switches(switches)
    , m_service(std::move(service))
{}

void NowPlayingChore::send(const NowPlaying& what, const std::stop_token& stop)
{
    const auto account = m_accounts.byId(m_account);
    if (!account || !*account || !maySendNowPlaying(**account, m_switches))
        return;
    if (const auto done = m_service->updateNowPlaying(what, stop); !done)
        qCDebug(category, "now playing was not taken: %s", qPrintable(errorKindName(done.error().kind)));
}

} // namespace sillon
