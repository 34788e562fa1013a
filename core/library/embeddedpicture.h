// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace TagLib {
class File;
}

namespace sillon {

/// The encoded picture in a file's tags: the front cover, else the first one; empty when there is none.
/// Larger ones than maximum bytes are passed over.
[[nodiscard]] QByteArray embeddedPicture(TagLib::File& file, qsizetype maximum);

} // namespace sillon
