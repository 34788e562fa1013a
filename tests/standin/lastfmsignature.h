// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/params.h"

namespace sillon::standin {

/// What api_sig has to be for these parameters (reference lastfm.md, section 3): every name but `format`,
/// `callback` and `api_sig`, sorted by bytes, each followed by its value, then the secret; md5 in lower-case
/// hex. Written from the rule alone and shared with nothing in core/, so that a slip there is seen here.
[[nodiscard]] QString expectedSignature(const Params& params, const QString& secret);

/// Whether the request's api_sig is right; the case of the hex digits does not matter.
[[nodiscard]] bool isSignedBy(const Params& params, const QString& secret);

} // namespace sillon::standin
