// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon {

/// "Various", "V/A", "[unknown]", "Soundtrack" and kin, in the languages of the program, case and accents
/// aside: services drop plays of such an artist. Pure.
[[nodiscard]] bool isPlaceholderArtist(const QString& artist);

} // namespace sillon
