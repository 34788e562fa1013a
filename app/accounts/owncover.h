// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QImage>
#include <QString>

#include <optional>
#include <stop_token>

namespace sillon {

class Catalogue;
class CoverFinder;

/// A track of the library by artist and title, case and accents aside. Main thread.
[[nodiscard]] std::optional<Track> ownTrack(const Catalogue& catalogue, const QString& artist,
                                            const QString& title);

/// Its cover, at least so many pixels wide and high where the picture is; null when there is none. Blocks: a
/// worker.
[[nodiscard]] QImage ownCover(CoverFinder& covers, const Track& track, int pixels,
                              const std::stop_token& stop);

} // namespace sillon
