// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/decodedtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace sillon {

namespace {

/// Windows-1252 from 0x80 to 0x9f; 0 = no letter.
constexpr char16_t upperControls[] = {
    u'\u20ac', 0,         u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021',
    u'\u02c6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0,         u'\u017d', 0,
    0,         u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014',
    u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', 0,         u'\u017e', u'\u0178'};

constexpr int longRun = 3;      // that many letters beyond ASCII side by side are rare in western Europe
constexpr int mostLongRuns = 8; // of a hundred runs

uchar at(const QByteArray& bytes, qsizetype i)
{
    return static_cast<uchar>(bytes.at(i));
}

/// How many bytes the UTF-8 letter that begins here has by its first byte; 0: none begins so.
int lettersBytes(uchar first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/// How much speaks for UTF-8, and against it.
struct Utf8Signs
{
    qint64 letters = 0; ///< of several bytes
    qint64 broken = 0;  ///< bytes that belong to none
};

Utf8Signs utf8Signs(const QByteArray& bytes)
{
    Utf8Signs signs;
    for (qsizetype i = 0; i < bytes.size();) {
        const int wanted = lettersBytes(at(bytes, i));
        int found = 1;
        while (found < wanted && i + found < bytes.size() && (at(bytes, i + found) & 0xc0) == 0x80)
            ++found;
        const bool breaksOff = found < wanted && i + found == bytes.size();
        const bool isWhole = wanted > 0 && found == wanted;
        if (!isWhole && !breaksOff)
            ++signs.broken;
        else if (wanted > 1)
            ++signs.letters;
        i += isWhole ? wanted : 1;
        if (breaksOff)
            break;
    }
    return signs;
}

/// Letters of ASCII have a zero byte in UTF-16, always on the same side.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray& bytes)
{
    qint64 even = 0;
    qint64 odd = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (std::max(even, odd) * 8 < bytes.size() / 2 || std::min(even, odd) * 8 > std::max(even, odd))
        return std::nullopt; // too few for any list in rows, or on both sides
    return odd > even ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

bool isStrange(uchar byte)
{
    // A pen's letters, in the place of Latin-1's controls, that no name has.
    return byte == 0x83 || byte == 0x86 || byte == 0x87 || byte == 0x88 || byte == 0x89 || byte == 0x98;
}

/// Other code pages put whole words, or each sign in two bytes, where western Europe has single letters.
bool looksWesternEuropean(const QByteArray& bytes)
{
    qint64 runs = 0;
    qint64 longRuns = 0;
    qint64 strange = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype end = i;
        for (; end < bytes.size() && at(bytes, end) >= 0x80; ++end) {
            const uchar byte = at(bytes, end);
            if (byte < 0xa0 && upperControls[byte - 0x80] == 0)
                return false;
            strange += isStrange(byte) ? 1 : 0;
        }
        if (end > i) {
            ++runs;
            longRuns += end - i >= longRun ? 1 : 0;
        } else if (const uchar byte = at(bytes, i);
                   byte < 0x20 && byte != '\t' && byte != '\r' && byte != '\n') {
            return false;
        }
        i = std::max(end, i + 1);
    }
    return longRuns * 100 <= runs * mostLongRuns && strange * 100 <= runs * mostLongRuns;
}

QString westernEuropean(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& letter : text) {
        const char16_t code = letter.unicode();
        if (code >= 0x80 && code < 0xa0)
            letter = QChar(upperControls[code - 0x80]);
    }
    return text;
}

QString decoded(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder(bytes);
}

} // namespace

DecodedText textOfFile(const QByteArray& bytes)
{
    const auto mark = QStringConverter::encodingForData(bytes);
    if (mark && *mark != QStringConverter::Utf8)
        return {decoded(bytes, *mark), TextEncoding::Utf16};
    if (bytes.contains('\0')) { // else a disk left them where a file had not been written
        if (const auto encoding = unmarkedUtf16(bytes))
            return {decoded(bytes, *encoding), TextEncoding::Utf16};
    }
    const Utf8Signs signs = utf8Signs(bytes);
    if (signs.broken == 0 || mark || signs.letters > signs.broken)
        return {decoded(bytes, QStringConverter::Utf8),
                signs.broken == 0 ? TextEncoding::Utf8 : TextEncoding::DamagedUtf8};
    if (looksWesternEuropean(bytes))
        return {westernEuropean(bytes), TextEncoding::WesternEuropean};
    return {QString::fromLatin1(bytes), TextEncoding::Unknown};
}

} // namespace sillon
