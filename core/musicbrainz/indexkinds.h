// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace sillon::indexkinds {

// What an album of the offline index is, in one number: the lowest eight bits are its primary type, the next
// fifteen its secondary types 1 to 15 (there are twelve in 2026), then whether it has official releases.

inline constexpr std::uint32_t hasOfficial = 1U << 23;
inline constexpr int mostSecondary = 15;

/// 0 for types that have no bit.
[[nodiscard]] constexpr std::uint32_t primary(qint64 type)
{
    return type > 0 && type < 256 ? static_cast<std::uint32_t>(type) : 0;
}
[[nodiscard]] constexpr std::uint32_t secondary(qint64 type)
{
    return type > 0 && type <= mostSecondary ? 1U << (7 + static_cast<int>(type)) : 0;
}
[[nodiscard]] constexpr int primaryOf(qint64 kinds)
{
    return static_cast<int>(kinds & 0xff);
}
[[nodiscard]] constexpr bool hasSecondary(qint64 kinds, int type)
{
    return (static_cast<std::uint32_t>(kinds) & secondary(type)) != 0;
}

} // namespace sillon::indexkinds
