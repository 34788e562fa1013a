// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace sillon {

/// What a reply of libmpv answers; its number stands in the lower bits of the tag.
enum class Reply : std::uint8_t { None, Load, Duration, BeforeSeek, Seek, Landed, Paused, Resumed, DataEnd };

inline constexpr int replyKindShift = 56;

[[nodiscard]] inline quint64 tagOf(Reply kind, quint64 number = 0)
{
    return (static_cast<quint64>(kind) << replyKindShift) | number;
}

[[nodiscard]] inline Reply kindOf(quint64 tag)
{
    return static_cast<Reply>(tag >> replyKindShift);
}

[[nodiscard]] inline quint64 numberOf(quint64 tag)
{
    return tag & ((quint64{1} << replyKindShift) - 1);
}

} // namespace sillon
