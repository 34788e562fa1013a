// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/tags.h"

#include <QString>

namespace sillon {

class MusicFile;

/// What an opened file says of itself.
struct FileText
{
    Tags tags;
    QString cueSheet; ///< a cue sheet among the tags; at most a million characters of it
};
[[nodiscard]] FileText readText(const MusicFile& music);

/// Reads what a file says of itself: all formats TagLib knows, told by name, else by content. Malformed when
/// there is no music in it, NotFound, AccessDenied ... when it cannot be read. Blocks: workers only.
[[nodiscard]] Result<Tags> readTags(const QString& path);

} // namespace sillon
