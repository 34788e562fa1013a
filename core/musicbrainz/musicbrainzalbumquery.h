// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon {

/// A search of the release index for typed words, every one of which has to be in the title or the artist;
/// "Artist - Title" names them apart. The fields and the escaping are the service's
/// (documented: doc/MusicBrainz_API/Search). Pure.
[[nodiscard]] QString releaseSearchQuery(const QString& words);

} // namespace sillon
