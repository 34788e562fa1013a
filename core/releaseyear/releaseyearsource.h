// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "releaseyear/yearanswer.h"
#include "releaseyear/yearquestion.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace sillon {

/// Where years come from. Blocks: workers only, one run at a time.
class ReleaseYearSource
{
public:
    ReleaseYearSource() = default;
    ReleaseYearSource(const ReleaseYearSource&) = delete;
    ReleaseYearSource& operator=(const ReleaseYearSource&) = delete;
    virtual ~ReleaseYearSource() = default;

    /// It asks nobody outside this machine.
    [[nodiscard]] virtual bool isOffline() const = 0;
    /// It has something to ask with.
    [[nodiscard]] virtual bool takes(const YearQuestion& question) const = 0;
    /// How many questions one lookup() may get; may become smaller when a server does not like so many.
    [[nodiscard]] virtual std::size_t batchLimit() const = 0;
    /// A batch is questions of one artist.
    [[nodiscard]] virtual bool asksByArtist() const { return false; }
    /// Asks something that who is asked can surely answer: after a failure it tells whether the questions are
    /// to blame. False also where there is no telling.
    [[nodiscard]] virtual bool isWell([[maybe_unused]] std::stop_token stop) { return false; }
    /// One finding for each question, in order. An error is of all of them: they stay open.
    [[nodiscard]] virtual Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                                  std::stop_token stop) = 0;
};

} // namespace sillon
