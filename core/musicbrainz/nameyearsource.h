// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/artistyearsource.h"
#include "musicbrainz/musicbrainzclient.h"
#include "musicbrainz/officialdates.h"
#include "releaseyear/candidatescorer.h"
#include "releaseyear/releaseyearsource.h"

#include <memory>
#include <utility>

namespace sillon {

/// Years of albums by equal names, several albums a request. Where a frequent title crowds out the others,
/// these are asked for singly; and where a server does not understand such questions, so is everything.
class NameYearSource final : public ReleaseYearSource
{
public:
    /// artists: who has looked at everything of an artist needs no other look; none: nobody has.
    explicit NameYearSource(MusicBrainzClient& client, std::shared_ptr<const ArtistYearSource> artists = {})
        : m_client(client)
        , m_dates(client)
        , m_artists(std::move(artists))
    {}

    [[nodiscard]] bool isOffline() const override { return false; }
    [[nodiscard]] bool takes(const YearQuestion& question) const override;
    [[nodiscard]] std::size_t batchLimit() const override { return m_batch; }
    [[nodiscard]] bool isWell(std::stop_token stop) override { return m_client.isWell(stop); }
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

private:
    /// Whether questions of several names work at this server.
    enum class Pairs : std::uint8_t { Unproven, Work, Fail };

    struct Asked
    {
        std::vector<YearChoice> choices;
        bool whole = true; ///< every hit was told
    };

    [[nodiscard]] Result<Asked> ask(std::span<const YearQuestion> questions, const std::stop_token& stop);
    [[nodiscard]] Result<std::vector<YearChoice>> askTogether(std::span<const YearQuestion> questions,
                                                              const std::stop_token& stop);
    [[nodiscard]] Done settle(std::span<const YearQuestion> questions, std::vector<YearChoice>& choices,
                              const std::stop_token& stop);

    MusicBrainzClient& m_client;
    OfficialDates m_dates;
    std::shared_ptr<const ArtistYearSource> m_artists;
    std::size_t m_batch = 12;
    Pairs m_pairs = Pairs::Unproven;
    int m_fruitless = 0;
};

} // namespace sillon
