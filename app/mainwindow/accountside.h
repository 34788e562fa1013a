// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

#include <QHash>
#include <QObject>
#include <QPixmap>

#include <optional>

namespace sillon {

class MainWindow;
class ProfileMenu;
class Services;
class UserLookup;

/// The window's side of the accounts: the corner at the top that names one, the menu under it, and the page
/// of them all.
class AccountSide : public QObject
{
    Q_OBJECT
public:
    /// Adds the page to the window; both outlive this.
    AccountSide(Services& services, MainWindow& window, QObject* parent = nullptr);

    void showPage();
    /// Who a name is at a service; an empty name can be typed then.
    void lookUp(const QString& service, const QString& userName);

Q_SIGNALS:
    void linkCopied();
    void pageWanted(const QUrl& address); ///< to be opened in the browser

private:
    void open();
    void showAccount();
    [[nodiscard]] QPoint menuPlace() const;
    [[nodiscard]] std::optional<Account> shownAccount() const;

    Services& m_services;
    MainWindow& m_window;
    // Made when first opened; the window's:
    ProfileMenu* m_menu = nullptr;
    UserLookup* m_lookup = nullptr;
    QHash<AccountId, QPixmap> m_pictures;
    QHash<AccountId, qint64> m_plays;
};

} // namespace sillon
