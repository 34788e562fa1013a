// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accountnotices.h"

#include "accounts/accountroster.h"

#include <algorithm>

namespace sillon {

AccountNotices::AccountNotices(const AccountRoster& roster, Notices& notices, QObject* parent)
    : QObject(parent)
    , m_roster(roster)
    , m_notices(notices)
{
    connect(&roster, &AccountRoster::accountsChanged, this, &AccountNotices::compare);
    connect(&roster, &AccountRoster::signedIn, this,
            [this](const Account& account) { post(NoticeKind::SignedIn, account); });
    connect(&roster, &AccountRoster::unreadyChanged, this, &AccountNotices::tellOfSecrets);
}

/// Once for all accounts, until all of them are ready again.
void AccountNotices::tellOfSecrets()
{
    if (m_roster.hasUnready() && !m_toldOfSecrets)
        m_notices.post(NoticeKind::SecretsLocked, {});
    m_toldOfSecrets = m_roster.hasUnready();
}

void AccountNotices::takeReport(const SubmissionReport& report)
{
    const Account* account = m_roster.account(report.account);
    if (report.running || !account)
        return;
    const auto tell = [&](NoticeKind kind, int count) {
        if (count > 0)
            post(kind, *account, {{QStringLiteral("count"), QString::number(count)}});
    };
    tell(NoticeKind::ScrobblesFailed, report.failed - report.ignored);
    tell(NoticeKind::ScrobblesIgnored, report.ignored);
    tell(NoticeKind::ScrobblesExpired, report.expired);
    if (report.limited)
        post(NoticeKind::DailyLimitReached, *account);
    int& warnedOf = m_warnedOf[report.account];
    if (report.expiring > warnedOf)
        tell(NoticeKind::ScrobblesExpiring, report.expiring);
    warnedOf = report.expiring;
}

void AccountNotices::takeSecond(qint64 account, const SecondPlay& play)
{
    const Account* told = m_roster.account(account);
    if (told == nullptr)
        return;
    post(NoticeKind::SecondScrobbler, *told,
         {{QStringLiteral("account"), QString::number(account)},
          {QStringLiteral("artist"), play.ours.recording.artist},
          {QStringLiteral("title"), play.ours.recording.title},
          {QStringLiteral("ours"), QString::number(play.ours.listenedAt)},
          {QStringLiteral("theirs"), QString::number(play.theirs.listenedAt)}});
}

void AccountNotices::takeRefusedLoves(qint64 account, const RefusedLoves& refused)
{
    const Account* told = m_roster.account(account);
    if (told == nullptr)
        return;
    const LoveWish& first = refused.first;
    post(NoticeKind::LovesRefused, *told,
         {{QStringLiteral("count"), QString::number(refused.count)},
          {QStringLiteral("artist"), first.recording.artist},
          {QStringLiteral("title"), first.recording.title},
          {QStringLiteral("loved"), QString::number(first.loved ? 1 : 0)},
          {QStringLiteral("reason"), first.reason},
          {QStringLiteral("text"), first.reasonText}});
}

void AccountNotices::compare()
{
    for (const Account& account : m_roster.accounts()) {
        // An account that was held at the last run is told of again at the start: nothing is sent until
        // somebody acts.
        const auto known = m_known.find(account.id);
        compareOne(known == m_known.end() ? Account{} : known->second, account);
        m_known.insert_or_assign(account.id, account);
    }
}

void AccountNotices::compareOne(const Account& before, const Account& now)
{
    if (now.state == AccountState::Held && before.state != AccountState::Held) {
        post(NoticeKind::AccountHeld, now,
             {{QStringLiteral("reason"), holdReasonName(now.holdReason)},
              {QStringLiteral("text"), now.holdText}});
    }
    if (now.state == AccountState::SignedOut && before.id == now.id &&
        before.state != AccountState::SignedOut)
        post(NoticeKind::SignedOut, now);
    if (now.clockOffSeconds && !before.clockOffSeconds) {
        m_notices.post(NoticeKind::ServiceClockDiffers,
                       {{QStringLiteral("service"), now.service},
                        {QStringLiteral("seconds"), QString::number(-*now.clockOffSeconds)}});
    }
}

void AccountNotices::post(NoticeKind kind, const Account& account, QVariantMap more)
{
    more.insert(QStringLiteral("service"), account.service);
    more.insert(QStringLiteral("user"), account.userName);
    const auto& all = m_roster.accounts();
    const auto ofService = std::count_if(
        all.begin(), all.end(), [&](const Account& each) { return each.service == account.service; });
    if (ofService > 1)
        more.insert(QStringLiteral("several"), QStringLiteral("1"));
    m_notices.post(kind, more);
}

} // namespace sillon
