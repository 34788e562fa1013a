// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "loved/lovewishchore.h"
#include "notices/notices.h"
#include "scrobbling/secondscrobbler.h"
#include "scrobbling/submissionreport.h"

#include <QObject>

#include <map>
#include <vector>

namespace sillon {

class AccountRoster;

/// Tells the user when an account changes for better or worse: connected, held, a clock that is wrong, plays
/// that were refused. Main thread.
class AccountNotices : public QObject
{
    Q_OBJECT
public:
    AccountNotices(const AccountRoster& roster, Notices& notices, QObject* parent = nullptr);

public Q_SLOTS:
    void takeSecond(qint64 account, const sillon::SecondPlay& play);
    void takeRefusedLoves(qint64 account, const sillon::RefusedLoves& refused);
    void takeReport(const sillon::SubmissionReport& report);

private:
    void compare();
    void tellOfSecrets();
    void compareOne(const Account& before, const Account& now);
    void post(NoticeKind kind, const Account& account, QVariantMap more = {});

    const AccountRoster& m_roster;
    Notices& m_notices;
    std::map<AccountId, Account> m_known;
    bool m_toldOfSecrets = false;
    std::map<AccountId, int> m_warnedOf; ///< plays that will soon be too old
};

} // namespace sillon
