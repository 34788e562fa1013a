// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstdint>
#include <optional>

namespace sillon {

enum class ImageKind : std::uint8_t { Jpeg, Png, Webp, Gif };

/// What an encoded picture says of itself.
struct ImageHead
{
    ImageKind kind = ImageKind::Jpeg;
    int width = 0; ///< 0 unknown
    int height = 0;
};

/// Reads the first bytes of an encoded picture; none for anything else, a web page for instance. Pure.
[[nodiscard]] std::optional<ImageHead> readImageHead(const QByteArray& bytes);

/// "image/jpeg" ...
[[nodiscard]] QByteArray mimeOf(ImageKind kind);
/// The suffix of a file of this kind, without the dot.
[[nodiscard]] QByteArray suffixOf(ImageKind kind);

/// Wider or higher pictures are no covers: decoding them would fill the memory.
inline constexpr int largestCoverSide = 10000;

} // namespace sillon
