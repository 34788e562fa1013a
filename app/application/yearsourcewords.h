// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "releaseyear/yearstate.h"

#include <QString>

/// Where years come from, for people. Translated.
namespace sillon::words {

/// "the file's tags", "MusicBrainz"; empty for none.
[[nodiscard]] QString yearSource(YearSource source);
/// "1977, from the file's tags"; the year alone without a source, empty without a year.
[[nodiscard]] QString yearFrom(const QString& year, YearSource source);
/// Why an answer of a source was taken or not ("taken", "another title"), of its stored word.
[[nodiscard]] QString yearVerdict(const QString& verdict);

} // namespace sillon::words
