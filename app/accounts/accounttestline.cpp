// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounttestline.h"

#include "application/accountwords.h"
#include "application/services.h"
#include "widgets/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sillon {

AccountTestLine::AccountTestLine(Services& services, const QString& testName, const QString& reportName,
                                 QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_answer(new QLabel(this))
    , m_test(new QPushButton(tr("Test"), this))
    , m_report(new QPushButton(tr("Copy report"), this))
{
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setFocusPolicy(Qt::NoFocus);
    tokens::setTextSize(m_answer, tokens::TextSize::Secondary);
    m_test->setObjectName(testName);
    m_test->setAccessibleDescription(tr("Asks the service once whether the sign-in holds."));
    m_report->setObjectName(reportName);
    m_report->setAccessibleDescription(
        tr("Copies versions, states and last answers of all accounts; no secret is among them."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space8);
    row->addWidget(m_answer, 1);
    row->addWidget(m_test);
    row->addWidget(m_report);
    connect(m_test, &QPushButton::clicked, this, &AccountTestLine::test);
    connect(m_report, &QPushButton::clicked, this, &AccountTestLine::copyReport);
    hide();
}

void AccountTestLine::setAccount(const std::optional<Account>& account)
{
    const bool isAnother = !account || !m_account || account->id != m_account->id;
    const bool answeredAnew = account && m_account && account->lastAnswerAt != m_account->lastAnswerAt;
    if (isAnother || answeredAnew)
        m_tested.clear();
    if (isAnother)
        m_lastTest.reset();
    m_account = account;
    setVisible(account.has_value());
    showAnswer();
}

void AccountTestLine::showAnswer()
{
    if (!m_account)
        return;
    m_answer->setText(m_tested.isEmpty() ? words::lastAnswer(*m_account) : m_tested);
}

void AccountTestLine::test()
{
    if (!m_account)
        return;
    m_test->setEnabled(false);
    m_services.background().ask(
        this,
        [parts = m_services.conversationParts(), account = *m_account](const std::stop_token& stop) {
            return testAccount(parts, account, stop);
        },
        [this, id = m_account->id](const AccountTest& tested) {
            m_test->setEnabled(true);
            if (!m_account || m_account->id != id)
                return;
            m_lastTest = tested;
            m_tested = words::accountTest(tested);
            showAnswer();
        });
}

void AccountTestLine::copyReport()
{
    m_services.background().run(
        this,
        [&reader = m_services.submissions(), accounts = m_services.roster().accounts(),
         tested = m_account ? m_account->id : 0, test = m_lastTest](const std::stop_token&) {
            std::vector<AccountReportLine> lines;
            for (const Account& each : accounts)
                lines.push_back({each, reader.waitingCount(each.id).value_or(0),
                                 each.id == tested ? test : std::nullopt});
            return lines;
        },
        [this](const std::vector<AccountReportLine>& lines) {
            QApplication::clipboard()->setText(accountReport(lines, m_services.clock().utcNow()));
            m_tested = tr("The report is in the clipboard.");
            showAnswer();
        });
}

} // namespace sillon
