// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/accountside.h"

#include "accounts/accountspage.h"
#include "accounts/profilemenu.h"
#include "accounts/userlookup.h"
#include "application/services.h"
#include "application/words.h"
#include "mainwindow/accountcorner.h"
#include "mainwindow/mainwindow.h"

#include <QLocale>

namespace sillon {

namespace {

const auto pageId = QStringLiteral("accounts");

} // namespace

AccountSide::AccountSide(Services& services, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
{
    auto* page = new AccountsPage(services);
    window.addInnerPage(pageId, QString(), page);
    connect(page, &AccountsPage::linkCopied, this, &AccountSide::linkCopied);
    connect(&window, &MainWindow::accountsWanted, this, &AccountSide::open);
    connect(&services.roster(), &AccountRoster::accountsChanged, this, &AccountSide::showAccount);
    showAccount();
}

void AccountSide::showPage()
{
    m_window.showPage(pageId);
}

/// Without an account there is nothing but to connect one.
void AccountSide::open()
{
    const auto account = shownAccount();
    if (!account) {
        showPage();
        return;
    }
    if (!m_menu) {
        m_menu = new ProfileMenu(m_services, &m_window);
        connect(m_menu, &ProfileMenu::accountsWanted, this, &AccountSide::showPage);
        connect(m_menu, &ProfileMenu::pageWanted, this, &AccountSide::pageWanted);
        connect(m_menu, &ProfileMenu::lookUpWanted, this,
                [this](const QString& service) { lookUp(service, {}); });
        connect(m_menu, &ProfileMenu::pictureFound, this,
                [this](AccountId id, const QPixmap& picture, qint64 plays) {
                    if (!picture.isNull())
                        m_pictures.insert(id, picture);
                    if (plays >= 0)
                        m_plays.insert(id, plays);
                    showAccount();
                });
    }
    m_menu->openFor(*account, menuPlace());
}

void AccountSide::lookUp(const QString& service, const QString& userName)
{
    if (!m_lookup) {
        m_lookup = new UserLookup(m_services, &m_window);
        connect(m_lookup, &UserLookup::pageWanted, this, &AccountSide::pageWanted);
    }
    m_lookup->openFor(service, userName, menuPlace());
}

/// Below the corner that names the account.
QPoint AccountSide::menuPlace() const
{
    const AccountCorner& corner = m_window.account();
    const bool isMirrored = m_window.layoutDirection() == Qt::RightToLeft;
    const QRect place = corner.rect();
    return corner.mapToGlobal(isMirrored ? place.bottomLeft() : place.bottomRight());
}

std::optional<Account> AccountSide::shownAccount() const
{
    for (const Account& account : m_services.roster().accounts()) {
        if (account.state != AccountState::SignedOut)
            return account;
    }
    return std::nullopt;
}

void AccountSide::showAccount()
{
    AccountCorner::State state;
    if (const auto account = shownAccount()) {
        const bool held = account->state == AccountState::Held;
        const bool offline = account->lastAnswer == errorKindName(ErrorKind::NotSent);
        const qint64 plays = m_plays.value(account->id, 0);
        state.name = account->userName;
        state.picture = m_pictures.value(account->id);
        state.kind = held ? StatusDot::Kind::Bad : offline ? StatusDot::Kind::Warning : StatusDot::Kind::Good;
        state.line = words::serviceName(account->service);
        if (plays > 0)
            state.line = tr("%1 plays", "a number in the reader's digits").arg(QLocale().toString(plays));
        if (held || offline)
            state.line = held ? tr("on hold") : tr("offline");
    }
    m_window.account().setState(state);
}

} // namespace sillon
