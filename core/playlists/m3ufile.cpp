// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlistformats.h"
#include "playlists/playlistlocation.h"

#include <utility>

// M3U: a path a line; lines with # are comments, of which the extended form says names, lengths and, as VLC
// writes them, parts of files.
namespace sillon {

namespace {

/// What stands behind a directive that the line begins with, in any case.
std::optional<QByteArray> after(const QByteArray& line, const char* directive)
{
    const QByteArray name(directive);
    if (line.left(name.size()).toUpper() != name)
        return std::nullopt;
    return line.mid(name.size());
}

/// "123 key="value, with comma",Artist - Title"
void readInf(PlaylistFileEntry& entry, const QByteArray& text)
{
    qsizetype comma = -1;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size() && comma < 0; ++at) {
        if (text.at(at) == '"')
            quoted = !quoted;
        else if (text.at(at) == ',' && !quoted)
            comma = at;
    }
    if (comma < 0)
        comma = text.indexOf(',');
    const QByteArray figures = comma < 0 ? text : text.left(comma);
    entry.lengthMs = playlistLength(figures.trimmed().split(' ').front());
    if (comma >= 0)
        setNames(entry, playlistText(text.mid(comma + 1)));
}

void readComment(PlaylistFile& file, PlaylistFileEntry& entry, const QByteArray& line)
{
    if (const auto inf = after(line, "#EXTINF:"))
        readInf(entry, *inf);
    else if (const auto name = after(line, "#PLAYLIST:"))
        file.name = playlistText(*name).trimmed();
    else if (const auto album = after(line, "#EXTALB:"))
        entry.album = playlistText(*album).trimmed();
    else if (const auto start = after(line, "#EXTVLCOPT:START-TIME="))
        entry.startMs = playlistLength(*start);
    else if (const auto stop = after(line, "#EXTVLCOPT:STOP-TIME="))
        entry.endMs = playlistLength(*stop);
}

QByteArray secondsOf(qint64 ms)
{
    return QByteArray::number(static_cast<double>(ms) / 1000.0, 'f', 3);
}

QByteArray commentsOf(const PlaylistFileEntry& entry)
{
    const qint64 seconds = entry.lengthMs > 0 ? (entry.lengthMs + 500) / 1000 : -1;
    QByteArray text = "#EXTINF:" + QByteArray::number(seconds) + ',' + namesOf(entry).toUtf8() + '\n';
    if (!entry.album.isEmpty())
        text += "#EXTALB:" + entry.album.simplified().toUtf8() + '\n';
    if (entry.startMs > 0)
        text += "#EXTVLCOPT:start-time=" + secondsOf(entry.startMs) + '\n';
    if (entry.endMs > 0)
        text += "#EXTVLCOPT:stop-time=" + secondsOf(entry.endMs) + '\n';
    return text;
}

} // namespace

Result<PlaylistFile> parseM3u(const QByteArray& bytes, const QString& folder)
{
    PlaylistFileBuilder builder(folder);
    PlaylistLines lines(bytes);
    PlaylistFileEntry entry;
    while (const auto line = lines.next()) {
        if (line->text.startsWith('#')) {
            readComment(builder.file(), entry, line->text);
            continue;
        }
        if (line->text.trimmed().isEmpty())
            continue;
        entry.line = line->number;
        if (!builder.add(std::exchange(entry, {}), line->text))
            break;
    }
    return builder.take();
}

QByteArray formatM3u(const PlaylistFile& file, const QString& folder)
{
    QByteArray text = "#EXTM3U\n";
    if (!file.name.isEmpty())
        text += "#PLAYLIST:" + file.name.simplified().toUtf8() + '\n';
    for (const PlaylistFileEntry& entry : file.entries) {
        if (entry.paths.isEmpty())
            continue;
        text += commentsOf(entry);
        text += writtenLocation(entry.paths.front(), folder) + '\n';
    }
    return text;
}

} // namespace sillon
