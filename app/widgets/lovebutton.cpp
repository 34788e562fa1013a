// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lovebutton.h"

#include "loved/lovedtracks.h"
#include "widgets/buttons.h"
#include "widgets/icon.h"
#include "widgets/tokens.h"

#include <QAction>

namespace sillon {

LoveButton::LoveButton(QAction* action, LovedTracks& loved, QWidget* parent)
    : QToolButton(parent)
    , m_loved(loved)
{
    setObjectName(QStringLiteral("loveButton"));
    setAutoRaise(true);
    setIconSize({tokens::iconSize, tokens::iconSize});
    setFocusPolicy(Qt::StrongFocus);
    action->setCheckable(true);
    setDefaultAction(action);
    connect(action, &QAction::triggered, this, [this](bool loves) {
        if (m_recording)
            m_loved.setLoved(*m_recording, loves);
    });
    connect(&m_loved, &LovedTracks::loaded, this, &LoveButton::showState);
    connect(&m_loved, &LovedTracks::changed, this, &LoveButton::showState);
    showState();
}

void LoveButton::setRecording(const std::optional<Recording>& recording)
{
    m_recording = recording;
    showState();
}

void LoveButton::showState()
{
    const bool isLoved = m_recording && m_loved.isLoved(*m_recording);
    QAction* action = defaultAction();
    action->setEnabled(m_recording && !songKey(*m_recording).isEmpty());
    action->setChecked(isLoved);
    action->setText(isLoved ? tr("Loved") : tr("Love"));
    action->setIcon(themedIcon(isLoved ? Icon::HeartFilled : Icon::Heart));
    action->setToolTip(toolTipOf(action));
    setAccessibleName(action->text());
}

} // namespace sillon
