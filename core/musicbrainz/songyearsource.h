// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/musicbrainzclient.h"
#include "releaseyear/releaseyearsource.h"

namespace sillon {

/// Years of songs, one a request (songorigin.h).
class SongYearSource final : public ReleaseYearSource
{
public:
    explicit SongYearSource(MusicBrainzClient& client)
        : m_client(client)
    {}

    [[nodiscard]] bool isOffline() const override { return false; }
    [[nodiscard]] bool takes(const YearQuestion& question) const override;
    [[nodiscard]] std::size_t batchLimit() const override { return 1; }
    [[nodiscard]] bool isWell(std::stop_token stop) override { return m_client.isWell(stop); }
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

private:
    [[nodiscard]] Result<YearFinding> ofSong(const YearQuestion& question, const std::stop_token& stop);

    MusicBrainzClient& m_client;
};

} // namespace sillon
