// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace sillon {

/// The files that hold playlists. M3u8 is M3u that is surely UTF-8.
enum class PlaylistFormat : std::uint8_t { M3u, M3u8, Xspf, Pls };

/// By the suffix, in any case; none for what is no playlist. Pure.
[[nodiscard]] std::optional<PlaylistFormat> playlistFormatOf(const QString& fileName);

/// One entry of a playlist file. Texts are empty and numbers 0 where it does not say.
struct PlaylistFileEntry
{
    /// What its location can mean, the likeliest first: text and escapes are read in more than one way, as
    /// programs write them. Absolute where this system can have such a file; "C:/..." stays as it is. Empty
    /// for an entry that has names only.
    QStringList paths;
    QString artist;
    QString title;
    QString album;
    qint64 lengthMs = 0;
    qint64 startMs = 0; ///< a part of the file, as in Track
    qint64 endMs = 0;
    int line = 0; ///< where it stands in the file, from 1
    friend bool operator==(const PlaylistFileEntry&, const PlaylistFileEntry&) = default;
};

/// A place in a playlist file that no track can be made of.
struct BrokenEntry
{
    enum class Why : std::uint8_t {
        WebAddress, ///< http://...: a stream, not a file
        NotAPath,   ///< control characters, nothing readable
        TooLong,
        Playlist,    ///< another playlist
        FileDamaged, ///< the file ends or goes wrong here; what comes after is lost
    };
    Why why = Why::NotAPath;
    int line = 0;
    QString text; ///< as written, shortened
    friend bool operator==(const BrokenEntry&, const BrokenEntry&) = default;
};

/// What a playlist file says.
struct PlaylistFile
{
    QString name; ///< the file's own title, mostly empty
    std::vector<PlaylistFileEntry> entries;
    std::vector<BrokenEntry> broken;
};

inline constexpr qsizetype mostPlaylistBytes = 16 * 1024 * 1024;
inline constexpr std::size_t mostPlaylistEntries = 100'000;

/// Reads a playlist file's bytes: UTF-8, UTF-16 with its mark, or Latin-1; any line ends. folder: the
/// absolute folder it lies in, which relative entries start from. Only what is too large is an error; the
/// rest is listed as broken. Pure, any bytes.
[[nodiscard]] Result<PlaylistFile> parsePlaylist(const QByteArray& bytes, PlaylistFormat format,
                                                 const QString& folder);

/// The bytes of a playlist file with these entries (of each the first path). folder: that of the file, to
/// write paths relative to it; empty writes them absolute. Pure.
[[nodiscard]] QByteArray formatPlaylist(const PlaylistFile& file, PlaylistFormat format,
                                        const QString& folder = {});

} // namespace sillon
