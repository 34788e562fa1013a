// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noticebar.h"

#include "widgets/buttons.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

constexpr int barHeight = 44;
constexpr std::size_t mostWaiting = 20;

Icon iconOf(BarNotice::Kind kind)
{
    switch (kind) {
    case BarNotice::Kind::Success:
        return Icon::Check;
    case BarNotice::Kind::Warning:
        return Icon::Warning;
    case BarNotice::Kind::Error:
        return Icon::Error;
    case BarNotice::Kind::Busy:
        return Icon::Retry;
    case BarNotice::Kind::Note:
        break;
    }
    return Icon::Info;
}

QColor colourOf(BarNotice::Kind kind, const ThemeColours& colours)
{
    switch (kind) {
    case BarNotice::Kind::Success:
        return colours.good;
    case BarNotice::Kind::Warning:
        return colours.warning;
    case BarNotice::Kind::Error:
        return colours.error;
    case BarNotice::Kind::Busy:
    case BarNotice::Kind::Note:
        break;
    }
    return colours.accent;
}

bool lasts(const BarNotice& notice)
{
    return notice.stays || notice.kind == BarNotice::Kind::Busy;
}

/// Something that can be taken back: there is time to think about it, and it gives way to news.
bool offersUndo(const BarNotice& notice)
{
    return !lasts(notice) && !notice.actionText.isEmpty() &&
           (notice.kind == BarNotice::Kind::Note || notice.kind == BarNotice::Kind::Success);
}

bool givesWay(const BarNotice& notice)
{
    return lasts(notice) || offersUndo(notice);
}

int showForMs(const BarNotice& notice)
{
    if (offersUndo(notice))
        return 30000;
    const bool serious = notice.kind == BarNotice::Kind::Warning || notice.kind == BarNotice::Kind::Error;
    return serious || !notice.actionText.isEmpty() ? 12000 : 6000;
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Info, tokens::iconSize, this))
    , m_text(new ElidedLabel(this))
    , m_action(new QPushButton(this))
    , m_close(makeIconButton(Icon::Close, tr("Dismiss"), this))
    , m_slide(new QPropertyAnimation(this, "maximumHeight", this))
    , m_timer(this)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::space12, tokens::space4, tokens::space12, tokens::space4);
    row->setSpacing(tokens::space12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->setFlat(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMaximumHeight(0);
    setVisible(false);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::pressAction);
    connect(m_slide, &QPropertyAnimation::finished, this, [this] { setVisible(!m_notices.empty()); });
}

QSize NoticeBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), barHeight};
}

const BarNotice* NoticeBar::shown() const
{
    return m_notices.empty() ? nullptr : &m_notices.front();
}

void NoticeBar::show(BarNotice notice)
{
    const auto same = std::find_if(m_notices.begin(), m_notices.end(), [&](const BarNotice& other) {
        return !notice.key.isEmpty() && other.key == notice.key;
    });
    if (same != m_notices.end()) {
        *same = std::move(notice);
        if (same == m_notices.begin())
            showFirst();
        return;
    }
    // What was done before the newest is not taken back any more.
    if (offersUndo(notice))
        std::erase_if(m_notices, offersUndo);
    if (m_notices.size() >= mostWaiting)
        dropOne();
    const auto place = std::find_if(m_notices.begin(), m_notices.end(), givesWay);
    const bool isFirst = place == m_notices.begin();
    m_notices.insert(place, std::move(notice));
    if (isFirst)
        showFirst();
}

/// The log keeps it.
void NoticeBar::dropOne()
{
    const auto next = m_notices.begin() + 1;
    const auto passing = std::find_if_not(next, m_notices.end(), lasts);
    m_notices.erase(passing == m_notices.end() ? next : passing);
}

void NoticeBar::withdraw(const QString& key)
{
    const bool wasShown = !m_notices.empty() && m_notices.front().key == key;
    std::erase_if(m_notices, [&](const BarNotice& notice) { return notice.key == key; });
    if (wasShown)
        showFirst();
}

void NoticeBar::showFirst()
{
    if (m_notices.empty()) {
        m_timer.stop();
        return slideTo(0);
    }
    const BarNotice& notice = m_notices.front();
    m_icon->setIcon(iconOf(notice.kind));
    m_icon->setColour(colourOf(notice.kind, themeColours(palette())));
    m_text->setText(notice.text);
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    startTimer();
    update();
    slideTo(barHeight);
}

void NoticeBar::startTimer()
{
    if (m_notices.empty() || lasts(m_notices.front()))
        m_timer.stop();
    else
        m_timer.start(showForMs(m_notices.front()));
}

void NoticeBar::dismiss()
{
    if (!m_notices.empty())
        m_notices.pop_front();
    showFirst();
}

void NoticeBar::pressAction()
{
    if (m_notices.empty())
        return;
    const std::function<void()> action = std::move(m_notices.front().action);
    dismiss();
    if (action)
        action();
}

void NoticeBar::slideTo(int height)
{
    setVisible(true);
    m_slide->stop();
    const int duration = motionMs(this);
    if (duration == 0 || !window()->isVisible()) {
        setMaximumHeight(height);
        setVisible(height > 0);
        return;
    }
    m_slide->setDuration(duration);
    m_slide->setStartValue(std::min(maximumHeight(), barHeight));
    m_slide->setEndValue(height);
    m_slide->start();
}

void NoticeBar::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void NoticeBar::leaveEvent(QEvent* event)
{
    startTimer();
    QWidget::leaveEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColours& colours = themeColours(palette());
    painter.fillRect(rect(), colours.raised);
    painter.fillRect(0, 0, width(), 1, colours.border);
    if (!m_notices.empty()) {
        const QRect edge(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 0, 3, height());
        painter.fillRect(edge, colourOf(m_notices.front().kind, colours));
    }
}

} // namespace sillon
