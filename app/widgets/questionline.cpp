// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionline.h"

#include "widgets/iconlabel.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sillon {

QuestionLine::QuestionLine(const QString& yes, const QString& no, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_yes(new QPushButton(yes, this))
{
    m_yes->setObjectName(name);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    auto* decline = new QPushButton(no, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, tokens::space8, 0, tokens::space8);
    row->setSpacing(tokens::space8);
    row->addWidget(new IconLabel(Icon::Warning, tokens::iconSize, this));
    row->addWidget(m_question, 1);
    row->addWidget(m_yes);
    row->addWidget(decline);
    hide();
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT agreed();
    });
    connect(decline, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT declined();
    });
}

void QuestionLine::ask(const QString& question)
{
    m_question->setText(question);
    show();
    m_yes->setFocus(Qt::OtherFocusReason);
}

void QuestionLine::withdraw()
{
    hide();
}

} // namespace sillon
