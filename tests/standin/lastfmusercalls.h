// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/lastfmstate.h"

namespace sillon::standin {

// The reading calls: reference lastfm.md, sections 9 and 10.
[[nodiscard]] LastfmAnswer getRecentTracks(LastfmState& state, const LastfmCall& call);
[[nodiscard]] LastfmAnswer getLovedTracks(LastfmState& state, const LastfmCall& call);
[[nodiscard]] LastfmAnswer getUser(LastfmState& state, const LastfmCall& call);

} // namespace sillon::standin
