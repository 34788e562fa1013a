// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/heartwindow.h"

#include "widgets/tokens.h"

#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace sillon::heartwindow {

namespace {

constexpr int leastColumnWidth = 96; // the headings, while there are no rows

} // namespace

QPushButton* named(QPushButton* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void setUp(QTableView& table, QAbstractItemModel& model, const char* name, const QString& heard)
{
    table.setObjectName(QLatin1String(name));
    table.setAccessibleName(heard);
    table.setModel(&model);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.verticalHeader()->hide();
    QHeaderView* head = table.horizontalHeader();
    head->setHighlightSections(false);
    head->setMinimumSectionSize(leastColumnWidth);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setResizeContentsPrecision(0); // what is seen
}

void layOut(QDialog& window, QLabel& state, QTableView& table, QBoxLayout* buttons, QSize size)
{
    state.setWordWrap(true);
    buttons->setSpacing(tokens::space8);
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    column->setSpacing(tokens::space12);
    column->addWidget(&state);
    column->addWidget(&table, 1);
    column->addLayout(buttons);
    window.resize(size.boundedTo(window.screen()->availableSize()));
}

} // namespace sillon::heartwindow
