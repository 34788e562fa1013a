// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lastfm/lastfmplays.h"
#include "music/listen.h"
#include "scrobbling/scrobbleservice.h"

#include <span>
#include <vector>

namespace sillon {

/// Which listens are among the plays a server holds: see scrobbling/heldlistens.h.
[[nodiscard]] std::vector<Held> lastfmHeldListens(std::span<const Listen> listens,
                                                  std::span<const LastfmPlay> plays);

} // namespace sillon
