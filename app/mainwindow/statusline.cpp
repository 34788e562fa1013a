// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/statusline.h"

#include "widgets/buttons.h"
#include "widgets/elidedlabel.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace sillon {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_job(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_text(new ElidedLabel(this))
    , m_unread(makeIconButton(Icon::Messages, tr("Messages"), this))
{
    tokens::setTextSize(m_job, tokens::TextSize::Secondary);
    tokens::setTextSize(m_text, tokens::TextSize::Secondary);
    m_unread->setFont(tokens::font(tokens::TextSize::Secondary));
    m_bar->setTextVisible(false);
    m_bar->setObjectName(QStringLiteral("jobBar"));
    m_bar->setFixedHeight(tokens::space8);
    m_bar->setRange(0, 1000);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space4);
    auto* job = new QVBoxLayout;
    job->setContentsMargins(tokens::space12, 0, tokens::space12, 0);
    job->setSpacing(tokens::space4);
    job->addWidget(m_job);
    job->addWidget(m_bar);
    column->addLayout(job);
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens::space4);
    row->addSpacing(tokens::space12);
    row->addWidget(m_text, 1);
    row->addWidget(m_unread);
    column->addLayout(row);
    connect(m_unread, &QToolButton::clicked, this, &StatusLine::messagesWanted);
    clearJob();
    setText({});
    setUnread(0);
}

void StatusLine::setJob(const QString& text, qint64 done, qint64 total)
{
    m_job->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setMaximum(total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(1000 * done / total) : 0);
    m_job->setVisible(true);
    m_bar->setVisible(true);
}

void StatusLine::clearJob()
{
    m_job->setVisible(false);
    m_bar->setVisible(false);
}

void StatusLine::setText(const QString& text)
{
    m_text->setText(text);
}

void StatusLine::setUnread(int messages)
{
    const QString name = tr("%n new messages", nullptr, messages);
    m_unread->setToolTip(name);
    m_unread->setAccessibleName(name);
    m_unread->setText(QLocale().toString(messages));
    m_unread->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unread->setVisible(messages > 0);
}

} // namespace sillon
