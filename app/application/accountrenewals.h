// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <map>

namespace sillon {

class AccountRoster;
class LastfmServers;
class Settings;

/// Speaks anew for the accounts whose server got another address, key or secret: what was corrected acts
/// without a restart. Main thread.
class AccountRenewals : public QObject
{
    Q_OBJECT
public:
    AccountRenewals(AccountRoster& roster, const LastfmServers& servers, const Settings& settings,
                    QObject* parent);

private:
    void look();
    [[nodiscard]] QStringList serverOf(const QString& service) const;

    AccountRoster& m_roster;
    const LastfmServers& m_servers;
    const Settings& m_settings;
    std::map<QString, QStringList> m_known; ///< by service, as last seen
};

} // namespace sillon
