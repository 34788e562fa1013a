// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/musicbrainzclient.h"
#include "musicbrainz/officialdates.h"
#include "releaseyear/candidatescorer.h"
#include "releaseyear/releaseyearsource.h"

#include <QSet>

#include <optional>

namespace sillon {

/// Years of albums whose names are not quite those of the catalogue: everything it has of the artist, one
/// request for all the artist's open albums, compared here with the score and the guards.
class ArtistYearSource final : public ReleaseYearSource
{
public:
    explicit ArtistYearSource(MusicBrainzClient& client)
        : m_client(client)
        , m_dates(client)
    {}

    [[nodiscard]] bool isOffline() const override { return false; }
    [[nodiscard]] bool takes(const YearQuestion& question) const override;
    [[nodiscard]] std::size_t batchLimit() const override { return 50; }
    [[nodiscard]] bool asksByArtist() const override { return true; }
    [[nodiscard]] bool isWell(std::stop_token stop) override { return m_client.isWell(stop); }
    /// Whether it has looked at everything of the album's artist already.
    [[nodiscard]] bool hasAsked(const YearQuestion& question) const { return m_asked.contains(question.id); }
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

private:
    using Groups = std::vector<YearCandidate>;
    /// Everything of one artist, as far as it does not depend on which albums are asked for.
    struct Artist
    {
        QString key;
        std::optional<ArtistMbid> id;
        Groups groups;
    };
    [[nodiscard]] Result<Groups> everythingOf(std::span<const YearQuestion> questions,
                                              const std::stop_token& stop);
    [[nodiscard]] Result<Groups> groupsOf(const QString& artist, const std::optional<ArtistMbid>& id,
                                          const std::stop_token& stop);
    [[nodiscard]] Result<Groups> pages(const QString& query, const std::stop_token& stop);
    [[nodiscard]] Result<std::optional<ArtistMbid>> artistLike(const QString& artist,
                                                               const std::stop_token& stop);
    [[nodiscard]] Result<YearChoice> choose(const YearQuestion& question, const Groups& groups,
                                            const std::stop_token& stop);

    MusicBrainzClient& m_client;
    OfficialDates m_dates;
    std::optional<Artist> m_last; ///< an artist with many open albums is asked for in several batches
    QSet<qint64> m_asked;
};

} // namespace sillon
