// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/listenstore.h"
#include "storage/connection.h"

#include <QString>

#include <vector>

namespace sillon {

/// A play that the user deleted here, as it is looked for among what somebody tells.
struct DeletedPlay
{
    ListenId listen = 0; ///< it had this id
    qint64 second = 0;   ///< UTC; the one there where it was told or sent there
    QString artistKey;   ///< folded (music/matchkey.h)
    QString titleKey;
    bool toldThere = false; ///< that user told of it, or it was sent there
};

/// Remembers what the user deleted, so that services and files that still hold it do not bring it back.
/// Works inside a transaction of the caller.
class DeletedPlays
{
public:
    explicit DeletedPlays(Connection& connection)
        : m_connection(connection)
    {}

    /// Before the listen goes.
    [[nodiscard]] Done note(ListenId id);
    /// That user of a service, or that file, tells of it, as these words say.
    [[nodiscard]] Done noteTold(const DeletedPlay& told, const QString& service, const QString& userName);
    /// It is back, with who told of it when it went. After the listen itself.
    [[nodiscard]] Done forget(ListenId id);
    /// Those of a listener that begin in [from, to), as the user of a service knows them.
    [[nodiscard]] Result<std::vector<DeletedPlay>> between(ListenerId listener, const QString& service,
                                                           const QString& userName, qint64 from, qint64 to);
    /// A listener turned out to be another.
    [[nodiscard]] Done giveTo(ListenerId listener, ListenerId from);
    /// What was told by this user or file, or sent there.
    [[nodiscard]] Done forgetToldBy(const QString& service, const QString& userName);
    [[nodiscard]] Done forgetAllOf(ListenerId listener);

private:
    Connection& m_connection;
};

} // namespace sillon
