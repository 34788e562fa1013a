// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/lastfmstate.h"

namespace sillon::standin {

// album.search and album.getInfo: reference lastfm.md, sections 8 and 12.
[[nodiscard]] LastfmAnswer searchAlbums(LastfmState& state, const LastfmCall& call);
[[nodiscard]] LastfmAnswer getAlbum(LastfmState& state, const LastfmCall& call);

} // namespace sillon::standin
