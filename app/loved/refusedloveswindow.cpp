// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/refusedloveswindow.h"

#include "application/services.h"
#include "application/words.h"
#include "loved/refusedlovesmodel.h"
#include "widgets/buttons.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int leastColumnWidth = 80; // the headings, while there are no rows

QPushButton* named(QPushButton* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

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
    , m_retry(named(makePrimaryButton(tr("Try again"), this), "refusedRetryButton"))
    , m_drop(named(new QPushButton(tr("Give up"), this), "refusedDropButton"))
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
    m_state->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("refusedLoves"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    QHeaderView* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setMinimumSectionSize(leastColumnWidth);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(RefusedLovesModel::Wish, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(RefusedLovesModel::Account, QHeaderView::ResizeToContents);
    head->setResizeContentsPrecision(0);
    m_drop->setAccessibleDescription(tr("The service is not asked again; the hearts here stay."));
    m_drop->setToolTip(m_drop->accessibleDescription());
    auto* close = named(new QPushButton(tr("Close"), this), "closeButton");
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::space8);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_retry);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    column->setSpacing(tokens::space12);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(QSize(920, 420).boundedTo(screen()->availableSize()));
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
                         : tr("%n change(s) of hearts were refused. Choose some, or none for all of them.",
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
