// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountpanels.h"

#include "accounts/accountpanel.h"
#include "application/listenbrainzservers.h"
#include "application/services.h"
#include "widgets/tokens.h"

#include <QVBoxLayout>

namespace sillon {

AccountPanels::AccountPanels(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(tokens::space32);
    connect(&services.roster(), &AccountRoster::accountsChanged, this, &AccountPanels::arrange);
    connect(&services.lastfmServers(), &LastfmServers::changed, this, &AccountPanels::arrange,
            Qt::QueuedConnection); // it may be told on a worker
    connect(&services.settings(), &Settings::changed, this, [this](const QString& name) {
        if (namesService(name))
            arrange();
    });
    arrange();
}

QStringList AccountPanels::servicesOf(Services& services)
{
    return scrobbleServices(services.lastfmServers(), services.settings());
}

QList<AccountPanels::Key> AccountPanels::wanted() const
{
    QList<Key> keys;
    for (const QString& service : servicesOf(m_services)) {
        keys.append({service, 0});
        bool isFirst = true;
        for (const Account& each : m_services.roster().accounts()) {
            if (each.service != service || each.state == AccountState::SignedOut)
                continue;
            if (!isFirst)
                keys.append({service, each.id});
            isFirst = false;
        }
    }
    return keys;
}

void AccountPanels::arrange()
{
    const QList<Key> keys = wanted();
    for (auto each = m_panels.begin(); each != m_panels.end();) {
        if (keys.contains(each->first)) {
            ++each;
            continue;
        }
        each->second->deleteLater();
        each->second->hide();
        each = m_panels.erase(each);
    }
    for (int place = 0; place < keys.size(); ++place) {
        AccountPanel*& panel = m_panels[keys.at(place)];
        if (panel)
            continue;
        panel = new AccountPanel(m_services, keys.at(place).first, this, keys.at(place).second);
        connect(panel, &AccountPanel::linkCopied, this, &AccountPanels::linkCopied);
        m_column->insertWidget(place, panel);
    }
}

} // namespace sillon
