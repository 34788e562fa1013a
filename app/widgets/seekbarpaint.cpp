// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/words.h"
#include "widgets/paint.h"
#include "widgets/seekbar.h"
#include "widgets/tabular.h"
#include "widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace sillon {

namespace {

constexpr int sideRoom = 8; ///< so that the knob stays inside at both ends
constexpr int grooveMiddle = 14;
constexpr int grooveHeight = 4;
constexpr int knobRadius = 6;
constexpr int notchWidth = 5;
constexpr int notchHeight = 14;

} // namespace

QSize SeekBar::sizeHint() const
{
    return {360, grooveMiddle * 2 + fontMetrics().height()};
}

QSize SeekBar::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

QRectF SeekBar::grooveRect() const
{
    return {sideRoom, grooveMiddle - grooveHeight / 2.0, width() - 2.0 * sideRoom, grooveHeight};
}

qreal SeekBar::xOf(qint64 ms) const
{
    const QRectF groove = grooveRect();
    if (m_length <= 0)
        return groove.left();
    return groove.left() + groove.width() * double(std::clamp<qint64>(ms, 0, m_length)) / double(m_length);
}

qint64 SeekBar::timeAt(int x) const
{
    const QRectF groove = grooveRect();
    const double share = std::clamp((x - groove.left()) / groove.width(), 0.0, 1.0);
    return qRound64(share * double(m_length));
}

QRect SeekBar::notchRect() const
{
    const bool shown =
        m_notch.state == SeekNotch::State::WillCount || m_notch.state == SeekNotch::State::Counted;
    if (!shown || m_length <= 0 || m_notch.atMs > m_length)
        return {};
    const int x = qRound(xOf(m_notch.atMs));
    return {x - notchWidth / 2, grooveMiddle - notchHeight / 2, notchWidth, notchHeight};
}

void SeekBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroove(&painter);
    paintNotch(&painter);
    paintKnob(&painter);
    paintTexts(&painter);
}

void SeekBar::paintGroove(QPainter* painter) const
{
    const ThemeColours& colours = themeColours(palette());
    const QRectF groove = grooveRect();
    QColor rest = colours.outline;
    rest.setAlphaF(m_length > 0 ? 0.55F : 0.3F);
    paint::roundedBox(painter, groove, grooveHeight / 2.0, rest);
    if (m_length <= 0)
        return;
    QRectF heard = groove;
    heard.setRight(std::max(groove.left() + grooveHeight, xOf(value())));
    paint::roundedBox(painter, heard, grooveHeight / 2.0, colours.accent);
}

void SeekBar::paintNotch(QPainter* painter) const
{
    const QRectF mark = notchRect();
    if (mark.isEmpty())
        return;
    const ThemeColours& colours = themeColours(palette());
    const QColor ground = palette().color(QPalette::Window);
    paint::roundedBox(painter, mark.adjusted(-1.5, -1.5, 1.5, 1.5), notchWidth / 2.0 + 1, ground);
    if (m_notch.state == SeekNotch::State::Counted) {
        paint::roundedBox(painter, mark, notchWidth / 2.0, colours.accent);
        return;
    }
    painter->setBrush(ground);
    painter->setPen(QPen(colours.secondary, 1.5));
    painter->drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

void SeekBar::paintKnob(QPainter* painter) const
{
    if (m_length <= 0)
        return;
    const ThemeColours& colours = themeColours(palette());
    const bool keyboard = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const bool held = m_hold != Hold::None;
    const qreal radius = held ? knobRadius + 1.5 : underMouse() || keyboard ? knobRadius + 0.5 : knobRadius;
    const QPointF middle(xOf(value()), grooveMiddle);
    const QRectF disc(middle.x() - radius, middle.y() - radius, radius * 2, radius * 2);
    paint::roundedBox(painter, disc, radius, colours.accent);
    if (keyboard)
        paint::focusRing(painter, disc.adjusted(-4, -4, 4, 4).toAlignedRect(), colours.accent, radius + 3);
}

void SeekBar::paintTexts(QPainter* painter) const
{
    const ThemeColours& colours = themeColours(palette());
    const int top = grooveMiddle * 2 - 3;
    const QRect line(sideRoom, top, width() - 2 * sideRoom, fontMetrics().height());
    painter->setPen(colours.secondary);
    const QString position = words::duration(value());
    const QString length = m_length > 0 ? words::duration(m_length) : QString();
    drawTabular(painter, line, Qt::AlignLeft, position);
    drawTabular(painter, line, Qt::AlignRight, length);
    const int side = std::max(tabularWidth(fontMetrics(), position), tabularWidth(fontMetrics(), length)) +
                     tokens::space12;
    const QRect middle = line.adjusted(side, 0, -side, 0);
    const QString text = fontMetrics().elidedText(m_notch.words, Qt::ElideRight, middle.width());
    if (m_notch.state == SeekNotch::State::Counted)
        painter->setPen(colours.accent);
    painter->drawText(middle, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace sillon
