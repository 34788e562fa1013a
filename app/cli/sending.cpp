// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sending.h"

#include "application/services.h"
#include "settings/keys.h"

namespace sillon::cli {

namespace {

constexpr int mostRuns = 1000; // of one chore, whatever it answers

/// Hearts go out some at a time, so that plays come in between.
void runWhileDue(const Clock& clock, AccountChore& chore, const std::stop_token& stop)
{
    for (int i = 0; i < mostRuns && !stop.stop_requested(); ++i) {
        const auto due = chore.run(stop);
        if (!due || *due > clock.utcNow())
            return;
    }
}

Result<SubmissionCounts> sendFor(Services& services, const AccountRoster::MakeWork& makeWork,
                                 const Account& account, bool retry, const std::stop_token& stop)
{
    if (retry) {
        if (auto lifted = services.accountStore().lift(account.id); !lifted)
            return fail(std::move(lifted.error()));
    }
    const AccountWork work = makeWork(account, [] {});
    for (const auto& chore : work.chores) {
        if (retry)
            chore->forgetWaits();
        runWhileDue(services.clock(), *chore, stop);
    }
    return services.submissions().counts(account.id);
}

} // namespace

Result<SendingReport> sendWhatWaits(Services& services, bool retry, const std::stop_token& stop)
{
    services.switches().scrobbling = services.settings().get(keys::scrobblingEnabled);
    services.switches().isPrivate = services.privateListening().isOn();
    const auto makeWork = services.makeWork();
    auto accounts = services.accountStore().all();
    if (!accounts)
        return fail(std::move(accounts.error()));
    SendingReport report;
    for (const Account& account : *accounts) {
        const auto before = services.submissions().counts(account.id);
        if (!before)
            return fail(before.error());
        auto after = before;
        if (account.state != AccountState::SignedOut)
            after = sendFor(services, makeWork, account, retry, stop);
        if (!after)
            return fail(after.error());
        report.sent += after->sent - before->sent;
        report.failed += after->failed + after->ignored + after->expired - before->failed - before->ignored -
                         before->expired;
        report.waiting += after->waiting;
    }
    return report;
}

} // namespace sillon::cli
