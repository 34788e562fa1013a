// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/lastfmstate.h"

namespace sillon::standin {

/// The moments of a request on both clocks, in ms.
struct RequestTime
{
    qint64 utcMs = 0;
    qint64 steadyMs = 0;
};

/// Answers one call of the web service: rate, key, method, signature, session, then the
/// method.
[[nodiscard]] Reply answerCall(LastfmState& state, const Request& request, const RequestTime& time);

} // namespace sillon::standin
