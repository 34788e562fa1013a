// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discogs/discogsclient.h"
#include "discogs/discogsreply.h"
#include "releaseyear/candidatescorer.h"
#include "releaseyear/releaseyearsource.h"

#include <QUrl>

#include <functional>
#include <vector>

namespace sillon {

/// The second catalogue: years of albums that nobody else knows and that were played a few times, and of
/// doubtful answers. Only equal names are taken. The others can do without it: the first failure is told, and
/// from then on it has nothing to say, as if there were no token.
class DiscogsYearSource final : public ReleaseYearSource
{
public:
    /// What kept it from answering; on the worker.
    using Told = std::function<void(const Error&)>;
    /// With fewer plays an album is not worth its requests.
    static constexpr qint64 leastPlays = 3;

    /// http outlives this.
    DiscogsYearSource(HttpClient& http, QString base, QString token, Told told = {});

    [[nodiscard]] bool isOffline() const override { return false; }
    /// Nor where another catalogue knows several albums that fit: a name does not tell them apart here
    /// either.
    [[nodiscard]] bool takes(const YearQuestion& question) const override;
    [[nodiscard]] std::size_t batchLimit() const override { return 1; }
    /// Cancelled is the only error.
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

    [[nodiscard]] qint64 requests() const { return m_client.requests(); }

private:
    [[nodiscard]] Result<YearFinding> find(const YearQuestion& question, const std::stop_token& stop);
    [[nodiscard]] Result<std::vector<DiscogsHit>> search(const YearQuestion& question,
                                                         const std::stop_token& stop);

    DiscogsClient m_client;
    Told m_told;
    bool m_silent = false; ///< it failed: nothing more is asked
};

/// The hits that may be the album by their names, as a search prints them.
[[nodiscard]] std::vector<DiscogsHit> discogsHitsOf(const YearQuestion& question,
                                                    const std::vector<DiscogsHit>& hits);

/// "Album", "EP" or "Single", and "Compilation" and kin, of a search's formats.
[[nodiscard]] YearCandidate discogsCandidate(const DiscogsMaster& master, const QStringList& formats);

/// The page of an album by the id its votes carry; invalid for an id of another catalogue.
[[nodiscard]] QUrl discogsAlbumPage(const QUrl& site, const QString& voteId);

} // namespace sillon
