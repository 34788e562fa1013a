// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "releaseyear/releaseyearsource.h"
#include "releaseyear/taggedyears.h"

namespace sillon {

/// Years from the original dates in the tags of one's own files. A plain date is only an upper bound.
class TagYearSource final : public ReleaseYearSource
{
public:
    explicit TagYearSource(const TaggedYears& tags)
        : m_tags(tags)
    {}

    [[nodiscard]] bool isOffline() const override { return true; }
    [[nodiscard]] bool takes(const YearQuestion&) const override { return true; }
    [[nodiscard]] std::size_t batchLimit() const override { return 500; }
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

private:
    const TaggedYears& m_tags;
};

} // namespace sillon
