// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coversourceimage.h"

#include <QtEndian>

namespace sillon {

namespace {

quint16 big16(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

/// The size stands in the first "start of frame" segment.
ImageHead jpegHead(const QByteArray& bytes)
{
    ImageHead head{ImageKind::Jpeg, 0, 0};
    qsizetype at = 2;
    while (at + 9 <= bytes.size() && bytes.at(at) == '\xFF') {
        const auto marker = static_cast<quint8>(bytes.at(at + 1));
        const bool startOfFrame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (startOfFrame) {
            head.height = big16(bytes, at + 5);
            head.width = big16(bytes, at + 7);
            break;
        }
        at += marker == 0xFF ? 1 : 2 + big16(bytes, at + 2);
    }
    return head;
}

ImageHead pngHead(const QByteArray& bytes)
{
    ImageHead head{ImageKind::Png, 0, 0};
    if (bytes.size() >= 24) {
        constexpr quint32 most = 0x7FFFFFFF;
        head.width = static_cast<int>(qFromBigEndian<quint32>(bytes.constData() + 16) & most);
        head.height = static_cast<int>(qFromBigEndian<quint32>(bytes.constData() + 20) & most);
    }
    return head;
}

} // namespace

std::optional<ImageHead> readImageHead(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return jpegHead(bytes);
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return pngHead(bytes);
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return ImageHead{ImageKind::Webp, 0, 0};
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return ImageHead{ImageKind::Gif, 0, 0};
    return std::nullopt;
}

QByteArray mimeOf(ImageKind kind)
{
    return QByteArray("image/").append(kind == ImageKind::Jpeg ? QByteArray("jpeg") : suffixOf(kind));
}

QByteArray suffixOf(ImageKind kind)
{
    switch (kind) {
    case ImageKind::Png:
        return "png";
    case ImageKind::Webp:
        return "webp";
    case ImageKind::Gif:
        return "gif";
    case ImageKind::Jpeg:
        break;
    }
    return "jpg";
}

} // namespace sillon
