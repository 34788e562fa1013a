// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historysource.h"
#include "lastfm/lastfmclient.h"
#include "lastfm/lastfmplays.h"

#include <QString>

#include <atomic>

namespace sillon {

/// The plays that Last.fm or a compatible server holds of a user, anybody's. Workers only.
class LastfmHistory final : public HistorySource
{
public:
    /// client outlives this; its session, if it has one, is the user's own: hidden plays are asked for with
    /// it.
    LastfmHistory(LastfmClient& client, QString userName, bool hasSession);

    [[nodiscard]] HistoryPageSizes pageSizes() const override;
    [[nodiscard]] Result<PlaysPage> page(const HistoryRange& range, int limit, std::stop_token stop) override;
    [[nodiscard]] Result<PlaysPage> laterPage(const HistoryRange& range, int limit, qint64 number,
                                              std::stop_token stop) override;
    [[nodiscard]] Result<ServiceUser> user(std::stop_token stop) override;
    [[nodiscard]] Result<qint64> count(const HistoryRange& range, std::stop_token stop) override;

private:
    [[nodiscard]] Result<LastfmPlaysPage> plays(const HistoryRange& range, int limit, qint64 number,
                                                const std::stop_token& stop);
    [[nodiscard]] Result<LastfmPlaysPage> answerTo(LastfmCall call, const HistoryRange& range,
                                                   const std::stop_token& stop);

    LastfmClient& m_client;
    const QString m_userName;
    const bool m_hasSession;
    std::atomic<bool> m_includesTo = false; ///< some servers do: then the second before it is asked for
    std::atomic<bool> m_isHidden = false;   ///< from all but the user, as far as we know
};

/// The listens of a page, newest first; rows without names are left out, broken ids are none.
[[nodiscard]] std::vector<Listen> listensOf(const std::vector<LastfmPlay>& plays);

} // namespace sillon
