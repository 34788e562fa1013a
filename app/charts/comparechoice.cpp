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
    addChoice({{}, 0, false, tr("All time")}, tr("All time"));
    addChoice({{}, 0, true, m_customName}, tr("From – to"));
    for (int year = m_lastYear; year >= m_firstYear; --year)
        addChoice({{}, year, false, words::year(year)}, words::year(year));
    if (m_listeners.empty())
        return;
    menu()->addSection(tr("The same time"));
    if (m_shown != myListenerId)
        addChoice({myListenerId, 0, false, tr("My plays")}, tr("My plays"));
    for (const OtherListener& other : m_listeners) {
        if (other.id != m_shown)
            addChoice({other.id, 0, false, other.userName}, other.userName);
    }
}

void CompareChoice::addChoice(const ComparedWith& with, const QString& text)
{
    QAction* action = menu()->addAction(text, this, [this, with] { choose(with); });
    action->setCheckable(true);
    action->setChecked(m_chosen == with);
}

void CompareChoice::choose(const std::optional<ComparedWith>& with)
{
    m_chosen = with;
    sayChoice();
    Q_EMIT changed();
}

void CompareChoice::setCustomName(const QString& name)
{
    m_customName = name;
    if (m_chosen && m_chosen->isCustom)
        m_chosen->name = name;
    sayChoice();
}

void CompareChoice::sayChoice()
{
    // The days of a custom time stand in their fields.
    setText(!m_chosen            ? tr("Compare")
            : m_chosen->isCustom ? tr("Compared with another time")
                                 : tr("Compared with %1").arg(m_chosen->name));
    setToolTip(m_chosen ? tr("Escape ends the comparison")
                        : tr("Lay another time or another listener over the chart"));
    setAccessibleName(text());
}

} // namespace sillon
