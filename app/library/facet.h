// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sillon {

/// One thing to browse by: a genre, a decade, a folder; the tracks that have it, and finer ones below it.
struct Facet
{
    QString key; ///< tells it apart, also when the library is read again
    QString title;
    QString explanation;      ///< what its mark means; empty: it has none
    std::vector<int> rows;    ///< of the catalogue; those below included
    std::vector<Facet> below; ///< in the order shown
};

} // namespace sillon
