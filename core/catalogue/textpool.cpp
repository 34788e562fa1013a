// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/textpool.h"

#include <QHashFunctions>

namespace sillon {

namespace {

constexpr std::size_t firstSlots = 1024; // a power of two, as all their numbers

std::uint32_t hashOf(QByteArrayView text)
{
    return static_cast<std::uint32_t>(qHash(text, 0));
}

} // namespace

TextPool::TextPool()
    : m_starts{0, 0}
    , m_slots(firstSlots)
{}

std::size_t TextPool::slotOf(QByteArrayView text, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].name != 0 && (m_slots[slot].hash != hash || bytes(m_slots[slot].name) != text))
        slot = (slot + 1) & mask;
    return slot;
}

NameId TextPool::add(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const std::uint32_t hash = hashOf(text);
    const std::size_t slot = slotOf(text, hash);
    if (m_slots[slot].name != 0)
        return m_slots[slot].name;
    const NameId name = append(text);
    m_slots[slot] = {hash, name};
    if (std::size_t{++m_added} * 2 > m_slots.size())
        grow();
    return name;
}

NameId TextPool::append(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const NameId name = size();
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_starts.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    return name;
}

void TextPool::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    const std::size_t mask = larger.size() - 1;
    for (const Slot& known : m_slots) {
        if (known.name == 0)
            continue;
        std::size_t slot = known.hash & mask;
        while (larger[slot].name != 0)
            slot = (slot + 1) & mask;
        larger[slot] = known;
    }
    m_slots = std::move(larger);
}

void TextPool::seal()
{
    m_slots = {};
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
}

} // namespace sillon
