// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlistfile.h"

// The formats behind parsePlaylist and formatPlaylist, one file each.
namespace sillon {

/// Gathers what a parser meets, within the bound of entries.
class PlaylistFileBuilder
{
public:
    explicit PlaylistFileBuilder(QString folder)
        : m_folder(std::move(folder))
    {}

    /// An entry at a location as it was written; listed as broken when it is none. False when there are too
    /// many.
    bool add(PlaylistFileEntry entry, const QByteArray& location);
    /// An entry that may have names only.
    bool addNamed(PlaylistFileEntry entry);
    bool addBroken(BrokenEntry::Why why, int line, const QByteArray& written);
    [[nodiscard]] PlaylistFile& file() { return m_file; }
    [[nodiscard]] Result<PlaylistFile> take();

private:
    [[nodiscard]] bool hasRoom() { return !(m_tooMany = m_tooMany || count() >= mostPlaylistEntries); }
    [[nodiscard]] std::size_t count() const { return m_file.entries.size() + m_file.broken.size(); }

    QString m_folder;
    PlaylistFile m_file;
    bool m_tooMany = false;
};

/// A line with its number, from 1, without its end.
struct PlaylistLine
{
    int number = 0;
    QByteArray text;
};

/// Takes one line after another from text; ends of all systems.
class PlaylistLines
{
public:
    explicit PlaylistLines(const QByteArray& bytes);
    [[nodiscard]] std::optional<PlaylistLine> next();

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_number = 0;
};

/// Seconds as playlists write them, in milliseconds; 0 for what is none.
[[nodiscard]] qint64 playlistLength(const QByteArray& seconds);
/// "Artist - Title" taken apart into the entry; without the dash it is all title.
void setNames(PlaylistFileEntry& entry, const QString& text);
/// The other way round, in one line.
[[nodiscard]] QString namesOf(const PlaylistFileEntry& entry);

[[nodiscard]] Result<PlaylistFile> parseM3u(const QByteArray& bytes, const QString& folder);
[[nodiscard]] Result<PlaylistFile> parsePls(const QByteArray& bytes, const QString& folder);
[[nodiscard]] Result<PlaylistFile> parseXspf(const QByteArray& bytes, const QString& folder);
[[nodiscard]] QByteArray formatM3u(const PlaylistFile& file, const QString& folder);
[[nodiscard]] QByteArray formatPls(const PlaylistFile& file, const QString& folder);
[[nodiscard]] QByteArray formatXspf(const PlaylistFile& file, const QString& folder);

} // namespace sillon
