// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/cueparts.h"

#include "library/tagmapping.h"

#include <algorithm>

namespace sillon {

namespace {

/// What stands before the last dot, in lower case.
QString stem(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return (dot > 0 ? name.left(dot) : name).toCaseFolded();
}

/// Without the folders that either system may have written before it.
QString bareName(const QString& name)
{
    const qsizetype slash = std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    return name.mid(slash + 1);
}

QString orElse(const QString& text, const QString& other)
{
    const QString tidy = tidyTagText(text);
    return tidy.isEmpty() ? other : tidy;
}

/// What the sheet says of all its tracks.
Tags commonTags(const CueSheet& sheet, Tags tags)
{
    // These mean the whole file.
    tags.recording.mbid.reset();
    tags.recording.title.clear();
    tags.release.title = orElse(sheet.title, tags.release.title);
    tags.release.albumArtist = orElse(sheet.performer, tags.release.albumArtist);
    tags.genre = orElse(sheet.genre, tags.genre);
    if (const int year = yearOf(sheet.date); year != 0)
        tags.year = year;
    if (sheet.discNumber != 0)
        tags.discNumber = sheet.discNumber;
    return tags;
}

void setArtist(Tags& tags, const QString& artist)
{
    if (artist.isEmpty() || artist == tags.recording.artist)
        return;
    tags.recording.artist = artist;
    tags.recording.artistMbid.reset();
}

} // namespace

const CueFile* fileMeant(const CueSheet& sheet, const QString& sheetName, const QString& audioName)
{
    const auto find = [&](auto isMeant) -> const CueFile* {
        const auto found = std::find_if(sheet.files.begin(), sheet.files.end(),
                                        [&](const CueFile& file) { return isMeant(bareName(file.name)); });
        return found == sheet.files.end() ? nullptr : &*found;
    };
    if (const CueFile* exact = find([&](const QString& name) { return name == audioName; }))
        return exact;
    if (const CueFile* alike = find([&](const QString& name) { return stem(name) == stem(audioName); }))
        return alike;
    const QString sheetStem = stem(sheetName);
    const bool isCalledAlike = sheetStem == stem(audioName) || sheetStem == audioName.toCaseFolded();
    return isCalledAlike && sheet.files.size() == 1 ? &sheet.files.front() : nullptr;
}

std::vector<TrackPart> partsOf(const CueSheet& sheet, const CueFile& file, const Tags& fileTags)
{
    const Tags common = commonTags(sheet, fileTags);
    std::vector<TrackPart> parts;
    for (const CueTrack& track : file.tracks) {
        const bool isBeyond = fileTags.lengthMs > 0 && track.startMs >= fileTags.lengthMs;
        if (isBeyond || (!parts.empty() && track.startMs <= parts.back().startMs))
            continue;
        if (!parts.empty())
            parts.back().endMs = track.startMs;
        TrackPart part{track.startMs, 0, common};
        part.tags.recording.title = tidyTagText(track.title);
        setArtist(part.tags, orElse(track.performer, tidyTagText(sheet.performer)));
        part.tags.trackNumber = track.number;
        parts.push_back(std::move(part));
    }
    if (parts.size() < 2)
        return {};
    for (TrackPart& part : parts) {
        const qint64 end = part.endMs != 0 ? part.endMs : fileTags.lengthMs;
        part.tags.lengthMs = std::max<qint64>(end - part.startMs, 0);
    }
    return parts;
}

} // namespace sillon
