// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/filecontents.h"

#include "library/musicfile.h"
#include "library/tagreader.h"

namespace sillon {

Result<FileContents> readContents(const FoundFile& file)
{
    const auto music = MusicFile::open(file.path);
    if (!music)
        return fail(music.error());
    const FileText text = readText(*music);
    FileContents contents;
    contents.contentHash = music->contentHash();
    contents.parts.push_back({0, 0, text.tags});
    return contents;
}

} // namespace sillon
