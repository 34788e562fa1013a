// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountroster.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sillon {

AccountRoster::AccountRoster(AccountStore& store, Clock& clock, AccountTimes times, MakeWork makeWork,
                             QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_times(times)
    , m_makeWork(std::move(makeWork))
{}

AccountRoster::~AccountRoster()
{
    askToStop();
    stop();
}

const Account* AccountRoster::account(AccountId id) const
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(), [id](const Account& a) { return a.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

void AccountRoster::load()
{
    reload();
}

void AccountRoster::signIn(const QString& service, const QString& userName)
{
    // A worker made before holds the secret of before: it ends first, so that no late answer to it counts.
    for (const Account& account : m_accounts) {
        if (account.service == service && account.userName.compare(userName, Qt::CaseInsensitive) == 0)
            dismiss(account.id);
    }
    m_lane.post([this, service, userName] {
        const auto stored = m_store.signIn(service, userName);
        m_mailbox.post([this, stored] { takeSignIn(stored); });
    });
}

void AccountRoster::takeSignIn(const Result<SignedIn>& stored)
{
    if (stored && m_workers.contains(stored->account.id))
        wake(stored->account.id);
    else if (stored)
        m_wakeAtStart.insert(stored->account.id);
    reload();
    if (stored)
        Q_EMIT signedIn(stored->account, stored->firstAtService);
    else
        Q_EMIT failed(stored.error());
}

void AccountRoster::signOut(AccountId id)
{
    dismiss(id);
    if (m_unready.erase(id) > 0)
        Q_EMIT unreadyChanged();
    change([this, id] { return m_store.signOut(id); });
}

void AccountRoster::renew(const QString& service)
{
    for (const Account& account : m_accounts) {
        if (account.service == service)
            dismiss(account.id);
    }
    reload();
}

void AccountRoster::setScrobbling(AccountId id, bool on)
{
    change([this, id, on] { return m_store.setScrobbling(id, on); }, [this, id] { wake(id); });
}

void AccountRoster::setNowPlaying(AccountId id, bool on)
{
    change([this, id, on] { return m_store.setNowPlaying(id, on); });
}

void AccountRoster::retryAll(AccountId id)
{
    m_resting.erase(id);
    change([this, id] { return m_store.lift(id); },
           [this, id] {
               if (const auto worker = m_workers.find(id); worker != m_workers.end())
                   worker->second->retryAll();
           });
}

void AccountRoster::tryUnready()
{
    m_resting.clear();
    reload();
}

void AccountRoster::wake(AccountId id)
{
    if (const auto worker = m_workers.find(id); worker != m_workers.end())
        worker->second->wake();
}

void AccountRoster::wakeAll()
{
    for (const auto& [id, worker] : m_workers)
        worker->wake();
}

void AccountRoster::wakeForNetwork()
{
    change([this] { return m_store.endNetworkWaits(); }, [this] { wakeAll(); });
}

void AccountRoster::updateNowPlaying(const NowPlaying& what)
{
    for (const auto& [id, worker] : m_workers)
        worker->updateNowPlaying(what);
}

void AccountRoster::askToStop()
{
    for (const auto& [id, worker] : m_workers)
        worker->askToStop();
}

void AccountRoster::stop()
{
    m_stopped = true;
    m_lane.close();
    askToStop();
    m_workers.clear();
}

/// Runs change on the lane; when it is stored, then() on the main thread, after which the accounts are read
/// anew.
void AccountRoster::change(std::function<Done()> change, std::function<void()> then)
{
    m_lane.post([this, change = std::move(change), then = std::move(then)] {
        const Done done = change();
        m_mailbox.post([this, done, then] {
            if (!done)
                Q_EMIT failed(done.error());
            else if (then)
                then();
            reload();
        });
    });
}

void AccountRoster::reload()
{
    if (m_reloading || m_stopped)
        return;
    m_reloading = true;
    m_lane.post([this] { readOnLane(); });
}

void AccountRoster::readOnLane()
{
    // What changes from here on asks for another reading.
    m_mailbox.post([this] { m_reloading = false; });
    auto accounts = m_store.all();
    m_mailbox.post([this, accounts = std::move(accounts)] {
        if (accounts)
            take(*accounts);
        else
            Q_EMIT failed(accounts.error());
    });
}

/// Keeps what was read, and a worker for each account that is signed in and for no other.
void AccountRoster::take(std::vector<Account> accounts)
{
    if (m_stopped)
        return;
    const bool differs = !m_loaded || accounts != m_accounts;
    m_loaded = true;
    m_accounts = std::move(accounts);
    for (const Account& account : m_accounts) {
        const bool works = m_workers.contains(account.id);
        if (account.state == AccountState::SignedOut && works)
            dismiss(account.id);
        else if (account.state != AccountState::SignedOut && !works)
            start(account);
    }
    if (differs)
        Q_EMIT accountsChanged();
}

void AccountRoster::start(const Account& account)
{
    if (!m_makeWork || m_starting.contains(account.id) || m_resting.contains(account.id))
        return;
    const quint64 start = m_starting[account.id] = ++m_starts;
    m_lane.post([this, account, start] {
        if (m_stopped)
            return; // reading its secret may take long
        const AccountId id = account.id;
        const auto work = std::make_shared<AccountWork>(
            m_makeWork(account, [this, id] { m_mailbox.post([this, id] { noteChange(id); }); }));
        m_mailbox.post([this, id, start, work] { add(id, start, work); });
    });
}

void AccountRoster::add(AccountId id, quint64 start, const std::shared_ptr<AccountWork>& work)
{
    // Signed out or in again while its work was made: the newer reading decides.
    const auto asked = m_starting.find(id);
    if (m_stopped || asked == m_starting.end() || asked->second != start)
        return;
    m_starting.erase(asked);
    if (work->isUnready) {
        rest(id);
        return;
    }
    if (m_unready.erase(id) > 0)
        Q_EMIT unreadyChanged();
    const auto worker = std::make_shared<AccountWorker>(std::move(*work), m_clock, m_times);
    m_workers[id] = worker;
    if (m_wakeAtStart.erase(id) > 0)
        worker->wake();
}

/// Asking a locked secret store may show its window: seldom, and ever more so.
void AccountRoster::rest(AccountId id)
{
    constexpr int mostDoublings = 5;
    const bool isNews = !m_unready.contains(id);
    const auto minutes = std::chrono::minutes(1 << std::min(m_unready[id]++, mostDoublings));
    m_resting.insert(id);
    if (isNews)
        Q_EMIT unreadyChanged();
    QTimer::singleShot(minutes, this, [this, id] {
        if (m_resting.erase(id) > 0)
            reload();
    });
}

/// Ends an account's worker; the lane waits for its last request, not the window.
void AccountRoster::dismiss(AccountId id)
{
    m_starting.erase(id);
    m_resting.erase(id);
    const auto found = m_workers.find(id);
    if (found == m_workers.end())
        return;
    auto worker = std::move(found->second);
    m_workers.erase(found);
    worker->askToStop();
    m_lane.post([worker = std::move(worker)]() mutable { worker.reset(); });
}

void AccountRoster::noteChange(AccountId id)
{
    if (m_stopped)
        return;
    Q_EMIT queueChanged(id);
    reload();
}

} // namespace sillon
