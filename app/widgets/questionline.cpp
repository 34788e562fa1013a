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
    , m_no(new QPushButton(no, this))
{
    m_yes->setObjectName(name);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, tokens::space8, 0, tokens::space8);
    row->setSpacing(tokens::space8);
    row->addWidget(new IconLabel(Icon::Warning, tokens::iconSize, this));
    row->addWidget(m_question, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    hide();
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT agreed();
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT declined();
    });
}

void QuestionLine::ask(const QString& question, Weight weight)
{
    m_question->setText(question);
    show();
    (weight == Weight::Grave ? m_no : m_yes)->setFocus(Qt::OtherFocusReason);
}

void QuestionLine::withdraw()
{
    hide();
}

} // namespace sillon
