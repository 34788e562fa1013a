// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "application/accounttest.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace sillon {

class Services;

/// What an account's service answered last, and the buttons that ask it now and copy a report for others to
/// read.
class AccountTestLine : public QWidget
{
    Q_OBJECT
public:
    /// Control names of the object names: testName, reportName.
    AccountTestLine(Services& services, const QString& testName, const QString& reportName,
                    QWidget* parent = nullptr);

    /// None hides it.
    void setAccount(const std::optional<Account>& account);

private:
    void test();
    void copyReport();
    void showAnswer();

    Services& m_services;
    std::optional<Account> m_account;
    QString m_tested;                      ///< the answer to the last test of this account
    std::optional<AccountTest> m_lastTest; ///< of this account, for the report
    QLabel* m_answer;
    QPushButton* m_test;
    QPushButton* m_report;
};

} // namespace sillon
