// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/musicbrainzclient.h"
#include "musicbrainz/officialdates.h"
#include "releaseyear/releaseyearsource.h"

#include <QSet>

namespace sillon {

/// Years of albums by one id a request, for those that the batches do not know: a lookup follows merged ids
/// of releases and of groups, and the answer names the one that is left. Each is asked for once a run.
class MbidLookupSource final : public ReleaseYearSource
{
public:
    explicit MbidLookupSource(MusicBrainzClient& client)
        : m_client(client)
        , m_dates(client)
    {}

    [[nodiscard]] bool isOffline() const override { return false; }
    [[nodiscard]] bool takes(const YearQuestion& question) const override;
    [[nodiscard]] std::size_t batchLimit() const override { return 1; }
    [[nodiscard]] bool isWell(std::stop_token stop) override { return m_client.isWell(stop); }
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

private:
    [[nodiscard]] Result<YearFinding> ofRelease(const YearQuestion& question, const ReleaseMbid& release,
                                                const std::stop_token& stop);
    [[nodiscard]] Result<YearFinding> ofGroup(const YearQuestion& question, const ReleaseGroupMbid& id,
                                              const std::stop_token& stop);

    MusicBrainzClient& m_client;
    OfficialDates m_dates;
    QSet<qint64> m_asked;
};

} // namespace sillon
