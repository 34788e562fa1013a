// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "lastfm/lastfmclient.h"
#include "lastfm/lastfmplays.h"
#include "scrobbling/heldlistens.h"
#include "scrobbling/heldplays.h"
#include "scrobbling/scrobbleservice.h"

#include <atomic>

namespace sillon {

/// Delivers listens and now playing to Last.fm or a compatible server for one account. Workers only; several
/// may call at once.
class LastfmScrobbling final : public ScrobbleService, public HeldPlays
{
public:
    /// client (with the account's session) and clock outlive this.
    LastfmScrobbling(LastfmClient& client, QString userName, const Clock& clock);

    [[nodiscard]] ScrobbleLimits limits() const override;
    [[nodiscard]] Done updateNowPlaying(const NowPlaying& what, std::stop_token stop) override;
    [[nodiscard]] Result<std::vector<SubmitOutcome>> submit(std::span<const Listen> listens,
                                                            std::stop_token stop) override;
    /// NotSupported also when the server does not know the method or the name (a renamed user).
    [[nodiscard]] Result<std::vector<Held>> find(std::span<const Listen> listens,
                                                 std::stop_token stop) override;
    [[nodiscard]] Result<std::vector<HeldPlay>> playsBetween(qint64 first, qint64 last,
                                                             std::stop_token stop) override;
    [[nodiscard]] std::optional<qint64> clockOffsetSeconds() const override
    {
        return m_client.clockOffsetSeconds();
    }

private:
    [[nodiscard]] Result<std::vector<LastfmPlay>> playsIn(const PlayWindow& window,
                                                          const std::stop_token& stop);
    [[nodiscard]] Result<LastfmPlaysPage> page(const PlayWindow& window, int number,
                                               const std::stop_token& stop);
    [[nodiscard]] Result<LastfmPlaysPage> readPage(LastfmCall call, const std::stop_token& stop);

    LastfmClient& m_client;
    const QString m_userName;
    const Clock& m_clock;
    std::atomic<bool> m_isPrivate = false; ///< the plays are hidden from all but the user, as far as we know
};

} // namespace sillon
