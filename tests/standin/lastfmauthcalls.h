// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/lastfmstate.h"

namespace sillon::standin {

// auth.getToken, auth.getSession, auth.getMobileSession: reference lastfm.md, section 4.
[[nodiscard]] LastfmAnswer getToken(LastfmState& state, const LastfmCall& call);
[[nodiscard]] LastfmAnswer getSession(LastfmState& state, const LastfmCall& call);
[[nodiscard]] LastfmAnswer getMobileSession(LastfmState& state, const LastfmCall& call);

/// Who is signed in in the browser: the one set, else the first by name; empty when there is nobody.
[[nodiscard]] QString browserUserOf(const LastfmState& state);

/// The browser's page /api/auth/: a GET shows the form, a POST of it allows. With `cb` the browser is sent
/// there with an allowed token.
[[nodiscard]] Reply authPage(LastfmState& state, const Request& request, qint64 nowMs);

} // namespace sillon::standin
