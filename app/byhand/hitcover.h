// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QByteArray>

#include <stop_token>

namespace sillon {

class Services;

/// The cover of a track of the library, or of an album that was found (see trackOfHit()); empty when there is
/// none. Blocks: workers only.
[[nodiscard]] QByteArray hitCover(Services& services, const Track& track, const std::stop_token& stop);

} // namespace sillon
