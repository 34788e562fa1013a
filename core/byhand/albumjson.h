// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/albumsource.h"

#include <QByteArray>

#include <optional>

namespace sillon {

// Albums and hits as text, for keeping. Reading answers none for what was not written by these.
[[nodiscard]] QByteArray jsonOfAlbum(const Album& album);
[[nodiscard]] std::optional<Album> albumOfJson(const QByteArray& json);
[[nodiscard]] QByteArray jsonOfAlbumHits(const AlbumHits& hits);
[[nodiscard]] std::optional<AlbumHits> albumHitsOfJson(const QByteArray& json);

} // namespace sillon
