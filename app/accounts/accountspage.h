// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sillon {

class PageHeader;
class Services;

/// The page with every service: its state and name, its last answer and what waits, and the way to
/// connect it.
class AccountsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AccountsPage(Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    void linkCopied();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void showCount();

    Services& m_services;
    PageHeader* m_header;
    bool m_isBuilt = false; ///< what is inside is made when the page is first seen
};

} // namespace sillon
