// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/comparechoice.h"

#include "application/figurewords.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace sillon {

CompareChoice::CompareChoice(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("compareButton"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &CompareChoice::fillMenu);
    choose({});
}

void CompareChoice::setYears(int first, int last)
{
    m_firstYear = first;
    m_lastYear = last;
}

void CompareChoice::setListeners(const std::vector<OtherListener>& listeners, ListenerId shown)
{
    m_listeners = listeners;
    m_shown = shown;
    const bool gone = m_chosen && m_chosen->listener && *m_chosen->listener != myListenerId &&
                      std::none_of(listeners.begin(), listeners.end(), [this](const OtherListener& other) {
                          return other.id == *m_chosen->listener;
                      });
    if (gone || (m_chosen && m_chosen->listener == shown))
        choose({});
}

void CompareChoice::fillMenu()
{
    menu()->clear();
    QAction* none = menu()->addAction(tr("Nothing"), this, [this] { choose({}); });
    none->setCheckable(true);
    none->setChecked(!m_chosen);
    menu()->addSection(tr("The same listener"));
    addChoice({{}, 0, tr("All time")});
    for (int year = m_lastYear; year >= m_firstYear; --year)
        addChoice({{}, year, words::year(year)});
    if (m_listeners.empty())
        return;
    menu()->addSection(tr("The same time"));
    if (m_shown != myListenerId)
        addChoice({myListenerId, 0, tr("My plays")});
    for (const OtherListener& other : m_listeners) {
        if (other.id != m_shown)
            addChoice({other.id, 0, other.userName});
    }
}

void CompareChoice::addChoice(const ComparedWith& with)
{
    QAction* action = menu()->addAction(with.name, this, [this, with] { choose(with); });
    action->setCheckable(true);
    action->setChecked(m_chosen == with);
}

void CompareChoice::choose(const std::optional<ComparedWith>& with)
{
    m_chosen = with;
    setText(with ? tr("Compared with %1").arg(with->name) : tr("Compare"));
    setToolTip(tr("Lay another time or another listener over the chart"));
    setAccessibleName(text());
    Q_EMIT changed();
}

} // namespace sillon
