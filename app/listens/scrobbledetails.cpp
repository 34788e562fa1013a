// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/scrobbledetails.h"

#include "application/scrobblewords.h"
#include "application/sourcefacts.h"
#include "listens/activitymodel.h"
#include "widgets/elidedlabel.h"
#include "widgets/statusdot.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

const Account* accountIn(const std::vector<Account>& accounts, AccountId id)
{
    const auto found =
        std::find_if(accounts.begin(), accounts.end(), [id](const Account& a) { return a.id == id; });
    return found == accounts.end() ? nullptr : &*found;
}

QString line(const SentTexts& texts)
{
    QStringList parts{texts.title, texts.artist, texts.album};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" – "));
}

QString toldWords(const PlayRow& row)
{
    return ScrobbleDetails::tr("Known to %1").arg(words::toldBy(row.listen.origin, row.holders));
}

/// Of a play that was never to be sent: where it came from.
QString unsentWords(const PlayRow& row)
{
    if (!isOurs(row.listen.origin))
        return ScrobbleDetails::tr("From %1: it was fetched or imported, and is sent nowhere.")
            .arg(words::toldBy(row.listen.origin, row.holders));
    const QString kept = ScrobbleDetails::tr("Kept here: no account was connected when it was heard.");
    return row.holders.empty() ? kept : QString(kept + QLatin1Char(' ') + toldWords(row));
}

/// A button that is an action: its words without the mnemonic's key, its state.
QPushButton* makeActionButton(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(action->text(), parent);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

} // namespace

ScrobbleDetails::ScrobbleDetails(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_sent(new ElidedLabel(this))
    , m_states(new QVBoxLayout)
{
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    tokens::setTextSize(m_sent, tokens::TextSize::Secondary);
    m_states->setSpacing(tokens::space4);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::space8);
    for (QAction* action : actions)
        buttons->addWidget(makeActionButton(action, this));
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::pageMargin, tokens::space12, tokens::pageMargin, tokens::space12);
    column->setSpacing(tokens::space8);
    column->addWidget(m_title);
    column->addWidget(m_sent);
    column->addLayout(m_states);
    column->addLayout(buttons);
}

void ScrobbleDetails::showRow(const PlayRow& row, const std::vector<Account>& accounts, qint64 now,
                              const QString& first)
{
    m_title->setText(line(textsOf(row.listen)));
    std::vector<std::pair<int, QString>> states;
    if (!first.isEmpty())
        states.emplace_back(static_cast<int>(StatusDot::Kind::Neutral), first);
    QString sent;
    for (const Delivery& delivery : row.deliveries) {
        const AccountId id = delivery.submission.accountId;
        states.emplace_back(static_cast<int>(dotOf(delivery.submission.state)),
                            QStringLiteral("%1: %2").arg(
                                words::accountName(id, accounts),
                                words::delivery(delivery, accountIn(accounts, id), row.listen, now)));
        if (delivery.submission.state == SubmissionState::Sent && delivery.sentAs)
            sent = tr("Sent as “%1”").arg(line(*delivery.sentAs));
        else if (delivery.ownWords)
            sent = tr("To be sent as “%1”").arg(line(*delivery.ownWords));
    }
    for (const Unowed& reason : row.unowed) {
        const QString account = reason.account ? words::accountName(*reason.account, accounts) : QString();
        states.emplace_back(static_cast<int>(StatusDot::Kind::Neutral),
                            account.isEmpty() ? words::unowed(reason)
                                              : QStringLiteral("%1: %2").arg(account, words::unowed(reason)));
    }
    if (states.empty())
        states.emplace_back(static_cast<int>(StatusDot::Kind::Neutral), unsentWords(row));
    else if (!row.holders.empty())
        states.emplace_back(static_cast<int>(StatusDot::Kind::Neutral), toldWords(row));
    m_sent->setText(sent);
    m_sent->setVisible(!sent.isEmpty());
    showStates(states);
}

void ScrobbleDetails::showMany(int count)
{
    m_title->setText(tr("%Ln play(s) chosen", nullptr, count));
    m_sent->hide();
    showStates({});
}

void ScrobbleDetails::showStates(const std::vector<std::pair<int, QString>>& states)
{
    const auto count = static_cast<qsizetype>(states.size());
    while (m_dots.size() < count) {
        auto* dot = new StatusDot(this);
        m_dots.append(dot);
        m_states->addWidget(dot);
    }
    for (qsizetype i = 0; i < m_dots.size(); ++i) {
        m_dots.at(i)->setVisible(i < count);
        if (i < count) {
            const auto& state = states.at(static_cast<std::size_t>(i));
            m_dots.at(i)->setState(static_cast<StatusDot::Kind>(state.first), state.second);
        }
    }
}

void ScrobbleDetails::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, themeColours(palette()).border);
}

} // namespace sillon
