// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/tags.h"

#include <QString>

namespace sillon {

/// Reads what a file says of itself: all formats TagLib knows, told by name, else by content. Malformed when
/// there is no music in it, NotFound, AccessDenied ... when it cannot be read. Blocks: workers only.
[[nodiscard]] Result<Tags> readTags(const QString& path);

} // namespace sillon
