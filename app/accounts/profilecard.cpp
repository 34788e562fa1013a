// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profilecard.h"

#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int pictureSide = 56;
constexpr int coverSide = 44;

QLabel* makeLabel(QWidget* parent, tokens::TextSize size = tokens::TextSize::Body)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    tokens::setTextSize(label, size);
    return label;
}

/// The picture cut to a square with round corners; without one the placeholder's ground and letter.
QPixmap framed(const QPixmap& picture, int side, int radius, const QString& letter, const QWidget* on)
{
    const qreal ratio = on->devicePixelRatioF();
    QPixmap frame(QSize(side, side) * ratio);
    frame.setDevicePixelRatio(ratio);
    frame.fill(Qt::transparent);
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(0, 0, side, side), radius, radius);
    painter.setClipPath(shape);
    const ThemeColours& colours = themeColours(on->palette());
    if (!picture.isNull()) {
        const int edge = std::min(picture.width(), picture.height());
        const QRect part((picture.width() - edge) / 2, (picture.height() - edge) / 2, edge, edge);
        painter.drawPixmap(QRect(0, 0, side, side), picture, part);
        return frame;
    }
    painter.fillRect(0, 0, side, side, colours.selection);
    QFont font = tokens::font(tokens::TextSize::Section);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.accent);
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, letter);
    return frame;
}

QString aboutWords(const UserProfile& profile)
{
    QStringList parts;
    if (!profile.realName.isEmpty() && profile.realName != profile.name)
        parts.append(profile.name);
    if (!profile.country.isEmpty())
        parts.append(profile.country);
    if (profile.memberSince > 0) {
        const QDate since = QDateTime::fromSecsSinceEpoch(profile.memberSince, Qt::UTC).date();
        parts.append(
            ProfileCard::tr("member since %1").arg(QLocale().toString(since, QStringLiteral("MMMM yyyy"))));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ProfileCard::ProfileCard(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("profileCard"));
    build();
}

void ProfileCard::build()
{
    m_pictureLabel = new QLabel(this);
    m_pictureLabel->setFixedSize(pictureSide, pictureSide);
    m_name = makeLabel(this, tokens::TextSize::Section);
    m_pro = makeLabel(this, tokens::TextSize::Secondary);
    m_pro->setText(tr("Pro"));
    m_pro->setForegroundRole(QPalette::Highlight);
    m_pro->setWordWrap(false);
    m_about = makeLabel(this, tokens::TextSize::Secondary);
    m_plays = makeLabel(this);
    m_plays->setObjectName(QStringLiteral("profilePlays"));
    auto* title = new QHBoxLayout;
    title->setSpacing(tokens::space8);
    title->addWidget(m_name, 1);
    title->addWidget(m_pro);
    auto* words = new QVBoxLayout;
    words->setSpacing(tokens::space4);
    words->addLayout(title);
    words->addWidget(m_about);
    words->addWidget(m_plays);
    auto* head = new QHBoxLayout;
    head->setSpacing(tokens::space12);
    head->addWidget(m_pictureLabel, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    m_state = makeLabel(this, tokens::TextSize::Secondary);
    m_view = new QPushButton(this);
    m_view->setObjectName(QStringLiteral("viewProfileButton"));
    m_refresh = new QPushButton(tr("Refresh"), this);
    m_refresh->setObjectName(QStringLiteral("refreshProfileButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::space8);
    buttons->addWidget(m_view);
    buttons->addWidget(m_refresh);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space12);
    column->addLayout(head);
    column->addWidget(makeNewest());
    column->addWidget(m_state);
    column->addLayout(buttons);
    m_state->hide();
    connect(m_refresh, &QPushButton::clicked, this, &ProfileCard::refreshWanted);
    connect(m_view, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(QUrl(m_profile.url)); });
}

QWidget* ProfileCard::makeNewest()
{
    m_newest = new QWidget(this);
    m_newestPicture = new QLabel(m_newest);
    m_newestPicture->setFixedSize(coverSide, coverSide);
    m_newestWords = makeLabel(m_newest, tokens::TextSize::Secondary);
    auto* row = new QHBoxLayout(m_newest);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space12);
    row->addWidget(m_newestPicture);
    row->addWidget(m_newestWords, 1);
    return m_newest;
}

void ProfileCard::setProfile(const UserProfile& profile, const QString& serviceName)
{
    m_profile = profile;
    m_name->setText(profile.realName.isEmpty() ? profile.name : profile.realName);
    m_pro->setVisible(profile.isPro);
    m_about->setText(aboutWords(profile));
    m_about->setVisible(!m_about->text().isEmpty());
    // The number in the reader's own digits and groups.
    QString plays =
        tr("%Ln play(s)", nullptr, static_cast<int>(std::min<qint64>(profile.plays, 2'000'000'000)));
    plays.replace(QString::number(profile.plays), QLocale().toString(profile.plays));
    m_plays->setText(profile.plays > 0 ? plays : QString());
    m_plays->setVisible(profile.plays > 0);
    m_newest->setVisible(!profile.newestTitle.isEmpty());
    m_newestWords->setText(
        tr("Newest play\n%1 – %2", "artist, title").arg(profile.newestArtist, profile.newestTitle));
    m_view->setText(tr("View on %1").arg(serviceName));
    m_view->setVisible(!profile.url.isEmpty());
    setPicture({});
    setNewestPicture({});
}

void ProfileCard::setPicture(const QPixmap& picture)
{
    m_pictureLabel->setPixmap(
        framed(picture, pictureSide, pictureSide / 2, m_name->text().left(1).toUpper(), this));
}

void ProfileCard::setNewestPicture(const QPixmap& picture)
{
    m_newestPicture->setPixmap(framed(picture, coverSide, tokens::radius, QStringLiteral("♪"), this));
}

void ProfileCard::setState(const QString& words, bool busy)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    m_refresh->setEnabled(!busy);
}

} // namespace sillon
