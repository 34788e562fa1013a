// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstore.h"
#include "accounts/accountworker.h"
#include "base/lane.h"
#include "base/mailbox.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace sillon {

/// The accounts as the window knows them, with a worker for each that is signed in. Lives on the main thread
/// and never waits there: wishes go to a lane, facts come back as signals.
class AccountRoster : public QObject
{
    Q_OBJECT
public:
    /// Makes what there is to do for an account, on a worker (it may read secrets). `changed` may be called
    /// from any thread whenever the account or what waits for it changed. May be empty: then nothing is ever
    /// sent, as in a program that does not hold the profile's lock.
    using MakeWork = std::function<AccountWork(const Account&, std::function<void()> changed)>;

    AccountRoster(AccountStore& store, Clock& clock, AccountTimes times, MakeWork makeWork,
                  QObject* parent = nullptr);
    ~AccountRoster() override;

    /// Its secret could not be read: nothing of it is sent until the secret store answers.
    [[nodiscard]] bool isUnready(AccountId id) const { return m_unready.contains(id); }
    [[nodiscard]] bool hasUnready() const { return !m_unready.empty(); }
    /// As last read; empty before the first accountsChanged().
    [[nodiscard]] const std::vector<Account>& accounts() const { return m_accounts; }
    [[nodiscard]] const Account* account(AccountId id) const; ///< null when there is none

    /// Reads the accounts and starts their workers.
    void load();
    /// The sign-in is through and its secret stored; what waits is sent at once.
    void signIn(const QString& service, const QString& userName);
    void signOut(AccountId id);
    /// The service has another address, key or secret: the work for its accounts is made anew.
    void renew(const QString& service);
    void setScrobbling(AccountId id, bool on);
    void setNowPlaying(AccountId id, bool on);
    /// "Retry all": ends holds and waits of the account and tries at once.
    void retryAll(AccountId id);
    /// Reads the secrets that could not be read now, not only when their time comes.
    void tryUnready();
    /// Looks at one account's waiting plays now.
    void wake(AccountId id);
    /// A listen was recorded.
    void wakeAll();
    /// The network is back: waits that failures brought end.
    void wakeForNetwork();
    void updateNowPlaying(const NowPlaying& what);

    /// Cuts short what is being sent. At once.
    void askToStop();
    /// Does what was wished for so far, and joins the workers. Nothing happens afterwards.
    void stop();

Q_SIGNALS:
    /// accounts() was read anew and differs.
    void accountsChanged();
    /// What waits for an account (sillon::AccountId) changed.
    void queueChanged(qint64 id);
    void signedIn(const sillon::Account& account, bool firstAtService);
    /// isUnready() of some account is another than before.
    void unreadyChanged();
    /// A wish could not be stored.
    void failed(const sillon::Error& error);

private:
    void change(std::function<Done()> change, std::function<void()> then = {});
    void takeSignIn(const Result<SignedIn>& stored);
    void reload();
    void readOnLane();
    void take(std::vector<Account> accounts);
    void start(const Account& account);
    void add(AccountId id, quint64 start, const std::shared_ptr<AccountWork>& work);
    void rest(AccountId id);
    void dismiss(AccountId id);
    void noteChange(AccountId id);

    AccountStore& m_store;
    Clock& m_clock;
    AccountTimes m_times;
    MakeWork m_makeWork;
    std::vector<Account> m_accounts;
    std::map<AccountId, quint64> m_starting; ///< whose work is being made on the lane, and for which start
    quint64 m_starts = 0;
    std::map<AccountId, int> m_unready; ///< how often in a row its work could not be made
    std::set<AccountId> m_resting;      ///< until that is tried again
    std::set<AccountId> m_wakeAtStart;  ///< signed in just now: what waits goes out at once
    bool m_loaded = false;
    bool m_reloading = false;
    std::atomic<bool> m_stopped = false;
    Mailbox m_mailbox;
    std::map<AccountId, std::shared_ptr<AccountWorker>> m_workers;
    Lane m_lane; // last: its tasks use the others
};

} // namespace sillon
