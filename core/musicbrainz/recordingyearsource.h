// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/musicbrainzclient.h"
#include "releaseyear/releaseyearsource.h"

namespace sillon {

/// The first years of recordings by their ids, up to a hundred a request: for the years of the recordings
/// themselves, which only who looks at these misses. Remasters and live takes are recordings of their own, so
/// that such a year is an upper bound. What the search does not know stays open.
class RecordingYearSource final : public ReleaseYearSource
{
public:
    explicit RecordingYearSource(MusicBrainzClient& client)
        : m_client(client)
    {}

    [[nodiscard]] bool isOffline() const override { return false; }
    [[nodiscard]] bool takes(const YearQuestion& question) const override;
    [[nodiscard]] std::size_t batchLimit() const override { return m_batch; }
    [[nodiscard]] bool isWell(std::stop_token stop) override { return m_client.isWell(stop); }
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

private:
    MusicBrainzClient& m_client;
    std::size_t m_batch = 100;
};

/// The same by one id a request, which follows merged ones: for those that were heard more than now and then.
class RecordingLookupSource final : public ReleaseYearSource
{
public:
    static constexpr qint64 leastPlays = 3;

    explicit RecordingLookupSource(MusicBrainzClient& client)
        : m_client(client)
    {}

    [[nodiscard]] bool isOffline() const override { return false; }
    [[nodiscard]] bool takes(const YearQuestion& question) const override;
    [[nodiscard]] std::size_t batchLimit() const override { return 1; }
    [[nodiscard]] bool isWell(std::stop_token stop) override { return m_client.isWell(stop); }
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

private:
    MusicBrainzClient& m_client;
};

} // namespace sillon
