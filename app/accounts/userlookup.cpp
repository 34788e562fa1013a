// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/userlookup.h"

#include "accounts/profilecard.h"
#include "accounts/webpicture.h"
#include "application/historyjobs.h"
#include "application/services.h"
#include "application/userwords.h"
#include "application/words.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int lookupWidth = 380;

UserProfile profileOf(const ServiceUser& user)
{
    UserProfile profile;
    profile.name = user.name;
    profile.realName = user.realName;
    profile.country = user.country;
    profile.url = user.url;
    profile.pictureUrl = user.pictureUrl;
    profile.plays = user.plays;
    profile.memberSince = user.memberSince;
    return profile;
}

} // namespace

UserLookup::UserLookup(Services& services, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_services(services)
    , m_service(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_ask(new QPushButton(tr("Look up"), this))
    , m_card(new ProfileCard(this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("userLookup"));
    setAccessibleName(tr("Look up a user"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFixedWidth(lookupWidth);
    build();
    connect(m_name, &QLineEdit::textChanged, this, &UserLookup::forgetAnswer);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { ask(false); });
    connect(m_ask, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_service, &QComboBox::currentIndexChanged, this, &UserLookup::forgetAnswer);
    connect(m_card, &ProfileCard::refreshWanted, this, [this] { ask(true); });
    connect(m_card, &ProfileCard::pageWanted, this, [this](const QUrl& address) {
        hide();
        Q_EMIT pageWanted(address);
    });
    forgetAnswer();
}

void UserLookup::build()
{
    m_service->setObjectName(QStringLiteral("lookupService"));
    m_service->setAccessibleName(tr("Service"));
    m_name->setObjectName(QStringLiteral("lookupName"));
    m_name->setAccessibleName(tr("User name"));
    m_name->setPlaceholderText(tr("User name"));
    m_ask->setObjectName(QStringLiteral("lookupButton"));
    m_words->setObjectName(QStringLiteral("lookupWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout;
    line->setSpacing(tokens::space8);
    line->addWidget(m_service);
    line->addWidget(m_name, 1);
    line->addWidget(m_ask);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    column->setSpacing(tokens::space12);
    column->addLayout(line);
    column->addWidget(m_words);
    column->addWidget(m_card);
    for (const char* service : {"lastfm", "listenbrainz"})
        m_service->addItem(words::serviceName(QLatin1String(service)), QLatin1String(service));
}

void UserLookup::openFor(const QString& service, const QString& userName, const QPoint& rightBelow)
{
    if (!service.isEmpty() && m_service->findData(service) < 0) // a server the user added
        m_service->addItem(words::serviceName(service), service);
    m_service->setCurrentIndex(std::max(0, m_service->findData(service)));
    m_name->setText(userName);
    forgetAnswer();
    fitHeight();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    move(isMirrored ? rightBelow : rightBelow - QPoint(width(), 0));
    show();
    m_name->setFocus(Qt::PopupFocusReason);
    ask(false);
}

/// Another name: what was found belongs to the one before.
void UserLookup::forgetAnswer()
{
    ++m_round;
    m_card->hide();
    m_words->hide();
    m_ask->setEnabled(!m_name->text().trimmed().isEmpty());
    fitHeight();
}

void UserLookup::ask(bool refresh)
{
    const QString service = m_service->currentData().toString();
    const QString userName = m_name->text().trimmed();
    if (userName.isEmpty())
        return;
    const int round = ++m_round;
    if (refresh) {
        m_card->setState(tr("Asking %1…").arg(words::serviceName(service)), true);
    } else {
        m_words->setText(tr("Asking %1…").arg(words::serviceName(service)));
        m_words->show();
    }
    fitHeight();
    m_services.background().ask(
        this,
        [parts = historyParts(m_services), service, userName,
         refresh](const std::stop_token& stop) -> Result<UserCheck> {
            const auto source = openHistorySource(parts, service, userName);
            if (!source)
                return fail(source.error());
            return ServiceUserStore(parts.database, parts.clock)
                .check(**source, service, userName, refresh, stop);
        },
        [this, round, service, userName](const Result<UserCheck>& check) {
            if (round == m_round)
                take(check, service, userName);
        });
}

void UserLookup::take(const Result<UserCheck>& check, const QString& service, const QString& userName)
{
    const QString sentence = words::userCheck(check, service, userName, m_services.clock().utcNow());
    const bool exists = check && check->answer == UserCheck::Answer::Exists;
    // What was found before stays in sight when asking again fails.
    const bool keepsCard = !check && !m_card->isHidden();
    m_card->setVisible(exists || keepsCard);
    m_words->setText(sentence);
    m_words->setVisible(!exists && !keepsCard);
    if (exists)
        showUser(check->user, service);
    m_card->setState(exists || keepsCard ? sentence : QString(), false);
    fitHeight();
}

void UserLookup::showUser(const ServiceUser& user, const QString& service)
{
    m_card->setProfile(profileOf(user), words::serviceName(service));
    if (user.pictureUrl.isEmpty())
        return;
    m_services.background().ask(
        this,
        [&http = m_services.http(), address = user.pictureUrl](const std::stop_token& stop) {
            return webPicture(http, address, stop);
        },
        [this, round = m_round](const QImage& picture) {
            if (round == m_round && !picture.isNull())
                m_card->setPicture(QPixmap::fromImage(picture));
        });
}

/// What was hidden just now takes no room any more.
void UserLookup::fitHeight()
{
    if (m_card->layout() != nullptr)
        m_card->layout()->activate();
    layout()->activate();
    adjustSize();
}

} // namespace sillon
