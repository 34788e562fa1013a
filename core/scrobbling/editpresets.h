// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrobbling/metadataedit.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sillon {

/// Changes that many people want, ready to be taken.
enum class EditPreset : std::uint8_t {
    RemasterSuffixes, ///< "Song - Remastered 2009", "Song (2011 Remaster)" -> "Song"; also of albums
    EditionSuffixes,  ///< "Album (Deluxe Edition)", "Album [Expanded]" -> "Album"
    FeaturedArtists,  ///< "Artist feat. Guest" -> "Artist"
    AlbumArtist,      ///< the album artist is sent as the artist
};
inline constexpr int editPresets = 4;

/// edits with what the preset adds; as it is when that is there already. Pure.
[[nodiscard]] ScrobbleEdits withPreset(ScrobbleEdits edits, EditPreset preset);
/// The preset that a rule comes from, switched on or off; none of one's own. Pure.
[[nodiscard]] std::optional<EditPreset> presetOf(const EditRule& rule);
[[nodiscard]] bool hasPreset(const ScrobbleEdits& edits, EditPreset preset);

} // namespace sillon
