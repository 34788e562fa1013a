// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/decodedtext.h"

#include <algorithm>

namespace sillon {

namespace {

/// Windows-1252 from 0x80 to 0x9f; 0 = no letter.
constexpr char16_t upperControls[] = {
    u'\u20ac', 0,         u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021',
    u'\u02c6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0,         u'\u017d', 0,
    0,         u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014',
    u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', 0,         u'\u017e', u'\u0178'};

constexpr qsizetype markBytes = 4;
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

bool isStrange(uchar byte)
{
    // A pen's letters, in the place of Latin-1's controls, that no name has.
    return byte == 0x83 || byte == 0x86 || byte == 0x87 || byte == 0x88 || byte == 0x89 || byte == 0x98;
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

} // namespace

void EncodingSigns::take(const QByteArray& bytes)
{
    m_head += bytes.left(std::max<qsizetype>(markBytes - m_head.size(), 0));
    countZeros(bytes);
    countUtf8(bytes);
    countWestern(bytes);
    m_bytes += bytes.size();
}

void EncodingSigns::countZeros(const QByteArray& bytes)
{
    if (!bytes.contains('\0'))
        return;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        m_zeros[(m_bytes + i) % 2] += bytes.at(i) == '\0' ? 1 : 0;
}

void EncodingSigns::countUtf8(const QByteArray& some)
{
    const QByteArray bytes = m_letter + some;
    m_letter.clear();
    for (qsizetype i = 0; i < bytes.size();) {
        const int wanted = lettersBytes(at(bytes, i));
        int found = 1;
        while (found < wanted && i + found < bytes.size() && (at(bytes, i + found) & 0xc0) == 0x80)
            ++found;
        if (found < wanted && i + found == bytes.size()) { // goes on with what comes, or breaks off
            m_letter = bytes.mid(i);
            return;
        }
        const bool isWhole = wanted > 0 && found == wanted;
        m_broken += isWhole ? 0 : 1;
        m_letters += isWhole && wanted > 1 ? 1 : 0;
        i += isWhole ? wanted : 1;
    }
}

void EncodingSigns::countWestern(const QByteArray& bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = at(bytes, i);
        if (byte >= 0x80) {
            ++m_run;
            m_strange += isStrange(byte) ? 1 : 0;
            m_isNoText = m_isNoText || (byte < 0xa0 && upperControls[byte - 0x80] == 0);
            continue;
        }
        endRun();
        m_isNoText = m_isNoText || (byte < 0x20 && byte != '\t' && byte != '\r' && byte != '\n');
    }
}

void EncodingSigns::endRun()
{
    m_runs += m_run > 0 ? 1 : 0;
    m_longRuns += m_run >= longRun ? 1 : 0;
    m_run = 0;
}

/// Letters of ASCII have a zero byte in UTF-16, always on the same side.
std::optional<QStringConverter::Encoding> EncodingSigns::unmarkedUtf16() const
{
    const qint64 even = m_zeros[0];
    const qint64 odd = m_zeros[1];
    if (even + odd == 0)
        return std::nullopt;
    if (std::max(even, odd) * 8 < m_bytes / 2 || std::min(even, odd) * 8 > std::max(even, odd))
        return std::nullopt; // too few for any list in rows, or on both sides: a disk left them
    return odd > even ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

/// Other code pages put whole words, or each sign in two bytes, where western Europe has single letters.
bool EncodingSigns::looksWesternEuropean() const
{
    const qint64 runs = m_runs + (m_run > 0 ? 1 : 0);
    const qint64 longRuns = m_longRuns + (m_run >= longRun ? 1 : 0);
    return !m_isNoText && longRuns * 100 <= runs * mostLongRuns && m_strange * 100 <= runs * mostLongRuns;
}

TextEncoding EncodingSigns::encoding() const
{
    const auto mark = QStringConverter::encodingForData(m_head);
    if ((mark && *mark != QStringConverter::Utf8) || (!mark && unmarkedUtf16()))
        return TextEncoding::Utf16;
    if (m_broken == 0 || mark || m_letters > m_broken)
        return m_broken == 0 ? TextEncoding::Utf8 : TextEncoding::DamagedUtf8;
    return looksWesternEuropean() ? TextEncoding::WesternEuropean : TextEncoding::Unknown;
}

QStringConverter::Encoding EncodingSigns::utf16() const
{
    const auto mark = QStringConverter::encodingForData(m_head);
    if (mark && *mark != QStringConverter::Utf8)
        return *mark;
    return unmarkedUtf16().value_or(QStringConverter::Utf16LE);
}

TextDecoder::TextDecoder(const EncodingSigns& signs)
    : m_encoding(signs.encoding())
    , m_decoder(m_encoding == TextEncoding::Utf16 ? signs.utf16() : QStringConverter::Utf8)
{}

QString TextDecoder::take(const QByteArray& bytes)
{
    if (m_encoding == TextEncoding::WesternEuropean)
        return westernEuropean(bytes);
    return m_encoding == TextEncoding::Unknown ? QString::fromLatin1(bytes) : QString(m_decoder(bytes));
}

DecodedText textOfFile(const QByteArray& bytes)
{
    EncodingSigns signs;
    signs.take(bytes);
    return {TextDecoder(signs).take(bytes), signs.encoding()};
}

} // namespace sillon
