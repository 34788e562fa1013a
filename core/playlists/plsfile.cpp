// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlistformats.h"
#include "playlists/playlistlocation.h"

#include <map>
#include <utility>

// PLS: File1=..., Title1=..., Length1=... in any order, counted from 1.
namespace sillon {

namespace {

struct NumberedEntry
{
    PlaylistFileEntry entry;
    QByteArray location;
    bool hasFile = false;
};

/// The number behind a key: "File12" is 12; none for other keys.
std::optional<qint64> numberAfter(const QByteArray& key, const char* word)
{
    const QByteArray name(word);
    if (key.left(name.size()).toLower() != name)
        return std::nullopt;
    bool understood = false;
    const qint64 number = key.mid(name.size()).toLongLong(&understood);
    return understood ? std::optional(number) : std::nullopt;
}

using NumberedEntries = std::map<qint64, NumberedEntry>;

void readKey(NumberedEntries& entries, const QByteArray& key, const QByteArray& value, int line)
{
    if (const auto file = numberAfter(key, "file")) {
        NumberedEntry& numbered = entries[*file];
        numbered.location = value;
        numbered.hasFile = true;
        numbered.entry.line = line;
    } else if (const auto title = numberAfter(key, "title")) {
        setNames(entries[*title].entry, playlistText(value));
    } else if (const auto length = numberAfter(key, "length")) {
        entries[*length].entry.lengthMs = playlistLength(value);
    }
}

} // namespace

Result<PlaylistFile> parsePls(const QByteArray& bytes, const QString& folder)
{
    NumberedEntries entries;
    PlaylistLines lines(bytes);
    while (const auto line = lines.next()) {
        const qsizetype at = line->text.indexOf('=');
        if (at > 0)
            readKey(entries, line->text.left(at).trimmed(), line->text.mid(at + 1), line->number);
        if (entries.size() > mostPlaylistEntries)
            return fail(ErrorKind::TooLarge);
    }
    PlaylistFileBuilder builder(folder);
    for (auto& [number, numbered] : entries) {
        if (numbered.hasFile)
            builder.add(std::move(numbered.entry), numbered.location);
    }
    return builder.take();
}

QByteArray formatPls(const PlaylistFile& file, const QString& folder)
{
    QByteArray text = "[playlist]\n";
    int count = 0;
    for (const PlaylistFileEntry& entry : file.entries) {
        if (entry.paths.isEmpty())
            continue;
        const QByteArray number = QByteArray::number(++count);
        text += "File" + number + '=' + writtenLocation(entry.paths.front(), folder) + '\n';
        if (!namesOf(entry).isEmpty())
            text += "Title" + number + '=' + namesOf(entry).toUtf8() + '\n';
        const qint64 seconds = entry.lengthMs > 0 ? (entry.lengthMs + 500) / 1000 : -1;
        text += "Length" + number + '=' + QByteArray::number(seconds) + '\n';
    }
    return text + "NumberOfEntries=" + QByteArray::number(count) + "\nVersion=2\n";
}

} // namespace sillon
