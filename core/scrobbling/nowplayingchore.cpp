// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/nowplayingchore.h"

#include "accounts/accountstore.h"
#include "base/clock.h"
#include "scrobbling/scrobbleeditstore.h"
#include "scrobbling/scrobblefilterstore.h"

#include <QLoggingCategory>

#include <utility>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(category, "sillon.scrobbling")

} // namespace

NowPlayingChore::NowPlayingChore(AccountId account, Database& database, const Clock& clock,
                                 const ScrobblingSwitches& switches, std::shared_ptr<ScrobbleService> service)
    : m_account(account)
    , m_database(database)
    , m_clock(clock)
    , m_switches(switches)
    , m_service(std::move(service))
{}

void NowPlayingChore::send(const NowPlaying& what, const std::stop_token& stop)
{
    const auto account = m_database.read([this](Connection& c) { return AccountStore::byId(c, m_account); });
    if (!account || !*account || !maySendNowPlaying(**account, m_switches))
        return;
    // Filters that cannot be read keep it back: what they hide must not be seen by others.
    const auto filters =
        m_database.read([this](Connection& c) { return ScrobbleFilterStore::filters(c, m_account); });
    if (!filters || firstHolding(*filters, what.track, {m_clock.utcNow(), QTimeZone::utc()}) != nullptr)
        return;
    const auto edits = m_database.read([](Connection& c) { return ScrobbleEditStore::edits(c); });
    const NowPlaying told = edits ? edited(what, *edits) : what;
    if (const auto done = m_service->updateNowPlaying(told, stop); !done)
        qCDebug(category, "now playing was not taken: %s", qPrintable(errorKindName(done.error().kind)));
}

} // namespace sillon
