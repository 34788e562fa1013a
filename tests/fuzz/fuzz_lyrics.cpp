// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coversourceimage.h"
#include "library/lyrics.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any bytes are lyrics of some kind, in the order of their time; and the head of some picture or none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const sillon::Lyrics lyrics = sillon::parseLyrics(sillon::decodeLyrics(input));
    qint64 before = 0;
    for (const sillon::LyricLine& line : lyrics.lines) {
        if (line.atMs < before)
            std::abort();
        before = line.atMs;
    }
    if (lyrics.lineAt(before) != (lyrics.timed ? static_cast<int>(lyrics.lines.size()) - 1 : -1))
        std::abort();
    (void)sillon::readImageHead(input);
    return 0;
}
