// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguealbum.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace sillon {

/// By what albums are put in order. Figures begin with the largest or newest, texts and years at their
/// beginning; what is not known comes last in both directions.
enum class AlbumOrder : std::uint8_t { Artist, Title, OriginalYear, Year, Added, Plays, LastHeard, Random };

inline constexpr std::array allAlbumOrders{AlbumOrder::Artist,    AlbumOrder::Title, AlbumOrder::OriginalYear,
                                           AlbumOrder::Year,      AlbumOrder::Added, AlbumOrder::Plays,
                                           AlbumOrder::LastHeard, AlbumOrder::Random};

/// chosen: indices of albums, which stand in the order of artists. seed: of the random order, which stays the
/// same for an album however many others there are.
[[nodiscard]] std::vector<int> orderedAlbums(const std::vector<CatalogueAlbum>& albums,
                                             std::vector<int> chosen, AlbumOrder order, bool reversed,
                                             quint32 seed);

/// By what artists are put in order; equal ones by name.
enum class ArtistOrder : std::uint8_t { Name, Albums, Plays, LastHeard };

inline constexpr std::array allArtistOrders{ArtistOrder::Name, ArtistOrder::Albums, ArtistOrder::Plays,
                                            ArtistOrder::LastHeard};

/// chosen: indices of artists, which stand in the order of names.
[[nodiscard]] std::vector<int> orderedArtists(const std::vector<CatalogueArtist>& artists,
                                              std::vector<int> chosen, ArtistOrder order, bool reversed);

/// The words orders have in the settings ("original-year").
[[nodiscard]] QString nameOf(AlbumOrder order);
[[nodiscard]] QString nameOf(ArtistOrder order);
[[nodiscard]] std::optional<AlbumOrder> albumOrderNamed(const QString& name);
[[nodiscard]] std::optional<ArtistOrder> artistOrderNamed(const QString& name);

} // namespace sillon
