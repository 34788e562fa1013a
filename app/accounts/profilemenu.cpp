// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profilemenu.h"

#include "accounts/owncover.h"
#include "accounts/profilecard.h"
#include "accounts/webpicture.h"
#include "application/accountconversation.h"
#include "application/services.h"
#include "application/words.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QImage>
#include <QPushButton>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int menuWidth = 340;
constexpr int coverPixels = 128;

} // namespace

ProfileMenu::ProfileMenu(Services& services, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_services(services)
{
    setObjectName(QStringLiteral("profileMenu"));
    setAccessibleName(tr("Profile"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
}

void ProfileMenu::build()
{
    m_card = new ProfileCard(this);
    auto* accounts = new QPushButton(tr("Accounts"), this);
    accounts->setObjectName(QStringLiteral("profileAccountsButton"));
    auto* lookUp = new QPushButton(tr("Look up a user…"), this);
    lookUp->setObjectName(QStringLiteral("profileLookUpButton"));
    auto* signOut = new QPushButton(tr("Sign out"), this);
    signOut->setObjectName(QStringLiteral("profileSignOutButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::space8);
    buttons->addWidget(accounts);
    buttons->addWidget(lookUp);
    buttons->addStretch();
    buttons->addWidget(signOut);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    column->setSpacing(tokens::space12);
    column->addWidget(m_card);
    column->addLayout(buttons);
    setFixedWidth(menuWidth);
    connect(m_card, &ProfileCard::refreshWanted, this, &ProfileMenu::refresh);
    connect(m_card, &ProfileCard::pageWanted, this, [this](const QUrl& address) {
        hide();
        Q_EMIT pageWanted(address);
    });
    connect(accounts, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT accountsWanted();
    });
    connect(lookUp, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT lookUpWanted(m_account.service);
    });
    connect(signOut, &QPushButton::clicked, this, [this] {
        hide();
        m_services.signIns().disconnectAccount(m_account.id);
    });
}

void ProfileMenu::openFor(const Account& account, const QPoint& rightBelow)
{
    if (account.id != m_account.id)
        setAccount(account);
    fitHeight();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    move(isMirrored ? rightBelow : rightBelow - QPoint(width(), 0));
    show();
}

/// What was hidden just now takes no room any more.
void ProfileMenu::fitHeight()
{
    m_card->layout()->activate();
    layout()->activate();
    adjustSize();
}

void ProfileMenu::setAccount(const Account& account)
{
    m_account = account;
    UserProfile known;
    known.name = account.userName;
    m_card->setProfile(known, words::serviceName(account.service));
    refresh();
}

void ProfileMenu::refresh()
{
    const int round = ++m_round;
    m_card->setState(tr("Asking %1…").arg(words::serviceName(m_account.service)), true);
    m_services.background().ask(
        this,
        [parts = m_services.conversationParts(), account = m_account](const std::stop_token& stop) {
            const auto conversation = converse(parts, account);
            if (!conversation)
                return Result<UserProfile>(fail(conversation.error()));
            return *conversation ? (*conversation)->account->profile(stop)
                                 : Result<UserProfile>(fail(ErrorKind::NotConfigured));
        },
        [this, round](const Result<UserProfile>& profile) {
            if (round != m_round)
                return;
            if (!profile) {
                m_card->setState(words::error(profile.error()), false);
                return;
            }
            UserProfile shown = *profile;
            if (shown.name.isEmpty())
                shown.name = m_account.userName;
            m_card->setProfile(shown, words::serviceName(m_account.service));
            m_card->setState({}, false);
            Q_EMIT pictureFound(m_account.id, {}, shown.plays);
            fetchPicture(shown.pictureUrl, &ProfileCard::setPicture, true);
            if (shown.newestPictureUrl.isEmpty())
                showOwnCover(shown);
            fetchPicture(shown.newestPictureUrl, &ProfileCard::setNewestPicture, false);
            fitHeight();
        });
}

/// Where the service has no picture of the newest play, the library's cover stands for it.
void ProfileMenu::showOwnCover(const UserProfile& profile)
{
    const auto track = ownTrack(m_services.catalogue(), profile.newestArtist, profile.newestTitle);
    if (!track)
        return;
    m_services.background().run(
        this,
        [&covers = m_services.covers(), track = *track](const std::stop_token& stop) {
            return ownCover(covers, track, coverPixels, stop);
        },
        [this, round = m_round](const QImage& cover) {
            if (round == m_round && !cover.isNull())
                m_card->setNewestPicture(QPixmap::fromImage(cover));
        });
}

void ProfileMenu::fetchPicture(const QString& address, void (ProfileCard::*take)(const QPixmap&), bool isUser)
{
    if (address.isEmpty())
        return;
    m_services.background().ask(
        this,
        [&http = m_services.http(), address](const std::stop_token& stop) {
            return webPicture(http, address, stop);
        },
        [this, take, isUser, round = m_round](const QImage& picture) {
            if (round != m_round || picture.isNull())
                return;
            const QPixmap pixels = QPixmap::fromImage(picture);
            (m_card->*take)(pixels);
            if (isUser)
                Q_EMIT pictureFound(m_account.id, pixels, -1);
        });
}

} // namespace sillon
