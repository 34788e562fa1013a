// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/listenstore.h"
#include "storage/connection.h"

#include <QString>

namespace sillon {

/// Whose listens there are besides mine: users of services whose plays were fetched. Works inside a
/// transaction of the caller. Services tell names apart without regard to case.
class ListenerStore
{
public:
    explicit ListenerStore(Connection& connection)
        : m_connection(connection)
    {}

    /// The listener of that name at that service, made when it is new; never myListenerId.
    [[nodiscard]] Result<ListenerId> idOf(const QString& service, const QString& userName);
    /// Of the same person, who changed it; I have none.
    [[nodiscard]] Done rename(ListenerId listener, const QString& userName);
    /// Only one without listens; I stay.
    [[nodiscard]] Done remove(ListenerId listener);

private:
    Connection& m_connection;
};

} // namespace sillon
