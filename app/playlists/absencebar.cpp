// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/absencebar.h"

#include "widgets/iconlabel.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sillon {

AbsenceBar::AbsenceBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_show(new QPushButton(tr("Select them"), this))
    , m_use(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::pageMargin, 0, tokens::pageMargin, tokens::space8);
    row->setSpacing(tokens::space8);
    row->addWidget(new IconLabel(Icon::Warning, tokens::iconSize, this));
    row->addWidget(m_text, 1);
    row->addWidget(m_use);
    row->addWidget(m_show);
    m_text->setWordWrap(true);
    m_use->setToolTip(tr("Put tracks of the library with the same artist and title in their places"));
    connect(m_show, &QPushButton::clicked, this, &AbsenceBar::showWanted);
    connect(m_use, &QPushButton::clicked, this, &AbsenceBar::useWanted);
    hide();
}

void AbsenceBar::say(int absent, int suggested)
{
    setVisible(absent > 0);
    QString text = tr("%n track(s) have no file now. They stay in the playlist.", nullptr, absent);
    if (suggested > 0)
        text += QLatin1Char(' ') % tr("%n of them can be found in the library by name.", nullptr, suggested);
    m_text->setText(text);
    m_use->setText(tr("Use %n track(s) found", nullptr, suggested));
    m_use->setVisible(suggested > 0);
}

} // namespace sillon
