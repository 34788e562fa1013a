// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "releaseyear/yearstore.h"

#include <QJsonObject>

namespace sillon::cli {

class Arguments;

// The verbs of `years` that are longer than a few lines, and what they share.

/// `years show`: the stored answer, and everything that was said of the album.
[[nodiscard]] Exit showYear(const Call& call, Arguments& arguments);
/// `years discogs`: keeps, forgets and tests the personal token for Discogs.
[[nodiscard]] Exit keepDiscogsToken(const Call& call, Arguments& arguments);

[[nodiscard]] QJsonObject yearJson(const YearEntry& entry);
/// One line, for people.
[[nodiscard]] QString yearLine(const YearEntry& entry);

} // namespace sillon::cli
