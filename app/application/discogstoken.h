// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace sillon {

class Services;

/// Keeps the token for Discogs, or forgets it when it is empty; what nobody knew so far is asked for there by
/// the next search. Blocks: a worker.
[[nodiscard]] Done keepDiscogsToken(Services& services, const QString& token);

} // namespace sillon
