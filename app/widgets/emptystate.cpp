// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/buttons.h"
#include "widgets/iconlabel.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int pictureSize = 48;
constexpr int sentenceWidth = 440;
constexpr int leastWidth = 200;

} // namespace

EmptyState::EmptyState(Icon icon, const QString& sentence, const QString& buttonText, QWidget* parent)
    : QWidget(parent)
    , m_picture(new IconLabel(icon, pictureSize, this))
    , m_sentence(new QLabel(this))
    , m_button(makePrimaryButton({}, this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setMinimumWidth(leastWidth);
    m_sentence->setMaximumWidth(sentenceWidth);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);

    m_picture->setForegroundRole(QPalette::Dark);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(tokens::space16);
    column->addStretch(3);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, 1000); // all the room it may have
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(4);
    say(icon, sentence, buttonText);
}

void EmptyState::say(Icon icon, const QString& sentence, const QString& buttonText)
{
    m_picture->setIcon(icon);
    setSentence(sentence);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    fitSentence();
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

void EmptyState::fitSentence()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = std::clamp(width() - margins.left() - margins.right(), leastWidth, sentenceWidth);
    m_sentence->setMinimumHeight(std::max(0, m_sentence->heightForWidth(room))); // -1 without words
}

} // namespace sillon
