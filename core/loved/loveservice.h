// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/recording.h"

#include <stop_token>

namespace sillon {

/// Gives and takes hearts at a service, for one user. Implemented by each service; blocks, workers only.
class LoveService
{
public:
    LoveService() = default;
    LoveService(const LoveService&) = delete;
    LoveService& operator=(const LoveService&) = delete;
    virtual ~LoveService() = default;

    /// Doing it twice is no error. NotFound, NotSupported: this song cannot be loved there.
    [[nodiscard]] virtual Done setLoved(const Recording& recording, bool loved, std::stop_token stop) = 0;
};

} // namespace sillon
