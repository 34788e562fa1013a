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

void Trail::forget(const QString& page)
{
    std::vector<Place> left;
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].page == page || (!left.empty() && left.back().isSameAs(m_places[i])))
            continue;
        if (i <= m_at)
            at = left.size();
        left.push_back(m_places[i]);
    }
    if (left.empty())
        left.push_back(Place{});
    m_places = std::move(left);
    m_at = at;
}

} // namespace sillon
