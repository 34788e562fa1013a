// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountspage.h"

#include "accounts/accountpanels.h"
#include "accounts/addserverform.h"
#include "application/services.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int widestColumn = 720;

} // namespace

AccountsPage::AccountsPage(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new PageHeader(tr("Accounts"), this))
{
    setObjectName(QStringLiteral("accountsPage"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_header);
    connect(&services.roster(), &AccountRoster::accountsChanged, this, &AccountsPage::showCount);
    showCount();
}

void AccountsPage::showEvent(QShowEvent* event)
{
    if (!m_isBuilt)
        build();
    QWidget::showEvent(event);
}

void AccountsPage::build()
{
    m_isBuilt = true;
    auto* inside = new QWidget(this);
    inside->setMaximumWidth(widestColumn);
    auto* panels = new AccountPanels(m_services, inside);
    auto* more = new QLabel(tr("Another server"), inside);
    tokens::setTextSize(more, tokens::TextSize::Section);
    auto* form = new AddServerForm(m_services, inside);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(tokens::pageMargin, tokens::space8, tokens::pageMargin, tokens::space24);
    column->setSpacing(tokens::space16);
    column->addWidget(panels);
    column->addSpacing(tokens::space16);
    column->addWidget(more);
    column->addWidget(form);
    column->addStretch();

    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false); // the sheet's own ground
    inside->setAutoFillBackground(false);
    static_cast<QVBoxLayout*>(layout())->addWidget(area, 1);
    connect(panels, &AccountPanels::linkCopied, this, &AccountsPage::linkCopied);
}

void AccountsPage::showCount()
{
    const auto& all = m_services.roster().accounts();
    const auto connected = std::count_if(
        all.begin(), all.end(), [](const Account& each) { return each.state != AccountState::SignedOut; });
    m_header->setCount(connected > 0 ? tr("%Ln connected", nullptr, static_cast<int>(connected)) : QString());
}

} // namespace sillon
