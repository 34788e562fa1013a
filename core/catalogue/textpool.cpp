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
    , m_hashes{0}
    , m_slots(firstSlots)
{}

std::size_t TextPool::slotOf(QByteArrayView text, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != 0 && (m_hashes[m_slots[slot]] != hash || bytes(m_slots[slot]) != text))
        slot = (slot + 1) & mask;
    return slot;
}

NameId TextPool::add(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const std::uint32_t hash = hashOf(text);
    const std::size_t slot = slotOf(text, hash);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    const NameId name = size();
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_starts.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    m_hashes.push_back(hash);
    m_slots[slot] = name;
    if (std::size_t{size()} * 2 > m_slots.size())
        grow();
    return name;
}

void TextPool::grow()
{
    const std::size_t mask = m_slots.size() * 2 - 1;
    m_slots.assign(m_slots.size() * 2, 0);
    for (NameId name = 1; name < size(); ++name) {
        std::size_t slot = m_hashes[name] & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = name;
    }
}

void TextPool::seal()
{
    m_slots = {};
    m_hashes = {};
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
}

} // namespace sillon
