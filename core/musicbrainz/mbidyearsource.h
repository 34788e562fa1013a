// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/musicbrainzclient.h"
#include "musicbrainz/officialdates.h"
#include "releaseyear/releaseyearsource.h"

namespace sillon {

/// Years of albums by their MusicBrainz ids, up to a hundred a request: the groups that hold these releases.
/// What the search does not know (merged, deleted or new ids) stays open. A server that does not like so
/// many is asked for fewer.
class MbidYearSource final : public ReleaseYearSource
{
public:
    static constexpr std::size_t mostIds = 100;

    explicit MbidYearSource(MusicBrainzClient& client)
        : m_client(client)
        , m_dates(client)
    {}

    [[nodiscard]] bool isOffline() const override { return false; }
    [[nodiscard]] bool takes(const YearQuestion& question) const override;
    [[nodiscard]] std::size_t batchLimit() const override { return m_batch; }
    [[nodiscard]] bool isWell(std::stop_token stop) override { return m_client.isWell(stop); }
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

private:
    [[nodiscard]] Done findGroups(std::span<const YearQuestion> questions, const std::stop_token& stop,
                                  std::vector<YearCandidate>& found);
    [[nodiscard]] Done find(const QString& query, const std::stop_token& stop,
                            std::vector<YearCandidate>& found);

    MusicBrainzClient& m_client;
    OfficialDates m_dates;
    std::size_t m_batch = mostIds; ///< what the server has not refused
};

} // namespace sillon
