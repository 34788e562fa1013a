// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/filecontents.h"

#include "base/filename.h"
#include "library/cuefolder.h"
#include "library/cueparts.h"
#include "library/musicfile.h"
#include "library/tagreader.h"
#include "library/windowedstream.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr std::size_t mostSheets = 32; // of one folder

QString nameOf(const QByteArray& path)
{
    return textOfFileName(path.mid(path.lastIndexOf('/') + 1));
}

/// A sheet's bytes; empty when it cannot be read or is none.
QByteArray readSheet(const QByteArray& path)
{
    const auto stream = WindowedStream::open(path);
    if (!stream || (*stream)->size() > largestCueSheet)
        return {};
    QByteArray bytes((*stream)->size(), Qt::Uninitialized);
    bytes.resize((*stream)->readAt(bytes.data(), 0, bytes.size()));
    return bytes;
}

std::vector<TrackPart> partsBySheetBeside(const FoundFile& file, const Tags& tags)
{
    if (file.sheetStamp == 0)
        return {};
    const SheetsBeside sheets = sheetsBeside(file.path);
    for (std::size_t i = 0; i < std::min(sheets.paths.size(), mostSheets); ++i) {
        const CueSheet sheet = parseCueSheet(readSheet(sheets.paths[i]));
        const CueFile* const meant = fileMeant(sheet, nameOf(sheets.paths[i]), nameOf(file.path));
        std::vector<TrackPart> parts = meant ? partsOf(sheet, *meant, tags) : std::vector<TrackPart>();
        if (!parts.empty())
            return parts;
    }
    return {};
}

/// A sheet in the tags speaks of the file it is in, whatever it calls it.
std::vector<TrackPart> partsBySheetInside(const FileText& text)
{
    if (text.cueSheet.isEmpty())
        return {};
    const CueSheet sheet = parseCueSheet(text.cueSheet);
    return sheet.files.empty() ? std::vector<TrackPart>() : partsOf(sheet, sheet.files.front(), text.tags);
}

} // namespace

Result<FileContents> readContents(const FoundFile& file)
{
    const auto music = MusicFile::open(file.path);
    if (!music)
        return fail(music.error());
    const FileText text = readText(*music);
    FileContents contents;
    contents.contentHash = music->contentHash();
    contents.parts = partsBySheetBeside(file, text.tags);
    if (contents.parts.empty())
        contents.parts = partsBySheetInside(text);
    if (contents.parts.empty())
        contents.parts.push_back({0, 0, text.tags});
    return contents;
}

} // namespace sillon
