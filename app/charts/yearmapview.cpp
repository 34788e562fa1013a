// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearmapview.h"

#include "application/figurewords.h"
#include "chartpicture/yearmappicture.h"
#include "charts/charttheme.h"
#include "widgets/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sillon {

YearMapView::YearMapView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("yearMap"));
    setAccessibleName(tr("Plays by release year and year of listening"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void YearMapView::setMap(YearMap map)
{
    m_map = std::move(map);
    m_marked = {};
    update();
}

QString YearMapView::wordsOf(QPoint cell) const
{
    if (cell.isNull())
        return {};
    return tr("Music of %1, heard in %2: %3")
        .arg(words::year(cell.x()), words::year(cell.y()),
             tr("%Ln play(s)", nullptr, static_cast<int>(m_map.at(cell.y(), cell.x()))));
}

void YearMapView::mark(QPoint cell, const QPoint& at)
{
    if (cell == m_marked)
        return;
    m_marked = cell;
    setAccessibleDescription(wordsOf(cell));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    if (cell.isNull())
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(at), wordsOf(cell), this);
    update();
}

void YearMapView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    YearMapPicture(m_map, rect(), font()).paint(&painter, chartColours(palette()), m_marked);
}

void YearMapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    mark(YearMapPicture(m_map, rect(), font()).cellAt(event->position()), at);
}

void YearMapView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint cell = YearMapPicture(m_map, rect(), font()).cellAt(event->position());
    if (event->button() == Qt::LeftButton && !cell.isNull())
        Q_EMIT cellChosen(cell.x(), cell.y());
}

void YearMapView::leaveEvent(QEvent* event)
{
    mark({}, {});
    QWidget::leaveEvent(event);
}

void YearMapView::moveBy(int releases, int listenings)
{
    if (m_map.plays.empty())
        return;
    QPoint next(m_map.lastRelease, m_map.lastListening);
    if (!m_marked.isNull())
        next = {std::clamp(m_marked.x() + releases, m_map.firstRelease, m_map.lastRelease),
                std::clamp(m_marked.y() + listenings, m_map.firstListening, m_map.lastListening)};
    mark(next, YearMapPicture(m_map, rect(), font()).cell(next.y(), next.x()).bottomRight().toPoint());
}

void YearMapView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-1, 0);
    case Qt::Key_Right:
        return moveBy(1, 0);
    case Qt::Key_Up:
        return moveBy(0, 1);
    case Qt::Key_Down:
        return moveBy(0, -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_marked.isNull())
            Q_EMIT cellChosen(m_marked.x(), m_marked.y());
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void YearMapView::focusOutEvent(QFocusEvent* event)
{
    mark({}, {});
    QWidget::focusOutEvent(event);
}

} // namespace sillon
