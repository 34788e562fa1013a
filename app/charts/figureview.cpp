// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figureview.h"

#include "charts/charttheme.h"
#include "widgets/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sillon {

FigureView::FigureView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureView::setPicture(std::shared_ptr<FigurePicture> picture, Words words)
{
    m_picture = std::move(picture);
    m_words = std::move(words);
    m_marked = -1;
    const qreal wanted = m_picture->heightFor(width(), font());
    setMinimumHeight(static_cast<int>(std::ceil(wanted)));
    layOut();
    updateGeometry();
    update();
}

int FigureView::heightForWidth(int width) const
{
    const qreal wanted = m_picture ? m_picture->heightFor(width, font()) : 0;
    return std::max(minimumSizeHint().height(), static_cast<int>(std::ceil(wanted)));
}

void FigureView::layOut()
{
    if (m_picture)
        m_picture->layOut(rect(), font());
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_picture)
        setMinimumHeight(static_cast<int>(std::ceil(m_picture->heightFor(width(), font()))));
    layOut();
}

void FigureView::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    m_picture->paint(&painter, chartColours(palette()), m_marked);
}

void FigureView::mark(int figure, const QPoint& at)
{
    if (figure == m_marked)
        return;
    m_marked = figure;
    const QString words = figure >= 0 ? m_words(figure) : QString();
    setAccessibleDescription(words);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    if (figure >= 0)
        QToolTip::showText(mapToGlobal(at), words, this);
    else
        QToolTip::hideText();
    update();
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_picture)
        mark(m_picture->figureAt(event->position()), event->position().toPoint());
}

void FigureView::leaveEvent(QEvent* event)
{
    mark(-1, {});
    QWidget::leaveEvent(event);
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    if (!m_picture || m_picture->figures() == 0)
        return event->ignore();
    int by = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        by = -1;
        break;
    case Qt::Key_Right:
        by = 1;
        break;
    case Qt::Key_Up:
        by = -m_picture->step();
        break;
    case Qt::Key_Down:
        by = m_picture->step();
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    const int last = m_picture->figures() - 1;
    const int next = m_marked < 0 ? (by > 0 ? 0 : last) : std::clamp(m_marked + by, 0, last);
    mark(next, m_picture->placeOf(next).bottomRight().toPoint());
}

void FigureView::focusOutEvent(QFocusEvent* event)
{
    mark(-1, {});
    QWidget::focusOutEvent(event);
}

} // namespace sillon
