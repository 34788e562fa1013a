// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/topline.h"

#include "mainwindow/accountcorner.h"
#include "mainwindow/actions.h"
#include "widgets/buttons.h"
#include "widgets/iconlabel.h"
#include "widgets/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace sillon {

namespace {

constexpr int lineHeight = 58;
constexpr int searchWidth = 460;

} // namespace

TopLine::TopLine(Actions& actions, int start, QWidget* parent)
    : QWidget(parent)
    , m_searchBox(new QLineEdit(this))
    , m_account(new AccountCorner(this))
{
    setFixedHeight(lineHeight);
    makeSearchBox();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, tokens::space12, 0);
    row->setSpacing(tokens::space4);
    row->addWidget(makeMark(start - tokens::space4));
    row->addWidget(m_searchBox, 3);
    row->addStretch(1);
    row->addWidget(m_account);
    row->addWidget(makeMenuButton(actions));
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
    row->setContentsMargins(tokens::space16 + 2, 0, 0, 0);
    row->setSpacing(tokens::space8 + 2);
    row->addWidget(picture);
    row->addWidget(name);
    row->addStretch();
    return mark;
}

void TopLine::makeSearchBox()
{
    m_searchBox->setObjectName(QStringLiteral("searchBox"));
    m_searchBox->setAccessibleName(tr("Search"));
    m_searchBox->setMaximumWidth(searchWidth);
    m_searchBox->setMinimumHeight(36);
    m_searchBox->addAction(themedIcon(Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    QAction* clear = m_searchBox->addAction(themedIcon(Icon::Close, QPalette::PlaceholderText),
                                            QLineEdit::TrailingPosition);
    clear->setToolTip(tr("Clear"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_searchBox, &QLineEdit::clear);
    connect(m_searchBox, &QLineEdit::textChanged, clear,
            [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
    m_searchBox->installEventFilter(this);
}

QWidget* TopLine::makeMenuButton(Actions& actions)
{
    QToolButton* button = makeIconButton(Icon::Menu, tr("Menu"), this);
    button->setObjectName(QStringLiteral("menuButton"));
    auto* menu = new QMenu(button);
    menu->addActions({actions.openFiles, actions.addFolder, actions.rescan});
    menu->addSeparator();
    menu->addActions({actions.messages, actions.settings});
    menu->addSeparator();
    menu->addAction(actions.quit);
    button->setMenu(menu);
    return button;
}

bool TopLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_searchBox || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_searchBox->text().isEmpty()) {
        m_searchBox->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
        Q_EMIT searchLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sillon
