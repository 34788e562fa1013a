// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taborder.h"

#include <QWidget>

namespace sillon {

void visitInOrder(const QList<QWidget*>& parts)
{
    QWidget* last = nullptr;
    for (QWidget* part : parts) {
        QList<QWidget*> stops = part->findChildren<QWidget*>();
        stops.prepend(part);
        for (QWidget* stop : stops) {
            if ((stop->focusPolicy() & Qt::TabFocus) == 0 || stop->isWindow())
                continue;
            if (last != nullptr)
                QWidget::setTabOrder(last, stop);
            last = stop;
        }
    }
}

} // namespace sillon
