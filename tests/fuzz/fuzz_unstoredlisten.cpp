// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/unstoredlisten.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sillon;
    const QByteArray line(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto once = unstoredListenIn(line);
    // What was read is written so that it is read again, unchanged.
    if (once && unstoredListenIn(lineOf(*once)) != once)
        std::abort();
    return 0;
}
