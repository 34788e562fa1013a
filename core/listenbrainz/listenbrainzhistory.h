// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historysource.h"
#include "listenbrainz/listenbrainzclient.h"

#include <QString>

namespace sillon {

/// The listens that ListenBrainz holds of a user, anybody's: they are public. Workers only.
class ListenBrainzHistory final : public HistorySource
{
public:
    /// client outlives this.
    ListenBrainzHistory(ListenBrainzClient& client, QString userName);

    [[nodiscard]] HistoryPageSizes pageSizes() const override;
    [[nodiscard]] Result<PlaysPage> page(const HistoryRange& range, int limit, std::stop_token stop) override;
    [[nodiscard]] Result<PlaysPage> laterPage(const HistoryRange& range, int limit, qint64 number,
                                              std::stop_token stop) override;
    [[nodiscard]] Result<ServiceUser> user(std::stop_token stop) override;
    /// NotSupported: the service counts the whole history alone.
    [[nodiscard]] Result<qint64> count(const HistoryRange& range, std::stop_token stop) override;

private:
    ListenBrainzClient& m_client;
    const QString m_userName;
};

} // namespace sillon
