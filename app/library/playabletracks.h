// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QList>

#include <vector>

namespace sillon {

class Catalogue;

/// The tracks of these rows of which the files are there; all of them when none is, so that playing says why.
[[nodiscard]] QList<Track> playableTracks(const Catalogue& catalogue, const std::vector<int>& rows);

} // namespace sillon
