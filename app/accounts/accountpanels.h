// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

#include <QWidget>

#include <map>
#include <utility>

class QVBoxLayout;

namespace sillon {

class AccountPanel;
class Services;

/// A panel for every service, and for each further account at one: what there is now, as it comes and goes.
class AccountPanels : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPanels(Services& services, QWidget* parent = nullptr);

    /// All services, in the order shown.
    [[nodiscard]] static QStringList servicesOf(Services& services);

Q_SIGNALS:
    void linkCopied();

private:
    /// A service, and the account where it is not the service's first.
    using Key = std::pair<QString, AccountId>;

    void arrange();
    [[nodiscard]] QList<Key> wanted() const;

    Services& m_services;
    QVBoxLayout* m_column;
    std::map<Key, AccountPanel*> m_panels;
};

} // namespace sillon
