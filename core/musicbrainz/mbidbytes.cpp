// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/mbidbytes.h"

#include <cstddef>
#include <cstdint>

namespace sillon {

namespace {

constexpr std::int8_t noDigit = -1;

constexpr std::array<std::int8_t, 256> hexDigits()
{
    std::array<std::int8_t, 256> digits{};
    for (std::int8_t& digit : digits)
        digit = noDigit;
    for (std::size_t i = 0; i < 10; ++i)
        digits['0' + i] = static_cast<std::int8_t>(i);
    for (std::size_t i = 0; i < 6; ++i)
        digits['a' + i] = digits['A' + i] = static_cast<std::int8_t>(10 + i);
    return digits;
}

constexpr auto digitOf = hexDigits();

} // namespace

std::optional<MbidBytes> mbidBytes(QByteArrayView text)
{
    MbidBytes bytes{};
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '-')
            continue;
        const std::int8_t digit = digitOf[static_cast<unsigned char>(c)];
        if (digit == noDigit || digits == 2 * bytes.size())
            return std::nullopt;
        bytes[digits / 2] = static_cast<unsigned char>(bytes[digits / 2] << 4 | digit);
        ++digits;
    }
    return digits == 2 * bytes.size() ? std::optional(bytes) : std::nullopt;
}

} // namespace sillon
