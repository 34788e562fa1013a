// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loved/lovedtrack.h"

#include <QtGlobal>

#include <optional>
#include <stop_token>
#include <vector>

namespace sillon {

/// One page of what a user loves at a service.
struct LovedPage
{
    std::vector<LovedTrack> loved; ///< as answered; names may be empty, songs may repeat
    std::optional<qint64> total;   ///< of all pages, when the service says so
    std::optional<qint64> pages;
};

/// What a user of a service loves, page by page. Implemented by each service; blocks, workers only.
class LovedTrackSource
{
public:
    static constexpr int pageSize = 200;

    LovedTrackSource() = default;
    LovedTrackSource(const LovedTrackSource&) = delete;
    LovedTrackSource& operator=(const LovedTrackSource&) = delete;
    virtual ~LovedTrackSource() = default;

    /// number counts from 1. NotFound: there is no such user; Private: they hide it.
    [[nodiscard]] virtual Result<LovedPage> page(qint64 number, std::stop_token stop) = 0;
};

} // namespace sillon
