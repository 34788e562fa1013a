// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/musicbrainzclient.h"
#include "releaseyear/yearcandidate.h"

#include <vector>

namespace sillon {

/// Puts right the dates of groups that have bootlegs or promotions among their releases: these count in the
/// service's first date. One request tells of many groups whether an official release is of that year; only
/// of the others all releases are read.
class OfficialDates
{
public:
    explicit OfficialDates(MusicBrainzClient& client)
        : m_client(client)
    {}

    /// Changes `first` where only unofficial releases are that early; a group with no official date keeps
    /// its own.
    [[nodiscard]] Done correct(const std::vector<YearCandidate*>& groups, const std::stop_token& stop);

private:
    [[nodiscard]] Done confirm(std::vector<YearCandidate*>& doubtful, const std::stop_token& stop);
    [[nodiscard]] Done readAll(YearCandidate& group, const std::stop_token& stop);

    MusicBrainzClient& m_client;
};

} // namespace sillon
