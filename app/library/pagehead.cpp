// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/pagehead.h"

#include "widgets/buttons.h"
#include "widgets/covercache.h"
#include "widgets/coverpaint.h"
#include "widgets/paint.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int yearIcon = 16;
constexpr int markInset = 6;

constexpr int pictureSide = 208;
constexpr qreal awayOpacity = 0.4;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (label->isRightToLeft()) // also for words of a script from left to right
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace

HeadPicture::HeadPicture(CoverCache& covers, bool round, QWidget* parent)
    : QWidget(parent)
    , m_covers(covers)
    , m_round(round)
{
    setFixedSize(pictureSide, pictureSide);
    connect(&covers, &CoverCache::arrived, this, [this](const QString& album) {
        if (album == CoverCache::albumKey(m_track))
            update();
    });
}

void HeadPicture::setTrack(const Track& track, const QString& name, bool away)
{
    m_track = track;
    m_name = name;
    m_away = away;
    update();
}

void HeadPicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QPixmap picture = m_covers.cover(m_track, pictureSide, devicePixelRatioF());
    if (picture.isNull()) // the grid's smaller one until then
        picture = m_covers.known(m_track, pictureSide, devicePixelRatioF());
    if (m_away)
        painter.setOpacity(awayOpacity);
    if (m_round)
        paint::roundCover(&painter, rect(), picture, m_name, themeColours(palette()));
    else
        paint::albumCover(&painter, rect(), picture, m_name, themeColours(palette()));
}

NameLink::NameLink(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize NameLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, tokens::hitTarget}; // rounded down it would elide
}

QSize NameLink::minimumSizeHint() const
{
    return {tokens::hitTarget, tokens::hitTarget};
}

void NameLink::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColours& colours = themeColours(palette());
    QFont shown = font();
    shown.setUnderline(isEnabled() && underMouse());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? colours.accent : colours.secondary);
    painter.drawText(rect(),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusRing(&painter, rect(), colours.accent, tokens::smallRadius);
}

PageHead::PageHead(CoverCache& covers, const QString& kind, bool round, QWidget* parent)
    : QWidget(parent)
    , m_picture(new HeadPicture(covers, round, this))
    , m_kind(plainLabel(this))
    , m_name(plainLabel(this))
    , m_link(new NameLink(this))
    , m_year(makeIconButton(Icon::YearOwn, QString(), this))
    , m_facts(plainLabel(this))
    , m_play(makePrimaryButton(tr("Play"), this))
    , m_shuffle(new QPushButton(themedIcon(Icon::Shuffle), tr("Shuffle"), this))
    , m_queue(new QPushButton(themedIcon(Icon::PlayLast), tr("Add to the queue"), this))
    , m_scrobble(new QPushButton(themedIcon(Icon::Scrobble), tr("Scrobble"), this))
    , m_love(makeIconButton(Icon::Heart, tr("Love"), this))
    , m_more(makeIconButton(Icon::More, tr("More"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::pageMargin, tokens::space24, tokens::pageMargin, tokens::space16);
    row->setSpacing(tokens::space24);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(makeTexts(), 1);
    m_kind->setText(kind);
    connect(m_link, &NameLink::clicked, this, &PageHead::linkClicked);
    connect(m_year, &QToolButton::clicked, this, &PageHead::yearClicked);
    connect(m_play, &QPushButton::clicked, this, &PageHead::playClicked);
    connect(m_shuffle, &QPushButton::clicked, this, &PageHead::shuffleClicked);
    connect(m_queue, &QPushButton::clicked, this, &PageHead::queueClicked);
    m_scrobble->setObjectName(QStringLiteral("quickScrobbleButton"));
    m_scrobble->setAccessibleName(m_scrobble->text());
    m_scrobble->setToolTip(tr("Scrobble all of it as just heard elsewhere"));
    m_scrobble->hide();
    connect(m_scrobble, &QPushButton::clicked, this, &PageHead::scrobbleClicked);
    connect(m_love, &QToolButton::clicked, this, &PageHead::loveClicked);
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height() + tokens::space4))); });
}

QWidget* PageHead::makeTexts()
{
    tokens::setTextSize(m_kind, tokens::TextSize::Secondary);
    tokens::setTextSize(m_name, tokens::TextSize::PageTitle);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto* texts = new QWidget(this);
    m_texts = texts;
    auto* column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space4);
    column->addStretch(1);
    column->addWidget(m_kind);
    column->addWidget(m_name);
    auto* link = new QHBoxLayout;
    link->addWidget(m_link);
    link->addStretch();
    column->addLayout(link);
    column->addSpacing(tokens::space4);
    m_year->setObjectName(QStringLiteral("albumYearButton"));
    m_year->setIconSize({yearIcon, yearIcon});
    m_year->hide();
    auto* facts = new QHBoxLayout;
    facts->setContentsMargins(-markInset, 0, 0, 0); // the mark, not its button, stands below the name
    facts->setSpacing(tokens::space4);
    facts->addWidget(m_year);
    facts->addWidget(m_facts, 1);
    column->addLayout(facts);
    column->addSpacing(tokens::space12);
    column->addLayout(makeButtons());
    column->addStretch(1);
    texts->setMinimumHeight(pictureSide);
    return texts;
}

QBoxLayout* PageHead::makeButtons()
{
    m_play->setIcon(themedIcon(Icon::Play, QPalette::HighlightedText));
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens::space8);
    for (QPushButton* button : {m_shuffle, m_queue}) { // their words may go
        button->setAccessibleName(button->text());
        button->setToolTip(button->text());
    }
    row->addWidget(m_play);
    row->addWidget(m_shuffle);
    row->addWidget(m_queue);
    row->addWidget(m_scrobble);
    row->addWidget(m_love);
    row->addWidget(m_more);
    row->addStretch();
    return row;
}

void PageHead::setPicture(const Track& track, const QString& name, bool away)
{
    m_picture->setTrack(track, name, away);
}

void PageHead::setKind(const QString& kind)
{
    m_kind->setText(kind);
}

void PageHead::setName(const QString& name)
{
    m_name->setText(name);
}

void PageHead::setLink(const QString& name, bool leadsSomewhere)
{
    m_link->setVisible(!name.isEmpty());
    m_link->setText(name);
    m_link->updateGeometry();
    m_link->setEnabled(leadsSomewhere);
    m_link->setAccessibleName(tr("Artist: %1").arg(name));
    m_link->setToolTip(leadsSomewhere ? tr("Go to the artist") : QString());
}

void PageHead::setFacts(const QString& facts)
{
    m_facts->setText(facts);
}

void PageHead::setYearMark(const QString& words, std::optional<Icon> mark)
{
    m_year->setVisible(!words.isEmpty());
    m_year->setIcon(themedIcon(mark.value_or(Icon::YearOwn)));
    m_year->setToolTip(words);
    m_year->setAccessibleName(words);
}

void PageHead::setLoved(bool loved)
{
    const QString name = loved ? tr("Unlove all tracks") : tr("Love all tracks");
    m_love->setIcon(loved ? themedIcon(Icon::HeartFilled, QPalette::Highlight) : themedIcon(Icon::Heart));
    m_love->setToolTip(name);
    m_love->setAccessibleName(name);
}

void PageHead::fit(int width)
{
    for (QPushButton* button : {m_shuffle, m_queue, m_scrobble})
        button->setText(button->accessibleName());
    for (QPushButton* button : {m_queue, m_scrobble, m_shuffle}) {
        m_texts->layout()->activate();
        layout()->activate();
        if (layout()->totalMinimumSize().width() <= width)
            return;
        button->setText({});
    }
}

void PageHead::offerScrobble()
{
    m_scrobble->show();
}

void PageHead::setScrobbling(bool busy, bool done)
{
    m_scrobble->setEnabled(!busy);
    m_scrobble->setIcon(themedIcon(done ? Icon::Check : Icon::Scrobble));
    const QString words = busy ? tr("Scrobbling…") : done ? tr("Scrobbled") : tr("Scrobble");
    const bool wordless = m_scrobble->text().isEmpty();
    m_scrobble->setAccessibleName(words);
    m_scrobble->setText(wordless ? QString() : words);
}

void PageHead::setPlayable(bool playable)
{
    for (QWidget* button :
         std::initializer_list<QWidget*>{m_play, m_shuffle, m_queue, m_scrobble, m_love, m_more})
        button->setEnabled(playable);
}

} // namespace sillon
