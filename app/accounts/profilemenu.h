// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountservice.h"

#include <QFrame>
#include <QPixmap>

namespace sillon {

class ProfileCard;
class Services;

/// What opens under the corner with the account's name: the profile, and the ways to the accounts
/// and out of this one.
class ProfileMenu : public QFrame
{
    Q_OBJECT
public:
    explicit ProfileMenu(Services& services, QWidget* parent = nullptr);

    /// Opens below this place of the screen, with its right edge there.
    void openFor(const Account& account, const QPoint& rightBelow);
    void setAccount(const Account& account);

Q_SIGNALS:
    void accountsWanted();
    void pageWanted(const QUrl& address);
    void lookUpWanted(const QString& service); ///< who another name is
    /// The picture of the account's user came in.
    void pictureFound(qint64 accountId, const QPixmap& picture, qint64 plays);

private:
    void build();
    void refresh();
    void fitHeight();
    void showOwnCover(const UserProfile& profile);
    void fetchPicture(const QString& address, void (ProfileCard::*take)(const QPixmap&), bool isUser);

    Services& m_services;
    Account m_account;
    int m_round = 0; ///< answers about an account that was left are not shown
    ProfileCard* m_card = nullptr;
};

} // namespace sillon
