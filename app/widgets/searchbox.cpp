// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchbox.h"

#include "widgets/icon.h"

#include <QAction>
#include <QKeyEvent>

namespace sillon {

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Search"));
    addAction(themedIcon(Icon::Search, QPalette::PlaceholderText), LeadingPosition);
    QAction* cross = addAction(themedIcon(Icon::Close, QPalette::PlaceholderText), TrailingPosition);
    cross->setToolTip(tr("Clear"));
    cross->setVisible(false);
    connect(cross, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, cross,
            [cross](const QString& text) { cross->setVisible(!text.isEmpty()); });
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace sillon
