// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/track.h"
#include "storage/database.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sillon {

/// A track as lists show it.
struct ListedTrack
{
    Track track;
    qint64 plays = 0; ///< my listens of the same artist and title
};

/// Reads the library. Files that are missing or broken are left out. Workers only.
class TrackReader
{
public:
    explicit TrackReader(Database& database)
        : m_database(database)
    {}

    /// Tracks in whose artist, title or album each of these words stands (case and accents aside; empty =
    /// all), by album artist, album, disc and number. limit 0 = all.
    [[nodiscard]] Result<std::vector<ListedTrack>> listed(const QString& words, int limit = 0) const;
    /// All tracks, in the same order, without their plays.
    [[nodiscard]] Result<std::vector<Track>> allTracks() const;
    /// These files, in their order: as the library knows them where they are unchanged since (a file with a
    /// cue sheet is all of its tracks), else by their tags. What cannot be read is a track with nothing but
    /// its path; playing it will tell why.
    [[nodiscard]] Result<std::vector<Track>> tracksOf(const QStringList& paths) const;
    /// The file that the library has of a song: of equal artist and title (music/matchkey.h), from this album
    /// where it has it; none when it has none.
    [[nodiscard]] static Result<std::optional<Track>> named(Connection& connection, const Recording& song,
                                                            const Release& album);

private:
    Database& m_database;
};

} // namespace sillon
