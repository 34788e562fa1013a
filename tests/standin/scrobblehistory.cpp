// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/scrobblehistory.h"

#include <algorithm>

namespace sillon::standin {

namespace {

bool isEarlier(const Scrobble& a, const Scrobble& b)
{
    return a.timestamp < b.timestamp;
}

bool isSamePlay(const Scrobble& a, const Scrobble& b)
{
    return a.timestamp == b.timestamp && a.artist == b.artist && a.track == b.track;
}

} // namespace

ScrobbleHistory::Position ScrobbleHistory::firstNotBefore(qint64 timestamp) const
{
    return std::partition_point(m_visible.begin(), m_visible.end(), [timestamp](const Scrobble& scrobble) {
        return scrobble.timestamp < timestamp;
    });
}

bool ScrobbleHistory::contains(const Scrobble& scrobble) const
{
    for (auto it = firstNotBefore(scrobble.timestamp);
         it != m_visible.end() && it->timestamp == scrobble.timestamp; ++it) {
        if (isSamePlay(*it, scrobble))
            return true;
    }
    return std::any_of(m_lagging.begin(), m_lagging.end(), [&scrobble](const Lagging& lagging) {
        return isSamePlay(lagging.scrobble, scrobble);
    });
}

void ScrobbleHistory::add(const Scrobble& scrobble, qint64 visibleFromMs, qint64 visibleFromRequest)
{
    m_arrivals.push_back(scrobble.arrivedMs);
    if (visibleFromMs <= scrobble.arrivedMs && visibleFromRequest <= 0)
        insertVisible(scrobble);
    else
        m_lagging.push_back(Lagging{scrobble, visibleFromMs, visibleFromRequest});
}

void ScrobbleHistory::insertVisible(const Scrobble& scrobble)
{
    m_visible.insert(std::upper_bound(m_visible.begin(), m_visible.end(), scrobble, isEarlier), scrobble);
}

void ScrobbleHistory::addAll(const std::vector<Scrobble>& scrobbles)
{
    m_visible.insert(m_visible.end(), scrobbles.begin(), scrobbles.end());
    // Long histories mostly come in order, and sorting a million of these is slow.
    if (!std::is_sorted(m_visible.begin(), m_visible.end(), isEarlier))
        std::stable_sort(m_visible.begin(), m_visible.end(), isEarlier);
}

int ScrobbleHistory::remove(const std::function<bool(const Scrobble&)>& unwanted)
{
    const qint64 before = size();
    std::erase_if(m_visible, unwanted);
    std::erase_if(m_lagging, [&unwanted](const Lagging& lagging) { return unwanted(lagging.scrobble); });
    return static_cast<int>(before - size());
}

void ScrobbleHistory::settle(qint64 nowMs, qint64 request)
{
    std::deque<Lagging> later;
    for (const Lagging& lagging : m_lagging) {
        if (lagging.fromMs <= nowMs && lagging.fromRequest <= request)
            insertVisible(lagging.scrobble);
        else
            later.push_back(lagging);
    }
    m_lagging = std::move(later);
}

ScrobbleHistory::Page ScrobbleHistory::page(const Window& window) const
{
    const auto begin = window.from ? firstNotBefore(*window.from) : m_visible.begin();
    const auto end = window.to ? firstNotBefore(*window.to) : m_visible.end();
    Page page;
    page.total = std::max<qint64>(end - begin, 0);
    page.totalPages = (page.total + window.limit - 1) / window.limit;
    const qint64 skipped = (window.page - 1) * window.limit;
    const qint64 wanted = std::min(window.limit, page.total - skipped);
    for (qint64 i = 0; i < wanted; ++i)
        page.items.push_back(*(end - 1 - skipped - i));
    return page;
}

std::vector<Scrobble> ScrobbleHistory::all() const
{
    std::vector<Scrobble> everything = m_visible;
    for (const Lagging& lagging : m_lagging)
        everything.push_back(lagging.scrobble);
    std::stable_sort(everything.begin(), everything.end(), isEarlier);
    return everything;
}

int ScrobbleHistory::arrivedSince(qint64 utcMs) const
{
    const auto first = std::lower_bound(m_arrivals.begin(), m_arrivals.end(), utcMs);
    return static_cast<int>(m_arrivals.end() - first);
}

} // namespace sillon::standin
