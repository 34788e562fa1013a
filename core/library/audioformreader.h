// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/audioform.h"

namespace TagLib {
class File;
}

namespace sillon {

/// What TagLib found out about the sound when it opened the file; reads nothing more.
[[nodiscard]] AudioForm audioFormOf(const TagLib::File& file);

} // namespace sillon
