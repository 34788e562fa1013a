// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/serviceuserstore.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QUrl;

namespace sillon {

class ProfileCard;
class Services;

/// Who a name is at a service: a field for the name, and the card of whoever has it. One request a
/// name; the answer is kept for a day, Refresh asks anew.
class UserLookup : public QFrame
{
    Q_OBJECT
public:
    explicit UserLookup(Services& services, QWidget* parent = nullptr);

    /// Opens below this place of the screen, with its right edge there (the left one where one reads from
    /// right to left). A name is looked up at once; without one it can be typed.
    void openFor(const QString& service, const QString& userName, const QPoint& rightBelow);

Q_SIGNALS:
    void pageWanted(const QUrl& address);

private:
    void build();
    void ask(bool refresh);
    void take(const Result<UserCheck>& check, const QString& service, const QString& userName);
    void forgetAnswer();
    void showUser(const ServiceUser& user, const QString& service);
    void fitHeight();

    Services& m_services;
    QComboBox* m_service;
    QLineEdit* m_name;
    QPushButton* m_ask;
    ProfileCard* m_card;
    QLabel* m_words;
    int m_round = 0; ///< answers about a name that was left are not shown
};

} // namespace sillon
