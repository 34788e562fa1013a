// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lastfm/lastfmclient.h"
#include "lastfm/lastfmsigninsteps.h"

#include <stop_token>

namespace sillon {

/// The sign-in by name and password, for servers that have no page to allow access on (documented:
/// doc/show/auth.getMobileSession): POST with the password, and where that is not understood GNU FM's old
/// form (authToken). The password is not kept. client has no session. Blocks: a worker.
[[nodiscard]] Result<LastfmSession> lastfmPasswordSignIn(LastfmClient& client, const QString& userName,
                                                         const QString& password,
                                                         const std::stop_token& stop);

} // namespace sillon
