// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listenbrainz/listenbrainzclient.h"
#include "loved/lovedtracksource.h"
#include "loved/loveservice.h"

#include <QJsonDocument>
#include <QString>

#include <vector>

namespace sillon {

/// Asks ListenBrainz what a user loves (feedback with score 1). Workers only.
class ListenBrainzLovedTracks final : public LovedTrackSource
{
public:
    /// client outlives this.
    ListenBrainzLovedTracks(ListenBrainzClient& client, QString userName);

    [[nodiscard]] Result<LovedPage> page(qint64 number, std::stop_token stop) override;

private:
    [[nodiscard]] Done nameThose(std::vector<LovedTrack>& loved, const std::stop_token& stop);

    ListenBrainzClient& m_client;
    const QString m_userName;
};

/// Loves and unloves there. The service knows recordings by id alone: one that has none is looked up by its
/// names, first in its catalogue, then among the user's newest listens. A heart is taken from the id it was
/// given to, which may be another than the one known by now. Workers only.
class ListenBrainzLoves final : public LoveService
{
public:
    /// client (with the user's token) outlives this.
    ListenBrainzLoves(ListenBrainzClient& client, QString userName);

    /// NotFound when nobody there knows the names of what is to be loved.
    [[nodiscard]] Done setLoved(const Recording& recording, bool loved, std::stop_token stop) override;

private:
    struct Id
    {
        QString field; ///< "recording_mbid" or "recording_msid"
        QString value;
    };
    [[nodiscard]] Done unlove(const Recording& recording, const std::stop_token& stop);
    [[nodiscard]] Done setScore(const Id& id, int score, const std::stop_token& stop);
    [[nodiscard]] Result<std::vector<Id>> lovedAs(const Recording& recording, const std::stop_token& stop);
    [[nodiscard]] Result<Id> idOf(const Recording& recording, const std::stop_token& stop);
    [[nodiscard]] Result<Id> listenedId(const Recording& recording, const std::stop_token& stop);

    ListenBrainzClient& m_client;
    const QString m_userName;
};

/// Reads one page of get-feedback; loves whose names nobody knows come without them. Malformed when it is
/// none.
[[nodiscard]] Result<LovedPage> listenBrainzLovedPage(const QJsonDocument& answer);

} // namespace sillon
