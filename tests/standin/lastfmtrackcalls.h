// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/lastfmstate.h"

namespace sillon::standin {

// The writing calls: reference lastfm.md, sections 6 to 8. The session has been checked.
[[nodiscard]] LastfmAnswer scrobble(LastfmState& state, const LastfmCall& call);
[[nodiscard]] LastfmAnswer updateNowPlaying(LastfmState& state, const LastfmCall& call);
[[nodiscard]] LastfmAnswer love(LastfmState& state, const LastfmCall& call);
[[nodiscard]] LastfmAnswer unlove(LastfmState& state, const LastfmCall& call);

} // namespace sillon::standin
