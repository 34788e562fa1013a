// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sending.h"

#include "accounts/chorerun.h"
#include "application/services.h"
#include "application/words.h"
#include "loved/lovewishstore.h"
#include "scrobbling/dailylimit.h"
#include "settings/keys.h"
#include "storage/database.h"

namespace sillon::cli {

namespace {

constexpr int mostRuns = 1000; // whatever the chores answer

/// Hearts go out some at a time, so that plays come in between.
void runWhileDue(const Clock& clock, const AccountWork& work, bool retry, const std::stop_token& stop)
{
    std::optional<qint64> wait = 0;
    for (int i = 0; i < mostRuns && wait == 0 && !stop.stop_requested(); ++i)
        wait = msUntilDue(runChoresOnce(work, retry && i == 0, stop), clock.utcNowMs());
}

/// Whether plays of the account are tried now: what is left of them afterwards did not go.
bool isTried(Services& services, const Account& account, bool retry)
{
    const qint64 now = services.clock().utcNow();
    const auto next = services.submissions().nextTry(account.id, now);
    return next && *next && (retry || **next <= now);
}

/// What waits for a daily limit is due later.
bool isLimited(Services& services, const Account& account)
{
    const auto limit = services.database().read([&](Connection& c) { return readDailyLimit(c, account.id); });
    return limit && *limit;
}

Result<int> heartsOf(Services& services, const Account& account)
{
    return LoveWishStore(services.database()).waitingCount(account.id);
}

Done sendFor(Services& services, const Account& account, bool retry, const std::stop_token& stop,
             SendingReport& report)
{
    if (retry) {
        if (auto lifted = services.accountStore().lift(account.id); !lifted)
            return lifted;
    }
    const bool isTried = cli::isTried(services, account, retry);
    const auto hearts = heartsOf(services, account);
    const AccountWork work = services.makeWork()(account, [] {});
    if (work.isUnready)
        report.unready.append(
            QStringLiteral("%1 (%2)").arg(words::serviceName(account.service), account.userName));
    runWhileDue(services.clock(), work, retry, stop);
    const auto heartsLeft = heartsOf(services, account);
    const auto left = services.submissions().waitingCount(account.id);
    if (!hearts || !heartsLeft || !left)
        return fail(!hearts ? hearts.error() : !heartsLeft ? heartsLeft.error() : left.error());
    report.hearts += *hearts - *heartsLeft;
    if (isTried && !isLimited(services, account))
        report.undone += *left;
    return {};
}

void add(SendingReport& report, const SubmissionCounts& before, const SubmissionCounts& after)
{
    report.sent += after.sent - before.sent;
    report.failed += after.failed - before.failed;
    report.ignored += after.ignored - before.ignored;
    report.expired += after.expired - before.expired;
    report.waiting += after.waiting;
}

} // namespace

Result<SendingReport> sendWhatWaits(Services& services, bool retry, const std::stop_token& stop)
{
    services.switches().scrobbling = services.settings().get(keys::scrobblingEnabled);
    services.switches().isPrivate = services.privateListening().isOn();
    auto accounts = services.accountStore().all();
    if (!accounts)
        return fail(std::move(accounts.error()));
    SendingReport report;
    report.isPrivate = services.switches().isPrivate;
    for (const Account& account : *accounts) {
        const auto before = services.submissions().counts(account.id);
        if (!before)
            return fail(before.error());
        if (account.state != AccountState::SignedOut) {
            if (auto sent = sendFor(services, account, retry, stop, report); !sent)
                return fail(std::move(sent.error()));
        }
        const auto after = services.submissions().counts(account.id);
        if (!after)
            return fail(after.error());
        add(report, *before, *after);
    }
    return report;
}

void printObstacles(const Output& output, const SendingReport& report)
{
    if (report.isPrivate)
        output.message(QStringLiteral("Private listening is on: nothing is sent until it ends."));
    for (const QString& account : report.unready)
        output.message(
            QStringLiteral("%1: the system keychain does not answer; what waits is kept.").arg(account));
}

} // namespace sillon::cli
