// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/trail.h"

namespace sillon {

const Place& Trail::here() const
{
    return m_places.at(m_at);
}

void Trail::setScroll(int scroll)
{
    m_places.at(m_at).scroll = scroll;
}

void Trail::go(const Place& place)
{
    if (here().isSameAs(place))
        return;
    m_places.resize(m_at + 1);
    if (here().page.isEmpty()) { // nowhere is no place to come back to
        m_places.back() = place;
        return;
    }
    m_places.push_back(place);
    if (m_places.size() > longest)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void Trail::goBack()
{
    if (canGoBack())
        --m_at;
}

void Trail::goForward()
{
    if (canGoForward())
        ++m_at;
}

} // namespace sillon
