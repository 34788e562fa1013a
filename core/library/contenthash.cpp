// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/contenthash.h"

#include <QtEndian>

#include <cstring>

namespace sillon {

namespace {

constexpr qint64 wordBytes = 8;

} // namespace

void ContentHash::mix(quint64 word)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15; // the golden ratio's, odd
    m_state = (m_state ^ word) * factor;
    m_state ^= m_state >> 32;
}

void ContentHash::add(const char* bytes, qint64 count)
{
    qint64 at = 0;
    for (; at + wordBytes <= count; at += wordBytes)
        mix(qFromLittleEndian<quint64>(bytes + at));
    char rest[wordBytes] = {};
    std::memcpy(rest, bytes + at, static_cast<std::size_t>(count - at));
    mix(qFromLittleEndian<quint64>(rest));
    mix(static_cast<quint64>(count));
}

void ContentHash::add(qint64 number)
{
    mix(static_cast<quint64>(number));
}

qint64 ContentHash::value() const
{
    const auto value = static_cast<qint64>(m_state ^ (m_state >> 29));
    return value == 0 ? 1 : value;
}

} // namespace sillon
