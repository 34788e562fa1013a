// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lastfm/lastfmplays.h"
#include "music/listen.h"
#include "scrobbling/scrobbleservice.h"

#include <span>
#include <vector>

namespace sillon {

/// Which listens are among the plays a server holds (ruling 7): a play within a second of the listen with the
/// same artist or title key, else the only play of the listen's very second. Each play stands for one listen
/// alone, the closest first, so that a song heard twice stays two.
[[nodiscard]] std::vector<Held> lastfmHeldListens(std::span<const Listen> listens,
                                                  std::span<const LastfmPlay> plays);

} // namespace sillon
