// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/listen.h"
#include "scrobbling/scrobbleservice.h"

#include <span>
#include <vector>

namespace sillon {

/// One play that a service holds.
struct HeldPlay
{
    QString artist;
    QString title;
    qint64 listenedAt = 0; ///< UTC second
};

/// Which listens are among the plays a service holds: a play within a second of the listen with
/// the same artist or title key, else the only play of the listen's very second. Each play stands for one
/// listen alone, the closest first, so that a song heard twice stays two.
[[nodiscard]] std::vector<Held> heldListens(std::span<const Listen> listens, std::span<const HeldPlay> plays);

/// A span of seconds, both ends included.
struct PlayWindow
{
    qint64 first = 0;
    qint64 last = 0;
    friend bool operator==(const PlayWindow&, const PlayWindow&) = default;
};

/// The spans in which plays of these listens can be, a second of rounding allowed, in rising order: listens
/// more than six hours apart are asked for separately.
[[nodiscard]] std::vector<PlayWindow> windowsAround(std::span<const Listen> listens);

} // namespace sillon
