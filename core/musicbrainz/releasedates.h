// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/musicbrainzclient.h"
#include "releaseyear/editionsource.h"

namespace sillon {

/// When releases came out, up to a hundred a request. Those that the search does not know (merged, deleted
/// or new ids) have no year.
class ReleaseDates final : public EditionSource
{
public:
    explicit ReleaseDates(MusicBrainzClient& client)
        : m_client(client)
    {}

    [[nodiscard]] std::size_t batchLimit() const override { return m_batch; }
    [[nodiscard]] bool isWell(std::stop_token stop) override { return m_client.isWell(stop); }
    [[nodiscard]] Result<std::vector<int>> yearsOf(std::span<const ReleaseMbid> releases,
                                                   std::stop_token stop) override;

private:
    MusicBrainzClient& m_client;
    std::size_t m_batch = 100;
};

} // namespace sillon
