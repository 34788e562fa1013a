// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace TagLib {
class File;
}

namespace sillon {

/// A picture in a file's tags, encoded.
struct EmbeddedPicture
{
    static constexpr int frontCover = 3; ///< by ID3v2's list, which the other formats share

    QByteArray bytes; ///< empty: none
    int type = frontCover;
    friend bool operator==(const EmbeddedPicture&, const EmbeddedPicture&) = default;
};

/// The picture to show: the front cover, else the first one; larger ones than maximum bytes are passed over.
[[nodiscard]] EmbeddedPicture shownPicture(TagLib::File& file, qsizetype maximum);

/// Its bytes.
[[nodiscard]] QByteArray embeddedPicture(TagLib::File& file, qsizetype maximum);

/// Puts a picture in the place of those of its type; without bytes it takes these away. Pictures of other
/// types stay.
void setPicture(TagLib::File& file, const EmbeddedPicture& picture);

} // namespace sillon
