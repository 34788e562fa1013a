// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"

#include <QStringDecoder>
#include <QUrl>

namespace sillon {

namespace {

constexpr char16_t firstEscape = 0xDC80;
constexpr char16_t lastEscape = 0xDCFF;
constexpr char16_t escapeBase = 0xDC00;

/// Whether position holds a lone surrogate that stands for a byte (and is not half of a pair).
bool isEscape(const QString& text, qsizetype position)
{
    const char16_t unit = text.at(position).unicode();
    const bool pair = position > 0 && text.at(position - 1).isHighSurrogate();
    return unit >= firstEscape && unit <= lastEscape && !pair;
}

std::optional<QString> utf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(QChar::Null)))
        return std::nullopt;
    return text;
}

/// The length of the UTF-8 sequence that lead begins; 1 when it begins none.
qsizetype sequenceLength(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    if (byte >= 0xF0)
        return 4;
    if (byte >= 0xE0)
        return 3;
    return byte >= 0xC0 ? 2 : 1;
}

} // namespace

QString textOfFileName(const QByteArray& bytes)
{
    if (auto whole = utf8(bytes))
        return *whole;
    QString text;
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArray sequence = bytes.mid(at, sequenceLength(bytes.at(at)));
        if (const auto character = utf8(sequence)) {
            text += *character;
            at += sequence.size();
        } else {
            text += QChar(static_cast<char16_t>(escapeBase + static_cast<unsigned char>(bytes.at(at))));
            ++at;
        }
    }
    return text;
}

QByteArray bytesOfFileName(const QString& text)
{
    if (isPlainFileName(text))
        return text.toUtf8();
    QByteArray bytes;
    qsizetype plainFrom = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isEscape(text, at))
            continue;
        bytes += QStringView(text).mid(plainFrom, at - plainFrom).toUtf8();
        bytes += static_cast<char>(text.at(at).unicode() - escapeBase);
        plainFrom = at + 1;
    }
    return bytes + QStringView(text).mid(plainFrom).toUtf8();
}

bool isPlainFileName(const QString& text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isEscape(text, at))
            return false;
    }
    return true;
}

QString shownFileName(const QString& text)
{
    QString shown = text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isEscape(text, at))
            shown[at] = QChar(QChar::ReplacementCharacter);
    }
    return shown;
}

QString addressOfFile(const QString& path)
{
    return QStringLiteral("file://") +
           QString::fromLatin1(bytesOfFileName(path).toPercentEncoding(QByteArrayLiteral("/")));
}

std::optional<QString> fileOfAddress(const QString& address)
{
    const QUrl url(address);
    if (!url.isLocalFile())
        return std::nullopt;
    // QUrl::toLocalFile would lose what is no UTF-8.
    return textOfFileName(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()));
}

} // namespace sillon
