// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnsbutton.h"

#include "widgets/buttons.h"
#include "widgets/endmenu.h"
#include "widgets/tracktable.h"

#include <QCoreApplication>
#include <QToolButton>

namespace sillon {

QToolButton* makeColumnsButton(TrackTable& table, QWidget* parent)
{
    QToolButton* button = makeIconButton(
        Icon::Columns, QCoreApplication::translate("ColumnsButton", "Columns and sorting"), parent);
    button->setObjectName(QStringLiteral("columnsButton"));
    auto* menu = new EndMenu(button);
    QObject::connect(menu, &QMenu::aboutToShow, &table, [&table, menu] {
        menu->clear();
        table.fillColumnsMenu(*menu);
    });
    button->setMenu(menu);
    return button;
}

} // namespace sillon
