// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/listenhistory.h"

#include <QUuid>

#include <algorithm>

namespace sillon::standin {

namespace {

bool isOlder(const BrainzListen& a, const BrainzListen& b)
{
    return a.listenedAt < b.listenedAt;
}

bool isSame(const BrainzListen& a, const BrainzListen& b)
{
    return a.listenedAt == b.listenedAt && a.msid == b.msid;
}

std::vector<BrainzListen>::const_iterator firstAfter(const std::vector<BrainzListen>& listens, qint64 second)
{
    return std::upper_bound(listens.begin(), listens.end(), second,
                            [](qint64 value, const BrainzListen& each) { return value < each.listenedAt; });
}

std::vector<BrainzListen>::const_iterator firstNotBefore(const std::vector<BrainzListen>& listens,
                                                         qint64 second)
{
    return std::lower_bound(listens.begin(), listens.end(), second,
                            [](const BrainzListen& each, qint64 value) { return each.listenedAt < value; });
}

} // namespace

QString brainzMsid(const BrainzListen& listen)
{
    if (!listen.msid.isEmpty())
        return listen.msid;
    const QString names =
        listen.artist + QLatin1Char('\n') + listen.track + QLatin1Char('\n') + listen.release;
    return QUuid::createUuidV5(QUuid(), names).toString(QUuid::WithoutBraces);
}

bool ListenHistory::add(const BrainzListen& listen, qint64 visibleFromMs, qint64 visibleFromRequest)
{
    BrainzListen kept = listen;
    kept.msid = brainzMsid(listen);
    if (contains(kept))
        return false;
    if (visibleFromMs == 0 && visibleFromRequest == 0)
        insertVisible(kept);
    else
        m_lagging.push_back(Lagging{kept, visibleFromMs, visibleFromRequest});
    return true;
}

void ListenHistory::addAll(const std::vector<BrainzListen>& listens)
{
    for (const BrainzListen& listen : listens) {
        m_visible.push_back(listen);
        m_visible.back().msid = brainzMsid(listen);
    }
    const auto place = [](const BrainzListen& each) { return std::pair(each.listenedAt, each.msid); };
    std::stable_sort(m_visible.begin(), m_visible.end(),
                     [&](const BrainzListen& a, const BrainzListen& b) { return place(a) < place(b); });
    m_visible.erase(std::unique(m_visible.begin(), m_visible.end(), isSame), m_visible.end());
}

void ListenHistory::removeAt(qint64 utcMs, qint64 listenedAt, const QString& msid)
{
    m_doomed.push_back(Doomed{utcMs, listenedAt, msid});
}

int ListenHistory::remove(const std::function<bool(const BrainzListen&)>& unwanted)
{
    const auto before = size();
    std::erase_if(m_visible, unwanted);
    std::erase_if(m_lagging, [&](const Lagging& each) { return unwanted(each.listen); });
    return static_cast<int>(before - size());
}

void ListenHistory::settle(qint64 nowMs, qint64 request)
{
    for (auto each = m_lagging.begin(); each != m_lagging.end();) {
        if (each->fromMs > nowMs || each->fromRequest > request) {
            ++each;
            continue;
        }
        insertVisible(each->listen);
        each = m_lagging.erase(each);
    }
    std::erase_if(m_doomed, [&](const Doomed& doomed) {
        if (doomed.atMs > nowMs)
            return false;
        remove([&](const BrainzListen& each) {
            return each.listenedAt == doomed.listenedAt && each.msid == doomed.msid;
        });
        return true;
    });
}

std::vector<BrainzListen> ListenHistory::page(const Window& window) const
{
    const auto from = window.minTs ? firstAfter(m_visible, *window.minTs) : m_visible.begin();
    const auto to = window.maxTs ? firstNotBefore(m_visible, *window.maxTs) : m_visible.end();
    if (from >= to)
        return {};
    const auto count = std::min<qint64>(window.count, to - from);
    const bool isOldest = window.minTs && !window.maxTs;
    std::vector<BrainzListen> page(isOldest ? from : to - count, isOldest ? from + count : to);
    std::reverse(page.begin(), page.end());
    return page;
}

std::vector<BrainzListen> ListenHistory::all() const
{
    std::vector<BrainzListen> all = m_visible;
    for (const Lagging& each : m_lagging)
        all.push_back(each.listen);
    std::stable_sort(all.begin(), all.end(), isOlder);
    return all;
}

bool ListenHistory::contains(const BrainzListen& listen) const
{
    const auto from = firstNotBefore(m_visible, listen.listenedAt);
    const auto to = firstAfter(m_visible, listen.listenedAt);
    return std::any_of(from, to, [&](const BrainzListen& each) { return each.msid == listen.msid; }) ||
           std::any_of(m_lagging.begin(), m_lagging.end(),
                       [&](const Lagging& each) { return isSame(each.listen, listen); });
}

void ListenHistory::insertVisible(const BrainzListen& listen)
{
    m_visible.insert(firstAfter(m_visible, listen.listenedAt), listen);
}

} // namespace sillon::standin
