// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/openingwindow.h"

#include "widgets/busyspinner.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sillon {

OpeningWindow::OpeningWindow(QWidget* parent)
    : QWidget(parent)
    , m_busy(new BusySpinner(this))
    , m_words(new QLabel(tr("Opening your music and its history…"), this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_quit(new QPushButton(tr("Quit"), this))
{
    setObjectName(QStringLiteral("openingWindow"));
    setWindowTitle(QStringLiteral("Sillon"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry->hide();
    m_quit->hide();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::space8);
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_quit);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space32, tokens::space32, tokens::space32, tokens::space32);
    column->setSpacing(tokens::space24);
    column->addStretch();
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addStretch();
    resize(520, 280);
    connect(m_retry, &QPushButton::clicked, this, &OpeningWindow::retryWanted);
    connect(m_quit, &QPushButton::clicked, this, &OpeningWindow::quitWanted);
}

void OpeningWindow::showFailure(const QString& words)
{
    m_busy->hide();
    m_words->setText(words);
    m_retry->show();
    m_quit->show();
    m_retry->setFocus();
}

} // namespace sillon
