// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/refusedloveswindow.h"

#include "application/services.h"
#include "application/words.h"
#include "loved/heartwindow.h"
#include "loved/refusedlovesmodel.h"
#include "widgets/buttons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace sillon {

namespace {

QHash<AccountId, QString> accountNames(const std::vector<Account>& accounts)
{
    QHash<AccountId, QString> names;
    for (const Account& account : accounts)
        names.insert(account.id,
                     words::serviceName(account.service) + QStringLiteral(": ") + account.userName);
    return names;
}

} // namespace

RefusedLovesWindow::RefusedLovesWindow(Services& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_model(new RefusedLovesModel(this))
    , m_state(new QLabel(this))
    , m_table(new QTableView(this))
    , m_retry(heartwindow::named(makePrimaryButton(tr("Try again"), this), "refusedRetryButton"))
    , m_drop(heartwindow::named(new QPushButton(tr("Give up"), this), "refusedDropButton"))
{
    setObjectName(QStringLiteral("refusedLovesWindow"));
    setWindowTitle(tr("Hearts that were not taken"));
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RefusedLovesWindow::showButtons);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_services.loveWishes().retry(chosen()); });
    connect(m_drop, &QPushButton::clicked, this, [this] { m_services.loveWishes().drop(chosen()); });
    connect(&services.loveWishes(), &LoveWishes::changed, this, &RefusedLovesWindow::reload);
    connect(&services.roster(), &AccountRoster::queueChanged, this, &RefusedLovesWindow::reload);
    connect(&services.roster(), &AccountRoster::accountsChanged, this, &RefusedLovesWindow::reload);
    reload();
}

void RefusedLovesWindow::build()
{
    m_state->setObjectName(QStringLiteral("refusedLovesState"));
    heartwindow::setUp(*m_table, *m_model, "refusedLoves", windowTitle());
    for (const int wide : {RefusedLovesModel::Title, RefusedLovesModel::Artist, RefusedLovesModel::Reason})
        m_table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    m_drop->setAccessibleDescription(tr("The service is not asked again; the hearts here stay."));
    m_drop->setToolTip(m_drop->accessibleDescription());
    QPushButton* close = heartwindow::named(new QPushButton(tr("Close"), this), "closeButton");
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_drop);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_retry);
    heartwindow::layOut(*this, *m_state, *m_table, buttons, {920, 420});
}

void RefusedLovesWindow::reload()
{
    m_services.loveWishes().refused(this,
                                    [this](const Result<std::vector<LoveWish>>& found) { take(found); });
}

void RefusedLovesWindow::take(const Result<std::vector<LoveWish>>& found)
{
    if (!found) {
        m_state->setText(words::error(found.error()));
        return;
    }
    if (*found != m_model->wishes())
        m_model->setWishes(*found, accountNames(m_services.roster().accounts()));
    m_state->setText(found->empty()
                         ? tr("Every heart was taken, or waits to be sent.")
                         : tr("%Ln change(s) of hearts were refused. Choose some, or none for all of them.",
                              nullptr, static_cast<int>(found->size())));
    showButtons();
}

void RefusedLovesWindow::showButtons()
{
    const bool isAll = !m_table->selectionModel()->hasSelection();
    m_retry->setEnabled(!m_model->wishes().empty());
    m_drop->setEnabled(!m_model->wishes().empty());
    m_retry->setText(isAll ? tr("Try all again") : tr("Try again"));
    m_drop->setText(isAll ? tr("Give all up") : tr("Give up"));
}

std::vector<qint64> RefusedLovesWindow::chosen() const
{
    const QItemSelectionModel& selection = *m_table->selectionModel();
    std::vector<qint64> ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!selection.hasSelection() || selection.isRowSelected(row))
            ids.push_back(m_model->wishes()[static_cast<std::size_t>(row)].id);
    }
    return ids;
}

} // namespace sillon
