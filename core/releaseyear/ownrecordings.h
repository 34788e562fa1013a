// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon {

/// The album's songs were recorded for it (live, remixed, recorded anew): the year of a song of that name is
/// that of another recording. kinds: of the release group as a vote keeps them ("Album, Live"), empty when
/// not known. title: as printed; it tells what no catalogue has told.
[[nodiscard]] bool hasOwnRecordings(const QString& kinds, const QString& title);

} // namespace sillon
