// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/confirmline.h"

#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace sillon {

ConfirmLine::ConfirmLine(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(tr("Leave it"), this))
{
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_yes->setObjectName(QStringLiteral("confirmButton"));
    m_no->setObjectName(QStringLiteral("leaveButton"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, tokens::space4, 0, tokens::space4);
    line->setSpacing(tokens::space8);
    line->addWidget(m_question, 1);
    line->addWidget(m_no);
    line->addWidget(m_yes);
    setTabOrder(m_no, m_yes);
    connect(m_no, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, {}))
            action();
    });
    hide();
}

void ConfirmLine::ask(const QString& question, const QString& yes, std::function<void()> action)
{
    m_question->setText(question);
    m_yes->setText(yes);
    m_yes->setAccessibleDescription(question);
    m_action = std::move(action);
    show();
    m_no->setFocus(Qt::OtherFocusReason);
}

void ConfirmLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sillon
