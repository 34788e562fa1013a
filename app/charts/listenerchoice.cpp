// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/listenerchoice.h"

#include "charts/chartlisteners.h"

#include <QSignalBlocker>

#include <algorithm>

namespace sillon {

ListenerChoice::ListenerChoice(ChartListeners& listeners, QWidget* parent)
    : QComboBox(parent)
    , m_listeners(listeners)
{
    setAccessibleName(tr("Listener"));
    connect(this, &QComboBox::activated, this, [this] { m_listeners.choose(currentData().toLongLong()); });
    connect(&listeners, &ChartListeners::changed, this, &ListenerChoice::fill);
    fill();
}

void ListenerChoice::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("My plays"), myListenerId);
    for (const OtherListener& other : m_listeners.others())
        addItem(other.userName, other.id);
    setCurrentIndex(std::max(0, findData(m_listeners.chosen())));
    setVisible(!m_listeners.others().empty());
}

} // namespace sillon
