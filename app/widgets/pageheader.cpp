// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pageheader.h"

#include "widgets/elidedlabel.h"
#include "widgets/tokens.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>

namespace sillon {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_count(new ElidedLabel(this))
    , m_controls(new QHBoxLayout)
{
    tokens::setTextSize(m_title, tokens::TextSize::PageTitle);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    // Title and count stand on one line of writing.
    const int drop = QFontMetrics(m_title->font()).descent() - fontMetrics().descent();
    m_count->setContentsMargins(0, 0, 0, drop);
    m_count->setAlignment(Qt::AlignLeft | Qt::AlignBottom);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::pageMargin, tokens::space16, tokens::pageMargin, tokens::space12);
    row->setSpacing(tokens::space12);
    row->addWidget(m_title, 0, Qt::AlignBottom);
    row->addWidget(m_count, 1, Qt::AlignBottom);
    row->addLayout(m_controls);
    m_controls->setSpacing(tokens::space8);
    setMinimumHeight(tokens::controlHeight + tokens::space16 + tokens::space12);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setCount(const QString& count)
{
    m_count->setText(count);
}

void PageHeader::addControl(QWidget* control)
{
    m_controls->addWidget(control, 0, Qt::AlignVCenter);
}

} // namespace sillon
