// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "history/importwriter.h"

#include <QString>

#include <functional>
#include <optional>

namespace sillon {

/// What a reading does at the moment.
enum class FetchPhase : std::uint8_t {
    Asking,
    Waiting, ///< before another try
    Storing,
};

/// How far a reading has come. Pages and plays are those of all that was asked for: what an earlier reading
/// that broke off has stored of it counts as read.
struct FetchProgress
{
    FetchPhase phase = FetchPhase::Asking;
    qint64 pages = 0;                 ///< answered and stored
    std::optional<qint64> pagesInAll; ///< as far as is known
    qint64 plays = 0;                 ///< that these pages held
    std::optional<qint64> playsInAll; ///< by the source's word
    ImportCounts counts;
    qint64 requests = 0;
};
using TellProgress = std::function<void(const FetchProgress&)>;

/// How a reading ended.
struct FetchReport
{
    ImportCounts counts;
    qint64 pages = 0;
    qint64 requests = 0;
    std::optional<Error> error; ///< why it ended before it was whole; what it had read is stored
    qint64 doubted = 0; ///< plays that it no longer told of and that stay all the same (shrinkguard.h)
    QString formerName; ///< of the user whose plays were here under it (renameduser.h); empty: none
    [[nodiscard]] bool isWhole() const { return !error && doubted == 0; }
};

} // namespace sillon
