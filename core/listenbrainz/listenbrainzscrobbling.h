// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "listenbrainz/listenbrainzclient.h"
#include "listenbrainz/listenbrainzlistens.h"
#include "listenbrainz/listenbrainzpayload.h"
#include "scrobbling/heldlistens.h"
#include "scrobbling/heldplays.h"
#include "scrobbling/scrobbleservice.h"

namespace sillon {

/// Delivers listens and what plays now to ListenBrainz, or a server that takes its calls, for one account.
/// Workers only; several may call at once.
class ListenBrainzScrobbling final : public ScrobbleService, public HeldPlays
{
public:
    /// client (with the account's token) outlives this.
    ListenBrainzScrobbling(ListenBrainzClient& client, QString userName, ListenBrainzSender sender);

    [[nodiscard]] ScrobbleLimits limits() const override;
    [[nodiscard]] Done updateNowPlaying(const NowPlaying& what, std::stop_token stop) override;
    [[nodiscard]] Result<std::vector<SubmitOutcome>> submit(std::span<const Listen> listens,
                                                            std::stop_token stop) override;
    /// NotSupported where the server cannot be asked (Maloja, Koito) or does not know the name.
    [[nodiscard]] Result<std::vector<Held>> find(std::span<const Listen> listens,
                                                 std::stop_token stop) override;
    [[nodiscard]] Result<std::vector<HeldPlay>> playsBetween(qint64 first, qint64 last,
                                                             std::stop_token stop) override;
    [[nodiscard]] std::optional<qint64> clockOffsetSeconds() const override
    {
        return m_client.clockOffsetSeconds();
    }

private:
    [[nodiscard]] Done send(QByteArray body, const std::stop_token& stop);
    [[nodiscard]] Result<std::vector<HeldPlay>> playsIn(const PlayWindow& window,
                                                        const std::stop_token& stop);
    [[nodiscard]] Result<ListenBrainzListensPage> page(const PlayWindow& window, const std::stop_token& stop);

    ListenBrainzClient& m_client;
    const QString m_userName;
    const ListenBrainzSender m_sender;
};

} // namespace sillon
