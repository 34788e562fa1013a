// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <cstdint>
#include <optional>

namespace sillon {

/// How the letters of a file are written. Old programs do not say.
enum class TextEncoding : std::uint8_t {
    Utf8,            ///< or plain ASCII
    DamagedUtf8,     ///< UTF-8 with bytes that are none: each is U+FFFD in the text
    Utf16,           ///< with a mark or without
    WesternEuropean, ///< Windows-1252, of which Latin-1's letters are a part: a guess
    Unknown, ///< none of these; the text is good for guessing what kind of file it is, for nothing else
};

/// Finds out how the letters of a file are written, from all of its bytes, which come some at a time. Marks
/// are believed; else UTF-8 where it is nothing but that, UTF-16 by its zero bytes, and what looks like the
/// letters of western Europe. What would only be letters at random (other code pages, bytes that are no text)
/// is Unknown. What breaks off within a letter does not count against it.
class EncodingSigns
{
public:
    void take(const QByteArray& bytes);
    [[nodiscard]] TextEncoding encoding() const;
    /// Which UTF-16 it is; only when it is that.
    [[nodiscard]] QStringConverter::Encoding utf16() const;

private:
    void countZeros(const QByteArray& bytes);
    void countUtf8(const QByteArray& bytes);
    void countWestern(const QByteArray& bytes);
    void endRun();
    [[nodiscard]] std::optional<QStringConverter::Encoding> unmarkedUtf16() const;
    [[nodiscard]] bool looksWesternEuropean() const;

    QByteArray m_head;   ///< where a mark would be
    QByteArray m_letter; ///< of UTF-8, that has begun
    qint64 m_bytes = 0;
    qint64 m_zeros[2] = {0, 0}; ///< at even and at odd places
    qint64 m_letters = 0;       ///< of several bytes in UTF-8
    qint64 m_broken = 0;        ///< bytes that belong to none
    qint64 m_run = 0;           ///< letters beyond ASCII side by side up to here
    qint64 m_runs = 0;
    qint64 m_longRuns = 0;
    qint64 m_strange = 0;
    bool m_isNoText = false; ///< not even in western Europe
};

/// Makes text of the bytes of a file, some at a time.
class TextDecoder
{
public:
    /// signs: of the whole file.
    explicit TextDecoder(const EncodingSigns& signs);
    [[nodiscard]] QString take(const QByteArray& bytes);

private:
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
};

/// What a file says, and how it was read.
struct DecodedText
{
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// A whole file, as EncodingSigns has it. Pure.
[[nodiscard]] DecodedText textOfFile(const QByteArray& bytes);

} // namespace sillon
