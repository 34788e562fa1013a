// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/listen.h"
#include "storage/connection.h"

#include <optional>

namespace sillon {

using ListenerId = qint64;
inline constexpr ListenerId myListenerId = 1;

/// Writes listens and the recordings and releases they name, inside a transaction of the caller. It owes
/// nothing to anybody: our own plays go through ListenWriter.
class ListenStore
{
public:
    explicit ListenStore(Connection& connection)
        : m_connection(connection)
    {}

    /// The row of exactly this recording, made when it is new.
    [[nodiscard]] Result<qint64> recordingId(const Recording& recording);
    /// The row of exactly this release, made when it is new; none when nothing is known of it.
    [[nodiscard]] Result<std::optional<qint64>> releaseId(const Release& release);
    [[nodiscard]] Result<ListenId> insert(ListenerId listener, const Listen& listen);

private:
    Connection& m_connection;
};

} // namespace sillon
