// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settingsform.h"

#include "widgets/tokens.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int labelWidth = 170;
constexpr int checkIndent = 26; // help stands under the words of a check box

} // namespace

SettingsForm::SettingsForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space24, tokens::space16, tokens::space24, tokens::space24);
    column->addLayout(m_grid);
    column->addStretch();
    m_grid->setHorizontalSpacing(tokens::space16);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

int SettingsForm::nextRow()
{
    return m_row++;
}

void SettingsForm::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, this);
    tokens::setTextSize(heading, tokens::TextSize::Section);
    if (m_row > 0)
        m_grid->setRowMinimumHeight(nextRow(), tokens::space16);
    m_grid->addWidget(heading, nextRow(), 0, 1, 2);
    m_grid->setRowMinimumHeight(nextRow(), tokens::space12);
}

QLabel* SettingsForm::helpLabel(const QString& text)
{
    auto* help = new QLabel(text, this);
    help->setWordWrap(true);
    tokens::setTextSize(help, tokens::TextSize::Secondary);
    help->setContentsMargins(0, tokens::space4, 0, 0);
    return help;
}

QLabel* SettingsForm::addRow(const QString& label, QWidget* control, const QString& help)
{
    auto* name = new QLabel(label, this);
    name->setWordWrap(true);
    name->setBuddy(control);
    name->setMinimumHeight(tokens::controlHeight);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    const int row = nextRow();
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    const bool grows = control->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
    m_grid->addWidget(control, row, 1, grows ? Qt::Alignment() : Qt::AlignLeft);
    if (!help.isEmpty()) {
        control->setAccessibleDescription(help);
        m_grid->addWidget(helpLabel(help), nextRow(), 1);
    }
    m_grid->setRowMinimumHeight(nextRow(), tokens::space16);
    return name;
}

void SettingsForm::addCheck(QWidget* check, const QString& help)
{
    m_grid->addWidget(check, nextRow(), 0, 1, 2, Qt::AlignLeft);
    if (!help.isEmpty()) {
        check->setAccessibleDescription(help);
        QLabel* words = helpLabel(help);
        words->setContentsMargins(0, 0, 0, 0);
        auto* indented = new QHBoxLayout;
        indented->addSpacing(checkIndent);
        indented->addWidget(words, 1);
        m_grid->addLayout(indented, nextRow(), 0, 1, 2);
    }
    m_grid->setRowMinimumHeight(nextRow(), tokens::space12);
}

void SettingsForm::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, nextRow(), 0, 1, 2);
    m_grid->setRowMinimumHeight(nextRow(), tokens::space16);
}

void SettingsForm::addBeside(QWidget* widget)
{
    m_grid->addWidget(widget, nextRow(), 1);
    m_grid->setRowMinimumHeight(nextRow(), tokens::space8);
}

QLabel* SettingsForm::addText(const QString& text)
{
    auto* words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    words->setAccessibleName(words->text());
    m_grid->addWidget(words, nextRow(), 0, 1, 2);
    m_grid->setRowMinimumHeight(nextRow(), tokens::space16);
    return words;
}

} // namespace sillon
