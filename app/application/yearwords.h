// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace sillon::words {

/// What kept a MusicBrainz database of one's own from answering, and what to do about it. Translated.
[[nodiscard]] QString mirrorTrouble(const Error& error);

/// What kept a further source ("listenbrainz", "discogs") from being asked for years; what it would have told
/// was looked for elsewhere. Translated.
[[nodiscard]] QString yearSourceTrouble(const QString& service, const Error& error);

/// Why the offline index is not used, and what to do about it. Translated.
[[nodiscard]] QString indexTrouble(const Error& error);

/// Why no offline index came out of a dump. Translated.
[[nodiscard]] QString indexNotBuilt(const Error& error);

} // namespace sillon::words
