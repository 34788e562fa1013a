// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seekbar.h"

#include "application/words.h"
#include "widgets/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

// What it does; how it is painted is in seekbarpaint.cpp.
namespace sillon {

namespace {

constexpr qint64 smallStepMs = 5000;
constexpr qint64 largeStepMs = 30000;

int asValue(qint64 ms)
{
    return static_cast<int>(std::clamp<qint64>(ms, 0, std::numeric_limits<int>::max()));
}

} // namespace

SeekBar::SeekBar(QWidget* parent)
    : QAbstractSlider(parent)
{
    setObjectName(QStringLiteral("seekBar"));
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Position"));
    setFont(tokens::font(tokens::TextSize::Secondary));
    setRange(0, 0);
    setSingleStep(asValue(smallStepMs));
    setPageStep(asValue(largeStepMs));
    sayState();
}

void SeekBar::setPosition(qint64 ms)
{
    const bool newSecond = ms / 1000 != m_position / 1000;
    const int before = qRound(xOf(m_position));
    m_position = ms;
    if (m_hold != Hold::None)
        return;
    showValue(ms);
    // Several reports a second arrive; most change nothing that can be seen.
    if (newSecond)
        sayState();
    if (newSecond || qRound(xOf(ms)) != before)
        update();
}

void SeekBar::setLength(qint64 ms)
{
    if (m_length == ms)
        return;
    m_length = std::max<qint64>(0, ms);
    if (m_hold != Hold::None)
        giveUp();
    const QScopedValueRollback showing(m_showing, true);
    setRange(0, asValue(m_length));
    setValue(asValue(m_position));
    sayState();
    update();
}

void SeekBar::setNotch(const SeekNotch& notch)
{
    if (m_notch == notch)
        return;
    m_notch = notch;
    sayState();
    update();
}

void SeekBar::sayState()
{
    const qint64 shown = m_hold == Hold::None ? m_position : value();
    QString text = m_length > 0 ? tr("%1 of %2").arg(words::duration(shown), words::duration(m_length))
                                : words::duration(shown);
    if (!m_notch.words.isEmpty())
        text += QStringLiteral(", ") + m_notch.words;
    setAccessibleDescription(text);
}

void SeekBar::showValue(qint64 ms)
{
    const QScopedValueRollback showing(m_showing, true);
    setValue(asValue(ms));
}

void SeekBar::hold(Hold by, qint64 ms)
{
    m_hold = by;
    showValue(std::clamp<qint64>(ms, 0, m_length));
    sayState();
    update();
}

void SeekBar::letGo()
{
    if (m_hold == Hold::None)
        return;
    m_hold = Hold::None;
    m_position = value();
    sayState();
    update();
    Q_EMIT sought(m_position);
}

void SeekBar::giveUp()
{
    m_hold = Hold::None;
    showValue(m_position);
    update();
}

void SeekBar::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    if (change == SliderValueChange && !m_showing && value() != asValue(m_position)) {
        m_position = value(); // an assistive tool has set it
        update();
        Q_EMIT sought(m_position);
    }
}

void SeekBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_length <= 0)
        return event->ignore();
    hold(Hold::Mouse, timeAt(event->position().toPoint().x()));
}

void SeekBar::mouseMoveEvent(QMouseEvent* event)
{
    m_hoverX = event->position().toPoint().x();
    if (m_hold == Hold::Mouse)
        hold(Hold::Mouse, timeAt(m_hoverX));
    showTip(event->position().toPoint());
    update();
}

void SeekBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_hold == Hold::Mouse)
        letGo();
}

void SeekBar::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // a page scrolled past the end must not seek
}

void SeekBar::leaveEvent(QEvent* event)
{
    m_hoverX = -1;
    update();
    QAbstractSlider::leaveEvent(event);
}

void SeekBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_hold != Hold::None)
        return giveUp();
    const qint64 from = m_hold == Hold::None ? m_position : value();
    qint64 to = from;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        to = from - smallStepMs;
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        to = from + smallStepMs;
        break;
    case Qt::Key_PageDown:
        to = from - largeStepMs;
        break;
    case Qt::Key_PageUp:
        to = from + largeStepMs;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_length;
        break;
    default:
        return event->ignore();
    }
    if (m_length > 0 && m_hold != Hold::Mouse)
        hold(Hold::Key, to);
}

void SeekBar::keyReleaseEvent(QKeyEvent* event)
{
    if (m_hold == Hold::Key && !event->isAutoRepeat())
        letGo();
    else
        QAbstractSlider::keyReleaseEvent(event);
}

void SeekBar::focusOutEvent(QFocusEvent* event)
{
    if (m_hold == Hold::Key)
        letGo();
    update();
    QAbstractSlider::focusOutEvent(event);
}

void SeekBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(tokens::font(tokens::TextSize::Secondary));
    QAbstractSlider::changeEvent(event);
}

bool SeekBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        showTip(static_cast<QHelpEvent*>(event)->pos());
        return true;
    }
    return QAbstractSlider::event(event);
}

void SeekBar::showTip(const QPoint& at)
{
    if (m_length <= 0)
        return;
    QString text = words::duration(timeAt(at.x()));
    const QRect mark = notchRect().adjusted(-6, -8, 6, 8);
    if (m_notch.state == SeekNotch::State::WillNotCount || (!mark.isEmpty() && mark.contains(at)))
        text += QLatin1Char('\n') + m_notch.words;
    QToolTip::showText(mapToGlobal(QPoint(at.x() - 16, -48)), text, this);
}

} // namespace sillon
