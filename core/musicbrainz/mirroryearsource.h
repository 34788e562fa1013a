// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/mirrorreader.h"
#include "releaseyear/candidatescorer.h"
#include "releaseyear/releaseyearsource.h"

#include <functional>

namespace sillon {

/// Years from a MusicBrainz database of one's own. Albums: by identifiers, then by names within what the
/// artist has, who is found by name, by alias, or by a name that is alike. Songs: songorigin.h.
class MirrorYearSource final : public ReleaseYearSource
{
public:
    /// What keeps the mirror from answering all: NotSupported with "pg_trgm" where names cannot be searched
    /// for. On the worker.
    using Told = std::function<void(const Error&)>;

    explicit MirrorYearSource(const MirrorAddress& address, Told told = {});

    /// A database on this machine counts as no one outside.
    [[nodiscard]] bool isOffline() const override { return m_isHere; }
    [[nodiscard]] bool takes(const YearQuestion& question) const override;
    [[nodiscard]] std::size_t batchLimit() const override { return 100; }
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

private:
    using Findings = std::vector<YearFinding>;
    using Places = std::vector<std::size_t>;

    [[nodiscard]] Done byIds(std::span<const YearQuestion> questions, Findings& findings,
                             const std::stop_token& stop);
    [[nodiscard]] Result<YearFinding> ofSong(const YearQuestion& question, const std::stop_token& stop);
    [[nodiscard]] Done byNames(std::span<const YearQuestion> questions, const Places& places,
                               Findings& findings, const std::stop_token& stop);
    [[nodiscard]] Result<std::vector<qint64>> artistsOf(const YearQuestion& question,
                                                        const std::stop_token& stop);
    [[nodiscard]] Result<std::vector<qint64>> artistsLike(const QString& artist, const std::stop_token& stop);
    [[nodiscard]] Result<YearChoice> choose(const YearQuestion& question, const MirrorTitles& titles,
                                            const std::stop_token& stop);
    [[nodiscard]] Result<YearChoice> byTracks(const YearQuestion& question, YearChoice choice,
                                              const QHash<QString, qint64>& groups,
                                              const std::stop_token& stop);

    bool m_isHere;
    MirrorReader m_reader;
    Told m_told;
    bool m_toldOfSearch = false;
    bool m_toldOfSlowness = false;
};

} // namespace sillon
