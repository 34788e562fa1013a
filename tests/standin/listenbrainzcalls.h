// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/listenbrainzstate.h"

namespace sillon::standin {

// What each address of the service answers: reference listenbrainz.md, sections 3 to 8.
[[nodiscard]] Reply submitListens(ListenBrainzState& state, const BrainzCall& call);
[[nodiscard]] Reply validateToken(ListenBrainzState& state, const BrainzCall& call);
[[nodiscard]] Reply deleteListen(ListenBrainzState& state, const BrainzCall& call);
/// /1/user/NAME/listens, listen-count and playing-now.
[[nodiscard]] Reply readUser(ListenBrainzState& state, const BrainzCall& call);
/// /1/feedback/...
[[nodiscard]] Reply giveFeedback(ListenBrainzState& state, const BrainzCall& call);
[[nodiscard]] Reply readFeedback(ListenBrainzState& state, const BrainzCall& call);
/// /1/metadata/...
[[nodiscard]] Reply readMetadata(ListenBrainzState& state, const BrainzCall& call);

/// Answers one request below the root: rate, then the address.
[[nodiscard]] Reply answerBrainzCall(ListenBrainzState& state, const Request& request, qint64 nowMs);

} // namespace sillon::standin
