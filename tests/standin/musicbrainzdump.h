// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/musicbrainzworld.h"

#include <QString>

#include <optional>

namespace sillon::standin {

/// Writes what a MusicBrainz knows as the tables of a dump: FOLDER/mbdump/release_group and so on, in the
/// form and with the columns of the real one. What goes wrong, if anything.
[[nodiscard]] std::optional<QString> writeDump(const MusicBrainzWorld& world, const QString& folder);

} // namespace sillon::standin
