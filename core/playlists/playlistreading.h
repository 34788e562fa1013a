// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/track.h"
#include "playlists/playlist.h"
#include "playlists/playlistfile.h"
#include "storage/database.h"

#include <QString>
#include <QStringList>

#include <span>
#include <stop_token>
#include <vector>

namespace sillon {

/// A playlist file with its entries as tracks.
struct ReadPlaylist
{
    QString name; ///< the file's own title, else its name
    /// As the library knows them, else by their tags; of files that are not there what the playlist says.
    std::vector<Track> tracks;
    std::vector<BrokenEntry> broken;
};

/// What is to be played when files are opened: playlists stand for their entries, folders for their music.
struct OpenedFiles
{
    std::vector<Track> tracks;
    std::vector<BrokenEntry> broken;
    QStringList notMusic; ///< files that are there, but neither music nor playlists
};

// Workers only. Paths may be relative to the working folder; names may be any bytes.

[[nodiscard]] Result<ReadPlaylist> readPlaylistFile(Database& database, const QString& path,
                                                    const std::stop_token& stop = {});
/// Entries of playlists that have no file name at all are left out. Playlists that cannot be read are an
/// error; other files are not looked at beyond their tags, and what is no music by its name or its first
/// bytes is left out.
[[nodiscard]] Result<OpenedFiles> openFiles(Database& database, const QStringList& paths,
                                            const std::stop_token& stop = {});

/// Writes a playlist beside what it replaces and puts it in its place when it is whole; the format is by the
/// name. relative: paths as seen from the file's folder.
[[nodiscard]] Done writePlaylistFile(const QString& path, const QString& name, std::span<const Track> tracks,
                                     bool relative);

} // namespace sillon
