// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace sillon {

using PlaylistId = qint64;
using PlaylistItemId = qint64;

/// By what a smart playlist is put in order before it is cut to its length.
enum class SmartOrder : std::uint8_t {
    Shelf,
    Title,
    Artist,
    Album,
    OriginalYear,
    Length,
    Added,
    Plays,
    LastHeard,
    Loved
};

[[nodiscard]] QString smartOrderName(SmartOrder order);     ///< "last-heard"
[[nodiscard]] SmartOrder smartOrderOf(const QString& name); ///< Shelf for what is not known

/// What a smart playlist holds, written down: a search (search/searchquery.h), its order and its length.
struct SmartRule
{
    QString query;
    SmartOrder order = SmartOrder::Shelf;
    bool descending = false;
    int most = 0; ///< 0: all that is found
    friend bool operator==(const SmartRule&, const SmartRule&) = default;
};

/// A named list the user keeps: of items, or of whatever its rule finds.
struct Playlist
{
    PlaylistId id = 0;
    QString name;                  ///< empty: a ready one that still has the program's own name
    QString ready;                 ///< the word of the ready playlist it began as, else empty
    std::optional<SmartRule> rule; ///< of smart ones
    int count = 0;                 ///< of items; 0 for smart ones, whose count is a question to the catalogue
    [[nodiscard]] bool isSmart() const { return rule.has_value(); }
    friend bool operator==(const Playlist&, const Playlist&) = default;
};

/// Whether the file of a playlist's item can be played.
enum class ItemState : std::uint8_t {
    There,
    Away,    ///< of the library, but its file was not found by the last scan
    Missing, ///< no such file
};

/// One place in a playlist.
struct PlaylistItem
{
    PlaylistItemId id = 0; ///< 0 until stored
    qint64 position = 0;   ///< orders the items of a playlist; has gaps
    Track track;           ///< as the library knows it now, else as it was when it came in
    ItemState state = ItemState::There;
    std::optional<Track> suggestion; ///< of one that is not there: a track of the library with the same names
    friend bool operator==(const PlaylistItem&, const PlaylistItem&) = default;
};

} // namespace sillon
