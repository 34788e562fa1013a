// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "musicbrainz/mirroraddress.h"

#include <stop_token>

namespace sillon {

/// What a MusicBrainz database of one's own can be asked.
struct MirrorCheck
{
    bool canSearch = false; ///< for names that are alike, see MirrorReader::canSearch()
};

/// Connects, and asks the tables that years come from for what nobody has. Errors as
/// MirrorConnection::rows(). Blocks for a bounded time: workers only.
[[nodiscard]] Result<MirrorCheck> checkMirror(const MirrorAddress& address, const std::stop_token& stop);

} // namespace sillon
