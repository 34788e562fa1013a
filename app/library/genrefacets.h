// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/facet.h"

#include <functional>

namespace sillon {

/// The genres of a tag that may hold several: "Jazz, Blues; Soul".
[[nodiscard]] QStringList genresOf(const QString& tag);

/// The genres of these rows of the catalogue, by name, each under its first spelling ("hip hop" and
/// "Hip Hop" are one); tracks without a genre last.
[[nodiscard]] std::vector<Facet> genreFacets(const std::vector<int>& rows,
                                             const std::function<QString(int row)>& genre);

} // namespace sillon
