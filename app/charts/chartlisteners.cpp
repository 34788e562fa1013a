// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlisteners.h"

#include "base/background.h"
#include "charts/chartsource.h"
#include "settings/keys.h"
#include "settings/settings.h"

#include <algorithm>
#include <tuple>

namespace sillon {

namespace {

/// As the setting names somebody.
QString settingOf(const OtherListener& other)
{
    return other.service + QLatin1Char('/') + other.userName;
}

} // namespace

ChartListeners::ChartListeners(Database& database, Background& background, Settings& settings,
                               ChartSource& source, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_background(background)
    , m_settings(settings)
    , m_source(source)
    , m_isKnown(settings.get(keys::viewListener).isEmpty())
    , m_isChosen(!m_isKnown)
{
    connect(&m_source, &ChartSource::changed, this, &ChartListeners::showOnlyOther);
}

void ChartListeners::read()
{
    m_background.run(
        this, [&database = m_database](const std::stop_token&) { return readOtherListeners(database); },
        [this](Result<std::vector<OtherListener>> found) {
            // What cannot be read now is said by the charts, which read more of the same.
            take(found ? std::move(*found) : m_others);
        });
}

void ChartListeners::take(std::vector<OtherListener> others)
{
    if (m_isKnown && others == m_others)
        return;
    m_others = std::move(others);
    ListenerId listener = m_chosen;
    if (!m_isKnown) {
        const QString kept = m_settings.get(keys::viewListener);
        const auto found = std::find_if(m_others.begin(), m_others.end(),
                                        [&kept](const OtherListener& one) { return settingOf(one) == kept; });
        m_isChosen = found != m_others.end();
        listener = m_isChosen ? found->id : myListenerId;
    }
    m_isKnown = true;
    show(other(listener) != nullptr ? listener : myListenerId);
    showOnlyOther();
}

void ChartListeners::choose(ListenerId listener)
{
    m_isChosen = true;
    const OtherListener* one = other(listener);
    // The choice holds for now, also where it cannot be kept.
    std::ignore = m_settings.set(keys::viewListener, one != nullptr ? settingOf(*one) : QString());
    show(listener);
}

void ChartListeners::show(ListenerId listener)
{
    m_chosen = listener;
    m_source.showListener(listener, name());
    Q_EMIT changed();
}

void ChartListeners::showOnlyOther()
{
    const bool isEmpty = m_source.facts() && m_source.facts()->listener == myListenerId &&
                         m_source.facts()->columns->size() == 0;
    if (isEmpty && !m_isChosen && m_others.size() == 1 && m_chosen == myListenerId)
        show(m_others.front().id);
}

QString ChartListeners::name() const
{
    const OtherListener* one = other(m_chosen);
    return one != nullptr ? one->userName : QString();
}

const OtherListener* ChartListeners::other(ListenerId listener) const
{
    const auto found = std::find_if(m_others.begin(), m_others.end(),
                                    [listener](const OtherListener& one) { return one.id == listener; });
    return found != m_others.end() ? &*found : nullptr;
}

} // namespace sillon
