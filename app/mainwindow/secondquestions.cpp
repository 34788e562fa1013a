// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/secondquestions.h"

#include "application/noticewords.h"
#include "application/services.h"
#include "application/words.h"
#include "listens/secondscrobblerdialog.h"
#include "mainwindow/mainwindow.h"
#include "scrobbling/secondscrobblerstore.h"
#include "widgets/noticebar.h"

namespace sillon {

namespace {

qint64 number(const Notice& notice, const char* name)
{
    return notice.arguments.value(QLatin1String(name)).toLongLong();
}

} // namespace

SecondQuestions::SecondQuestions(Services& services, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
{}

void SecondQuestions::ask(const Notice& notice)
{
    const AccountId account = number(notice, "account");
    m_services.background().run(
        this,
        [&database = m_services.database(), account](const std::stop_token&) {
            return SecondScrobblerStore(database).withTheSamePlay(account);
        },
        [this, notice, account](const Result<std::vector<AccountId>>& accounts) {
            // Whatever cannot be read, the account that was told of is the one meant.
            const bool isKnown = accounts && !accounts->empty();
            open(notice, isKnown ? *accounts : std::vector<AccountId>{account});
        });
}

void SecondQuestions::open(const Notice& notice, const std::vector<AccountId>& accounts)
{
    QPointer<SecondScrobblerDialog>& dialog = m_dialogs[number(notice, "ours")];
    if (!dialog) {
        QStringList names;
        for (const AccountId id : accounts) {
            if (const Account* account = m_services.roster().account(id))
                names.append(words::serviceName(account->service) + QStringLiteral(": ") + account->userName);
        }
        dialog = new SecondScrobblerDialog(words::notice(notice), names, &m_window);
        connect(dialog, &SecondScrobblerDialog::pauseWanted, this, [this, accounts] {
            for (const AccountId id : accounts)
                m_services.roster().setScrobbling(id, false);
        });
        connect(dialog, &QDialog::finished, this,
                [this, key = QString::number(notice.id)] { m_window.noticeBar().withdraw(key); });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace sillon
