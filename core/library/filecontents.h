// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/foundfile.h"
#include "library/tags.h"
#include "music/track.h"

#include <vector>

namespace sillon {

/// A playable part of a file: the whole of it (0 and 0), or what a cue sheet names. Milliseconds; an endMs of
/// 0 is the file's end.
struct TrackPart
{
    qint64 startMs = 0;
    qint64 endMs = 0;
    Tags tags;
    friend bool operator==(const TrackPart&, const TrackPart&) = default;
};

/// What was read from a file.
struct FileContents
{
    qint64 contentHash = 0;
    std::vector<TrackPart> parts; ///< at least one
};

/// Reads a file's tags, the cue sheet in it and those beside it. Of several sheets that speak of the file the
/// first one counts, and one beside it before the one in it. Errors as of readTags. Blocks: workers only.
[[nodiscard]] Result<FileContents> readContents(const FoundFile& file);

/// A file that was read, or could not be.
struct ReadFile
{
    TrackId id = 0; ///< of one of its rows; 0: not in the library yet
    FoundFile file;
    Result<FileContents> contents;
};

} // namespace sillon
