// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/playbutton.h"

#include "widgets/paint.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace sillon {

namespace {

constexpr int side = 42;
constexpr int iconSide = 22;

QColor fillOf(const paint::Look& look)
{
    const QColor accent = look.colours.accent;
    if (!look.enabled)
        return look.colours.pressed;
    const bool bright = accent.lightnessF() > 0.5F;
    if (look.pressed)
        return accent.darker(bright ? 112 : 120);
    return look.hovered ? (bright ? accent.lighter(108) : accent.darker(110)) : accent;
}

} // namespace

PlayButton::PlayButton(QAction* action, QWidget* parent)
    : QToolButton(parent)
    , m_action(action)
{
    setObjectName(QStringLiteral("playButton"));
    setDefaultAction(action);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto follow = [this] { setAccessibleName(m_action->iconText()); };
    connect(action, &QAction::changed, this, follow);
    follow();
}

QSize PlayButton::sizeHint() const
{
    return {side, side};
}

void PlayButton::setPlaying(bool playing)
{
    m_playing = playing;
    update();
}

void PlayButton::paintEvent(QPaintEvent* /*event*/)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const paint::Look look(option);
    QPainter painter(this);
    const QRect disc(0, 0, side, side);
    paint::roundedBox(&painter, disc.adjusted(1, 1, -1, -1), side / 2.0, fillOf(look));
    if (look.keyboardFocus)
        paint::focusRing(&painter, disc.adjusted(3, 3, -3, -3), look.colours.onAccent, side / 2.0);
    const QRect place((side - iconSide) / 2, (side - iconSide) / 2, iconSide, iconSide);
    paintIcon(&painter, place, m_playing ? Icon::Pause : Icon::Play,
              look.enabled ? look.colours.onAccent : look.colours.faint);
}

} // namespace sillon
