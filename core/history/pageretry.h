// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "history/historysource.h"

#include <optional>

namespace sillon {

/// What to do after a page was not answered.
struct PageRetry
{
    qint64 waitMs = 0;
    int limit = 0; ///< plays to ask for then
    friend bool operator==(const PageRetry&, const PageRetry&) = default;
};

/// How often one page is asked for in all.
inline constexpr int pageAttempts = 5;

/// None = give up: the error is none that passes, or it was the last attempt. failures: in a row, from 1.
/// Where the server fails, the page shrinks: deep or large pages fail at times where smaller ones go through
/// (observed: felhag, pylast). Pure.
[[nodiscard]] std::optional<PageRetry> retryOfPage(const Error& error, int failures, int limit,
                                                   const HistoryPageSizes& sizes);

} // namespace sillon
