// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lastfm/lastfmclient.h"
#include "loved/lovedtracksource.h"
#include "loved/loveservice.h"

#include <QJsonObject>
#include <QString>

namespace sillon {

/// Asks Last.fm or a compatible server for what a user loves. Workers only.
class LastfmLovedTracks final : public LovedTrackSource
{
public:
    /// client outlives this. Its session is used only when the user hides what they love: it has to be
    /// theirs.
    LastfmLovedTracks(LastfmClient& client, QString userName);

    [[nodiscard]] Result<LovedPage> page(qint64 number, std::stop_token stop) override;

private:
    [[nodiscard]] Result<LovedPage> read(const LastfmCall& call, const std::stop_token& stop);

    LastfmClient& m_client;
    const QString m_userName;
    bool m_isPrivate = false;
};

/// Loves and unloves there for the client's session. Workers only.
class LastfmLoves final : public LoveService
{
public:
    explicit LastfmLoves(LastfmClient& client)
        : m_client(client)
    {}

    [[nodiscard]] Done setLoved(const Recording& recording, bool loved, std::stop_token stop) override;

private:
    LastfmClient& m_client;
};

/// One page of user.getLovedTracks, and whose it is.
struct LastfmLovedPage
{
    LovedPage page;
    QString userName; ///< empty when the server does not say
};

/// Reads one page (one item as object, the empty forms); Malformed when it is none.
[[nodiscard]] Result<LastfmLovedPage> lastfmLovedPage(const QJsonObject& answer);

} // namespace sillon
