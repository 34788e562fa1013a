// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace sillon {

/// How the letters of a file are written. Old programs do not say.
enum class TextEncoding : std::uint8_t {
    Utf8,            ///< or plain ASCII
    DamagedUtf8,     ///< UTF-8 with bytes that are none: each is U+FFFD in the text
    Utf16,           ///< with a mark or without
    WesternEuropean, ///< Windows-1252, of which Latin-1's letters are a part: a guess
    Unknown, ///< none of these; the text is good for guessing what kind of file it is, for nothing else
};

/// What a file says, and how it was read.
struct DecodedText
{
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Marks are believed; else UTF-8 where it is nothing but that, UTF-16 by its zero bytes, and what looks like
/// the letters of western Europe. What would only be letters at random (other code pages, bytes that are no
/// text) is Unknown. What breaks off within a letter does not count against it. Pure.
[[nodiscard]] DecodedText textOfFile(const QByteArray& bytes);

} // namespace sillon
