// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/comparechoice.h"

#include "application/figurewords.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace sillon {

using Time = ComparedTime::Kind;

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

void CompareChoice::setTimeNames(const QString& custom, const QString& earlier)
{
    m_customName = custom;
    m_earlierName = earlier;
    sayChoice();
}

void CompareChoice::fillMenu()
{
    menu()->clear();
    QAction* none = menu()->addAction(tr("Nothing"), this, [this] { choose({}); });
    none->setCheckable(true);
    none->setChecked(!m_chosen);
    if (!m_listeners.empty())
        addListeners();
    addTimes();
}

void CompareChoice::addListeners()
{
    menu()->addSection(tr("Listener"));
    addChoice(with({}, {}), tr("The same listener"));
    if (m_shown != myListenerId)
        addChoice(with(myListenerId, tr("My plays")), tr("My plays"));
    for (const OtherListener& other : m_listeners) {
        if (other.id != m_shown)
            addChoice(with(other.id, other.userName), other.userName);
    }
}

void CompareChoice::addTimes()
{
    menu()->addSection(tr("Time"));
    addChoice(with(ComparedTime{}), tr("The same time"));
    if (!m_earlierName.isEmpty())
        addChoice(with({Time::Earlier, 0}), tr("A year earlier"));
    addChoice(with({Time::All, 0}), tr("All time"));
    addChoice(with({Time::Custom, 0}), tr("From – to"));
    for (int year = m_lastYear; year >= m_firstYear; --year)
        addChoice(with({Time::Year, year}), words::year(year));
}

/// What is chosen of one kind goes with what was chosen of the other.
ComparedWith CompareChoice::with(const ComparedTime& time) const
{
    ComparedWith with = m_chosen.value_or(ComparedWith());
    with.time = time;
    return with;
}

ComparedWith CompareChoice::with(std::optional<ListenerId> listener, const QString& name) const
{
    ComparedWith with = m_chosen.value_or(ComparedWith());
    with.listener = listener;
    with.listenerName = name;
    return with;
}

void CompareChoice::addChoice(const ComparedWith& with, const QString& text)
{
    QAction* action = menu()->addAction(text, this, [this, with] { choose(with); });
    action->setCheckable(true);
    action->setChecked(m_chosen && *m_chosen == with);
}

void CompareChoice::choose(const std::optional<ComparedWith>& with)
{
    // The same listener in the same time is no comparison.
    m_chosen = with == ComparedWith() ? std::nullopt : with;
    sayChoice();
    Q_EMIT changed();
}

bool CompareChoice::isCustom() const
{
    return m_chosen && m_chosen->time.kind == Time::Custom;
}

QString CompareChoice::timeName() const
{
    switch (m_chosen->time.kind) {
    case Time::Same:
        break;
    case Time::Earlier:
        return m_earlierName;
    case Time::All:
        return tr("All time");
    case Time::Custom:
        return m_customName;
    case Time::Year:
        return words::year(m_chosen->time.year);
    }
    return {};
}

QString CompareChoice::name() const
{
    if (!m_chosen)
        return {};
    const QString time = timeName();
    if (!m_chosen->listener)
        return time;
    return time.isEmpty() ? m_chosen->listenerName
                          : tr("%1, %2", "listener, time").arg(m_chosen->listenerName, time);
}

void CompareChoice::sayChoice()
{
    // With what stands above the chart, where long names have room.
    setText(m_chosen ? tr("Comparing") : tr("Compare"));
    setToolTip(m_chosen ? tr("Escape ends the comparison")
                        : tr("Lay another time or another listener over the chart"));
    setAccessibleName(m_chosen ? tr("Compared with %1").arg(name()) : text());
}

} // namespace sillon
