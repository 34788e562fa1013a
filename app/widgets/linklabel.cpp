// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linklabel.h"

#include <QFocusEvent>

namespace sillon {

LinkLabel::LinkLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
}

/// Qt's label takes the keyboard without a mark first, and goes to its link with the next Tab; where it has
/// no link, to what is next.
void LinkLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab)
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

} // namespace sillon
