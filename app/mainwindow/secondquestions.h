// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "notices/notice.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <vector>

namespace sillon {

class MainWindow;
class SecondScrobblerDialog;
class Services;

/// Asks what to do about another program that scrobbles too: one dialog a notice, however often it is opened.
class SecondQuestions : public QObject
{
    Q_OBJECT
public:
    SecondQuestions(Services& services, MainWindow& window, QObject* parent = nullptr);

    /// notice: of the kind SecondScrobbler.
    void ask(const Notice& notice);

private:
    void open(const Notice& notice, const std::vector<AccountId>& accounts);

    Services& m_services;
    MainWindow& m_window;
    std::map<qint64, QPointer<SecondScrobblerDialog>> m_dialogs; ///< by the second that our play began
};

} // namespace sillon
