// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "music/placeholderartist.h"

#include "music/matchkey.h"

#include <algorithm>
#include <iterator>

namespace sillon {

namespace {

// Folded. Last.fm's own filter knows some of them (observed: artist "Various", album artist "VA"); the others
// are what catalogues and tag editors write for "nobody in particular".
constexpr const char* placeholders[] = {
    "various",
    "various artists",
    "various artist",
    "various interprets",
    "various performers",
    "various composers",
    "v/a",
    "v.a.",
    "v. a.",
    "va",
    "verschiedene",
    "verschiedene interpreten",
    "verschiedene kunstler",
    "divers",
    "artistes divers",
    "artistes varies",
    "varios",
    "varios artistas",
    "varios interpretes",
    "unknown artist",
    "unknown artists",
    "[unknown]",
    "<unknown>",
    "(unknown)",
    "[unknown artist]",
    "<unknown artist>",
    "unbekannter kunstler",
    "unbekannter interpret",
    "artiste inconnu",
    "artista desconocido",
    "no artist",
    "[no artist]",
    "[anonymous]",
    "[data]",
    "[dialogue]",
    "[language instruction]",
    "[traditional]",
    "[church chimes]",
    "soundtrack",
    "soundtracks",
    "original soundtrack",
    "ost",
    "motion picture soundtrack",
    "original motion picture soundtrack",
    "undefined",
    "null",
    "none",
    "n/a",
    "-",
    "?",
};

} // namespace

bool isPlaceholderArtist(const QString& artist)
{
    const QString folded = foldedText(artist.trimmed());
    return std::any_of(std::begin(placeholders), std::end(placeholders),
                       [&](const char* name) { return folded == QLatin1String(name); });
}

} // namespace sillon
