// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listenbrainz/listenbrainzclient.h"
#include "listenbrainz/listenbrainzmetadata.h"
#include "releaseyear/releaseyearsource.h"

#include <QStringList>

#include <functional>
#include <utility>

namespace sillon {

/// Years of songs from ListenBrainz, for who has a token there: fifty names a request, and the dates of the
/// albums they lead to. The others can do without it: the first failure is told, and from then on it has
/// nothing to say, as if there were no token.
class ListenBrainzYearSource final : public ReleaseYearSource
{
public:
    /// What kept it from answering; on the worker.
    using Told = std::function<void(const Error&)>;

    /// http and clock outlive this.
    ListenBrainzYearSource(ListenBrainzEndpoint endpoint, QString token, HttpClient& http, const Clock& clock,
                           Told told = {});

    [[nodiscard]] bool isOffline() const override { return false; }
    [[nodiscard]] bool takes(const YearQuestion& question) const override;
    [[nodiscard]] std::size_t batchLimit() const override { return 150; }
    /// Cancelled is the only error.
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

    /// How many requests were sent.
    [[nodiscard]] qint64 requests() const { return m_requests; }

private:
    using Findings = std::vector<YearFinding>;
    using Matches = std::vector<std::optional<ListenBrainzMatch>>;
    using Places = QHash<QString, ListenBrainzPlace>;
    using Albums = QHash<QString, ListenBrainzAlbum>;

    [[nodiscard]] Result<Findings> find(std::span<const YearQuestion> questions, const std::stop_token& stop);
    [[nodiscard]] Result<Matches> matchesOf(std::span<const YearQuestion> questions,
                                            const std::stop_token& stop);
    [[nodiscard]] Result<Places> placesOf(std::span<const YearQuestion> questions, const Matches& matches,
                                          const std::stop_token& stop);
    [[nodiscard]] Result<Albums> albumsOf(const Places& places, const std::stop_token& stop);
    [[nodiscard]] Result<QJsonDocument> ask(const ListenBrainzCall& call, const std::stop_token& stop);

    ListenBrainzClient m_client;
    Told m_told;
    bool m_silent = false; ///< it failed: nothing more is asked
    qint64 m_requests = 0;
};

/// Whether the match has exactly the names asked for; loose ones are not taken.
[[nodiscard]] bool isExactMatch(const YearQuestion& song, const ListenBrainzMatch& match);

/// What the match says of the song's year: the first date of the album that stands for it, unless the match
/// is a loose one, the album is one of collected or live songs, or a guard speaks against it. More than five
/// years before the compilation it was heard on need the recording's or the edition's own date to agree.
[[nodiscard]] YearFinding listenBrainzYear(const YearQuestion& song, const ListenBrainzMatch& match,
                                           const ListenBrainzPlace& place, const ListenBrainzAlbum& album);

} // namespace sillon
