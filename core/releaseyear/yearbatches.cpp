// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/yearbatches.h"

#include <QHash>

namespace sillon {

YearBatches::YearBatches(const Batch& places, const std::vector<QString>& groups)
{
    std::vector<QString> order;
    QHash<QString, Batch> members;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QString group = groups.empty() ? QString() : groups[i];
        if (!members.contains(group))
            order.push_back(group);
        members[group].push_back(places[i]);
    }
    for (const QString& group : order) {
        for (const std::size_t place : members.value(group))
            m_waiting.push_back({place, group});
    }
}

bool YearBatches::isDone() const
{
    return m_inARow >= mostInARow || (m_waiting.empty() && m_parts.empty() && m_again.empty());
}

YearBatches::Batch YearBatches::next(std::size_t most)
{
    Batch batch;
    m_isAgain = m_parts.empty() && m_waiting.empty();
    if (!m_parts.empty()) {
        batch = std::move(m_parts.front());
        m_parts.pop_front();
    } else if (m_isAgain) {
        batch.push_back(m_again.front());
        m_again.pop_front();
    } else {
        const QString group = m_waiting.front().group;
        while (!m_waiting.empty() && m_waiting.front().group == group && batch.size() < most) {
            batch.push_back(m_waiting.front().place);
            m_waiting.pop_front();
        }
    }
    return batch;
}

void YearBatches::failed(const Batch& batch)
{
    if (batch.size() > 1) {
        const auto middle = batch.begin() + static_cast<std::ptrdiff_t>((batch.size() + 1) / 2);
        m_parts.emplace_front(middle, batch.end());
        m_parts.emplace_front(batch.begin(), middle);
        return;
    }
    ++m_inARow;
    if (m_isAgain)
        m_setAside.insert(m_setAside.end(), batch.begin(), batch.end());
    else
        m_again.insert(m_again.end(), batch.begin(), batch.end());
}

YearBatches::Batch YearBatches::left() const
{
    Batch places(m_again.begin(), m_again.end());
    for (const Batch& part : m_parts)
        places.insert(places.end(), part.begin(), part.end());
    for (const Waiting& one : m_waiting)
        places.push_back(one.place);
    return places;
}

} // namespace sillon
