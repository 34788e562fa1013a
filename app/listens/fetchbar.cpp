// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/fetchbar.h"

#include "application/historyfetch.h"
#include "application/listenbrainzservers.h"
#include "application/services.h"
#include "application/sourcefacts.h"
#include "application/words.h"
#include "widgets/buttons.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace sillon {

namespace {

constexpr int userWidth = 180;

} // namespace

FetchBar::FetchBar(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_service(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_who(makeIconButton(Icon::Account, tr("Who is this?"), this))
    , m_fetch(new QPushButton(tr("Fetch history"), this))
{
    build();
    connect(m_service, &QComboBox::currentIndexChanged, this, &FetchBar::fillName);
    connect(&m_services.settings(), &Settings::changed, this, [this](const QString& name) {
        if (namesService(name))
            fillServices();
    });
    connect(m_user, &QLineEdit::textChanged, this, &FetchBar::showState);
    connect(m_user, &QLineEdit::textChanged, this, [this] { Q_EMIT failed({}, {}); });
    connect(m_user, &QLineEdit::returnPressed, this, &FetchBar::fetch);
    connect(m_who, &QToolButton::clicked, this,
            [this] { Q_EMIT userWanted(service(), m_user->text().trimmed()); });
    connect(m_fetch, &QPushButton::clicked, this, &FetchBar::fetch);
    connect(&services.roster(), &AccountRoster::accountsChanged, this, &FetchBar::fillName);
    connect(&services.jobs(), &JobRunner::jobChanged, this, &FetchBar::takeJob);
    connect(&services.jobs(), &JobRunner::loaded, this, &FetchBar::showState);
    fillName();
    showState();
}

void FetchBar::build()
{
    fillServices();
    setFocusProxy(m_user);
    m_service->setObjectName(QStringLiteral("historyService"));
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToContents); // servers come and go
    m_service->setAccessibleName(tr("Service"));
    m_user->setObjectName(QStringLiteral("historyUserField"));
    m_user->setPlaceholderText(tr("User name"));
    m_user->setAccessibleName(tr("User name"));
    m_user->setFixedWidth(userWidth);
    m_who->setObjectName(QStringLiteral("historyWhoButton"));
    m_fetch->setObjectName(QStringLiteral("fetchHistoryButton"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space8);
    for (QWidget* control : std::initializer_list<QWidget*>{m_service, m_user, m_who, m_fetch})
        row->addWidget(control);
}

/// What was chosen stays chosen while there is such a server.
void FetchBar::fillServices()
{
    const QStringList services = scrobbleServices(m_services.lastfmServers(), m_services.settings());
    QStringList shown;
    for (int i = 0; i < m_service->count(); ++i)
        shown.append(m_service->itemData(i).toString());
    if (shown == services)
        return;
    const QString chosen = service();
    {
        const QSignalBlocker quiet(m_service);
        m_service->clear();
        for (const QString& each : services)
            m_service->addItem(words::serviceName(each), each);
        m_service->setCurrentIndex(static_cast<int>(std::max<qsizetype>(services.indexOf(chosen), 0)));
    }
    fillName();
}

QString FetchBar::service() const
{
    return m_service->currentData().toString();
}

/// One's own name is offered; what the user typed stays.
void FetchBar::fillName()
{
    if (m_user->text() == m_filled) {
        m_filled.clear();
        for (const Account& account : m_services.roster().accounts()) {
            if (account.service == service() && account.state != AccountState::SignedOut)
                m_filled = account.userName;
        }
        m_user->setText(m_filled);
    }
    showState();
}

void FetchBar::showState()
{
    const HistoryOrder order{service(), m_user->text().trimmed(), {}};
    const Job* job = m_services.jobs().unfinished(historyJobKind(order.service), order.key());
    const bool busy = job && (job->state == JobState::Running || job->state == JobState::Waiting);
    QString reason;
    if (!m_services.holdsProfile())
        reason = tr("Another program is using this profile.");
    else if (order.userName.isEmpty())
        reason = tr("Type whose history to fetch.");
    else if (busy)
        reason = tr("It is being fetched.");
    m_fetch->setEnabled(reason.isEmpty());
    m_fetch->setToolTip(reason);
    m_fetch->setText(busy ? tr("Fetching…") : tr("Fetch history"));
}

void FetchBar::takeJob(const Job& job)
{
    const HistoryOrder order{service(), m_user->text().trimmed(), {}};
    if (job.state == JobState::Failed && job.error && job.kind == historyJobKind(order.service) &&
        job.key == order.key())
        Q_EMIT failed(job.key, words::historyFailure(*job.error, order.service, order.userName, 0));
    showState();
}

void FetchBar::fetch()
{
    if (!m_fetch->isEnabled())
        return;
    Q_EMIT failed({}, {});
    const HistoryOrder order{service(), m_user->text().trimmed(), {}};
    m_services.jobs().startByHand(historyJobKind(order.service), order.key(), order.toJson());
    showState();
}

} // namespace sillon
