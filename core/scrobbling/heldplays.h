// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scrobbling/heldlistens.h"

#include <stop_token>
#include <vector>

namespace sillon {

/// A service that tells which plays it holds for one account. Blocks the calling worker.
class HeldPlays
{
public:
    HeldPlays() = default;
    HeldPlays(const HeldPlays&) = delete;
    HeldPlays& operator=(const HeldPlays&) = delete;
    virtual ~HeldPlays() = default;

    /// Those between two UTC seconds, both included. NotSupported, Private or NotFound when it cannot be
    /// asked at all.
    [[nodiscard]] virtual Result<std::vector<HeldPlay>> playsBetween(qint64 first, qint64 last,
                                                                     std::stop_token stop) = 0;
};

} // namespace sillon
