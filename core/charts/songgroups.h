// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/heardsong.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace sillon {

class Database;

/// What top lists count together.
enum class TopKind : std::uint8_t { Artists, Albums, Tracks };

/// An artist, an album or a track that songs belong to.
struct SongGroup
{
    QString name;   ///< of the artist, album or track, as first printed
    QString artist; ///< of an album or track; empty for artists
    friend bool operator==(const SongGroup&, const SongGroup&) = default;
};

/// The songs of a history grouped by one kind: by folded names, so that two ways to write one are the same.
struct SongGroups
{
    static constexpr std::uint32_t none = 0xffffffff;

    std::vector<SongGroup> groups;
    std::vector<std::uint32_t> ofSong; ///< by song; none for one heard without an album, among albums
};

/// The names of a history's songs, grouped. An album belongs to its album artist, else to the artist heard.
struct SongNames
{
    SongGroups artists;
    SongGroups albums;
    SongGroups tracks;

    [[nodiscard]] const SongGroups& of(TopKind kind) const;
};

/// Workers only.
[[nodiscard]] Result<SongNames> readSongNames(Database& database, std::span<const HeardSong> songs);

} // namespace sillon
