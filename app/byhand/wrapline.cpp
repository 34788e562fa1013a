// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/wrapline.h"

#include "widgets/tokens.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace sillon {

WrapLine::WrapLine(QWidget* parent)
    : QWidget(parent)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(tokens::space8);
    m_box->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WrapLine::add(QWidget* control)
{
    m_box->insertWidget(m_box->count() - 1, control, 0, Qt::AlignLeft);
    m_controls.append(control);
}

QSize WrapLine::sizeHint() const
{
    int width = 0;
    for (const QWidget* control : m_controls) {
        if (!control->isHidden())
            width += control->sizeHint().width() + (width > 0 ? m_box->spacing() : 0);
    }
    return {width, m_box->sizeHint().height()};
}

QSize WrapLine::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget* control : m_controls) {
        if (!control->isHidden())
            width = std::max(width, control->minimumSizeHint().width());
    }
    return {width, m_box->minimumSize().height()};
}

bool WrapLine::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void WrapLine::arrange()
{
    const auto wanted = sizeHint().width() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_box->direction() == wanted)
        return;
    m_box->setDirection(wanted);
    updateGeometry();
}

} // namespace sillon
