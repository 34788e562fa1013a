// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/testedsecret.h"

#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace sillon {

TestedSecret::TestedSecret(const Names& names, QWidget* parent)
    : QWidget(parent)
    , m_test(new QPushButton(tr("Test"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_answer(new QLabel(this))
{
    m_test->setObjectName(names.test);
    m_test->setAccessibleName(names.testing);
    m_remove->setObjectName(names.remove);
    m_remove->setAccessibleName(names.removing);
    m_answer->setObjectName(names.answer);
    m_answer->setAccessibleName(names.about);
    m_answer->setWordWrap(true);
    tokens::setTextSize(m_answer, tokens::TextSize::Secondary);
    auto* line = new QHBoxLayout;
    line->setSpacing(tokens::space8);
    line->addWidget(m_test);
    line->addWidget(m_remove);
    line->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space4);
    column->addLayout(line);
    column->addWidget(m_answer);
    connect(m_test, &QPushButton::clicked, this, &TestedSecret::press);
    connect(m_remove, &QPushButton::clicked, this, &TestedSecret::removeWanted);
    showButtons();
}

void TestedSecret::setKept(bool isKept, bool mayRemove)
{
    m_isKept = isKept;
    m_mayRemove = mayRemove;
    showButtons();
}

void TestedSecret::setTyped(bool isTyped)
{
    m_isTyped = isTyped;
    showButtons();
}

void TestedSecret::beginKeeping()
{
    ++m_keeping;
    showButtons();
}

void TestedSecret::endKeeping()
{
    --m_keeping;
    showButtons();
    if (m_keeping == 0 && std::exchange(m_testsNext, false) && m_isKept)
        test();
}

void TestedSecret::say(const QString& words)
{
    m_answer->setText(words);
}

void TestedSecret::press()
{
    if (m_isTyped)
        Q_EMIT keepWanted();
    m_testsNext = m_keeping > 0;
    if (!m_testsNext)
        test();
}

void TestedSecret::test()
{
    m_isTested = true;
    showButtons();
    Q_EMIT testWanted();
}

void TestedSecret::endTest(const QString& words)
{
    m_isTested = false;
    showButtons();
    say(words);
}

void TestedSecret::showButtons()
{
    // Also while it is kept: a press of the button takes the focus out of the field, which keeps it.
    m_test->setEnabled((m_isKept || m_isTyped || m_keeping > 0) && !m_isTested);
    m_remove->setEnabled(m_isKept && m_mayRemove);
}

} // namespace sillon
