// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/listen.h"
#include "storage/connection.h"

#include <optional>
#include <vector>

namespace sillon {

using ListenerId = qint64;
inline constexpr ListenerId myListenerId = 1;

/// The rows of a listen's recording and release.
struct NameIds
{
    qint64 recording = 0;
    std::optional<qint64> release;
};

/// Rows of recordings and releases.
struct UnusedNames
{
    std::vector<qint64> recordings;
    std::vector<qint64> releases;
};

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
    [[nodiscard]] Result<NameIds> nameIds(const Listen& listen);
    [[nodiscard]] Result<ListenId> insert(ListenerId listener, const Listen& listen);
    /// The same where the rows of its names are known.
    [[nodiscard]] Result<ListenId> insert(ListenerId listener, const Listen& listen, const NameIds& names);
    /// The service that a listen was fetched from calls it otherwise by now.
    [[nodiscard]] Done rename(ListenId id, const NameIds& names);
    /// The source that a listen came from is gone, another tells of it.
    [[nodiscard]] Done setOrigin(ListenId id, ListenOrigin origin);
    [[nodiscard]] Done giveTo(ListenerId listener, ListenId id);
    /// With all that hangs on it; one that is not there is no error.
    [[nodiscard]] Done remove(ListenId id);
    /// The user does not want it: nobody who still tells of it brings it back (DeletedPlays).
    [[nodiscard]] Done removeForGood(ListenId id);
    /// Names that nothing has any more. One that a listen took meanwhile stays.
    [[nodiscard]] Done removeNames(const UnusedNames& names);
    /// Puts one back that was taken away, under its old id; one that is there is left alone.
    [[nodiscard]] Done putBack(ListenerId listener, const Listen& listen);

private:
    Connection& m_connection;
};

} // namespace sillon
