// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/filtersettings.h"

#include "application/figurewords.h"
#include "application/scrobblewords.h"
#include "application/services.h"
#include "application/words.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace sillon {

namespace {

constexpr int listHeight = 120;

bool isLength(FilterKind kind)
{
    return kind == FilterKind::Shorter || kind == FilterKind::Longer;
}

/// "1:30" or "90" as milliseconds; empty when it is neither.
QString millisecondsOf(const QString& text)
{
    qint64 seconds = 0;
    for (const QString& part : words::plainDigits(text).trimmed().split(QLatin1Char(':'))) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber || number < 0 || seconds > 360000)
            return {};
        seconds = seconds * 60 + number;
    }
    return seconds > 0 ? QString::number(seconds * 1000) : QString();
}

} // namespace

FilterSettings::FilterSettings(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_account(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_answer(new QLabel(this))
{
    m_account->setObjectName(QStringLiteral("filterAccountBox"));
    m_account->setAccessibleName(tr("Account"));
    m_list->setObjectName(QStringLiteral("filterList"));
    m_list->setAccessibleName(tr("Filters"));
    m_list->setFixedHeight(listHeight);
    m_answer->setWordWrap(true);
    m_answer->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space8);
    column->addWidget(m_account, 0, Qt::AlignLeft);
    column->addWidget(m_list);
    column->addWidget(makeEntry());
    column->addWidget(m_answer);
    connect(m_account, &QComboBox::currentIndexChanged, this, &FilterSettings::read);
    connect(&services.roster(), &AccountRoster::accountsChanged, this, &FilterSettings::fillAccounts);
    fillAccounts();
    showKind();
}

QWidget* FilterSettings::makeEntry()
{
    m_kind->setObjectName(QStringLiteral("filterKindBox"));
    m_kind->setAccessibleName(tr("What is not sent"));
    m_kind->addItem(tr("Genre is"), static_cast<int>(FilterKind::Genre));
    m_kind->addItem(tr("In the folder"), static_cast<int>(FilterKind::Folder));
    m_kind->addItem(tr("Shorter than"), static_cast<int>(FilterKind::Shorter));
    m_kind->addItem(tr("Longer than"), static_cast<int>(FilterKind::Longer));
    m_kind->addItem(tr("Found by the search"), static_cast<int>(FilterKind::Search));
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setAccessibleName(tr("Text of the filter"));
    m_add->setObjectName(QStringLiteral("addFilterButton"));
    m_remove->setObjectName(QStringLiteral("removeFilterButton"));
    auto* entry = new QWidget(this);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space8);
    row->addWidget(m_kind);
    row->addWidget(m_text, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilterSettings::showKind);
    connect(m_add, &QPushButton::clicked, this, &FilterSettings::add);
    connect(m_text, &QLineEdit::returnPressed, this, &FilterSettings::add);
    connect(m_remove, &QPushButton::clicked, this, &FilterSettings::remove);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int chosen) { m_remove->setEnabled(chosen >= 0); });
    return entry;
}

void FilterSettings::showKind()
{
    if (isLength(kind()))
        m_text->setPlaceholderText(QStringLiteral("1:30"));
    else if (kind() == FilterKind::Search)
        m_text->setPlaceholderText(tr("artist:name or path:podcasts"));
    else
        m_text->setPlaceholderText(kind() == FilterKind::Folder ? QStringLiteral("/home/…")
                                                                : tr("Audiobook", "a genre"));
}

FilterKind FilterSettings::kind() const
{
    return static_cast<FilterKind>(m_kind->currentData().toInt());
}

AccountId FilterSettings::account() const
{
    return m_account->currentData().toLongLong();
}

void FilterSettings::fillAccounts()
{
    const QVariant chosen = m_account->currentData();
    const std::vector<Account>& accounts = m_services.roster().accounts();
    {
        const QSignalBlocker quiet(m_account);
        m_account->clear();
        for (const Account& account : accounts)
            m_account->addItem(words::accountName(account.id, accounts), account.id);
        m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
    }
    const bool any = !accounts.empty();
    m_account->setVisible(any);
    for (QWidget* part : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_text),
                          static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_list)})
        part->setEnabled(any);
    say(any ? QString() : tr("Connect an account first; each has filters of its own."));
    read();
}

void FilterSettings::read()
{
    m_remove->setEnabled(false);
    if (account() == 0)
        return m_list->clear();
    m_services.background().run(
        this,
        [&store = m_services.filters(), account = account()](const std::stop_token&) {
            return store.filters(account);
        },
        [this](const Result<std::vector<ScrobbleFilter>>& filters) { showFilters(filters); });
}

void FilterSettings::showFilters(const Result<std::vector<ScrobbleFilter>>& filters)
{
    m_list->clear();
    if (!filters)
        return say(words::error(filters.error()));
    for (const ScrobbleFilter& filter : *filters) {
        auto* item = new QListWidgetItem(words::filter(filter.kind, filter.text), m_list);
        item->setData(Qt::UserRole, filter.id);
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void FilterSettings::say(const QString& words)
{
    m_answer->setText(words);
    m_answer->setVisible(!words.isEmpty());
}

void FilterSettings::takeDone(const Done& done)
{
    say(done ? QString() : words::error(done.error()));
    read();
}

void FilterSettings::add()
{
    const QString text = isLength(kind()) ? millisecondsOf(m_text->text()) : m_text->text().trimmed();
    const FilterFault fault =
        isLength(kind()) && text.isEmpty() ? FilterFault::NoLength : faultOf(kind(), text, SearchMoment());
    if (fault != FilterFault::None)
        return say(words::filterFault(fault));
    m_text->clear();
    m_services.background().change(
        this,
        [&store = m_services.filters(), filter = ScrobbleFilter{0, account(), kind(), text}](
            const std::stop_token&) { return store.add(filter); },
        [this](const Done& done) { takeDone(done); });
}

void FilterSettings::remove()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    m_services.background().change(
        this,
        [&store = m_services.filters(), id = item->data(Qt::UserRole).toLongLong()](const std::stop_token&) {
            return store.remove(id);
        },
        [this](const Done& done) { takeDone(done); });
}

} // namespace sillon
