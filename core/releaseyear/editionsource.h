// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/mbid.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace sillon {

/// Where the years of single releases come from. Blocks: workers only.
class EditionSource
{
public:
    EditionSource() = default;
    EditionSource(const EditionSource&) = delete;
    EditionSource& operator=(const EditionSource&) = delete;
    virtual ~EditionSource() = default;

    /// How many releases one question may name; may become smaller when a server does not like so many.
    [[nodiscard]] virtual std::size_t batchLimit() const = 0;
    /// As ReleaseYearSource has it.
    [[nodiscard]] virtual bool isWell([[maybe_unused]] std::stop_token stop) { return false; }
    /// The year each of them came out, in order; 0 where it is not known.
    [[nodiscard]] virtual Result<std::vector<int>> yearsOf(std::span<const ReleaseMbid> releases,
                                                           std::stop_token stop) = 0;
};

} // namespace sillon
