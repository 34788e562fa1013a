// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/topline.h"

#include "mainwindow/accountcorner.h"
#include "mainwindow/actions.h"
#include "widgets/buttons.h"
#include "widgets/endmenu.h"
#include "widgets/iconlabel.h"
#include "widgets/searchbox.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace sillon {

namespace {

constexpr int lineHeight = 58;
constexpr int searchWidth = 460;

} // namespace

TopLine::TopLine(Actions& actions, int start, QWidget* parent)
    : QWidget(parent)
    , m_searchBox(new SearchBox(this))
    , m_account(new AccountCorner(this))
{
    setFixedHeight(lineHeight);
    m_searchBox->setObjectName(QStringLiteral("searchBox"));
    m_searchBox->setMaximumWidth(searchWidth);
    m_searchBox->setMinimumHeight(36);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space4);
    row->addWidget(makeMark(start - tokens::space4));
    row->addWidget(makeWay(actions));
    row->addWidget(m_searchBox, 3);
    row->addStretch(1);
    row->addWidget(m_account);
    QWidget* menu = makeMenuButton(actions);
    row->addWidget(menu);
    row->addSpacing(tokens::space8);
    setTabOrder(findChild<QWidget*>(QStringLiteral("forwardButton")), m_searchBox); // as they stand
    setTabOrder(m_searchBox, m_account);
    setTabOrder(m_account, menu);
}

QWidget* TopLine::makeMark(int width)
{
    auto* mark = new QWidget(this);
    mark->setFixedWidth(width);
    auto* picture = new IconLabel(Icon::Records, 24, mark);
    picture->setForegroundRole(QPalette::Highlight);
    auto* name = new QLabel(QStringLiteral("Sillon"), mark);
    tokens::setTextSize(name, tokens::TextSize::Section);
    auto* row = new QHBoxLayout(mark);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(tokens::space16 + 2); // above the icons of the sidebar
    row->addWidget(picture);
    row->addSpacing(tokens::space8 + 2);
    row->addWidget(name);
    row->addStretch();
    return mark;
}

/// Back and Forward.
QWidget* TopLine::makeWay(Actions& actions)
{
    auto* way = new QWidget(this);
    auto* row = new QHBoxLayout(way);
    row->setContentsMargins(0, 0, tokens::space8, 0);
    row->setSpacing(0);
    for (QAction* step : {actions.goBack, actions.goForward}) {
        QToolButton* button = makeIconButton(step, way);
        button->setObjectName(step == actions.goBack ? QStringLiteral("backButton")
                                                     : QStringLiteral("forwardButton"));
        row->addWidget(button);
    }
    return way;
}

QWidget* TopLine::makeMenuButton(Actions& actions)
{
    QToolButton* button = makeIconButton(Icon::Menu, tr("Menu"), this);
    button->setObjectName(QStringLiteral("menuButton"));
    auto* menu = new EndMenu(button);
    menu->addActions({actions.openFiles, actions.addFolder, actions.rescan, actions.undoTags});
    menu->addSeparator();
    menu->addActions({actions.messages, actions.settings, actions.shortcuts});
    menu->addSeparator();
    menu->addAction(actions.quit);
    button->setMenu(menu);
    return button;
}

} // namespace sillon
