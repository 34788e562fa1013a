// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/listenquery.h"
#include "music/listen.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace sillon {

/// Reads the history. Workers only.
class ListenReader
{
public:
    explicit ListenReader(Database& database)
        : m_database(database)
    {}

    /// Newest first; of equal seconds the one stored later comes first.
    [[nodiscard]] Result<std::vector<Listen>> listens(const ListenQuery& query) const;
    /// My newest listens, or those that follow `before` in that list.
    [[nodiscard]] Result<std::vector<Listen>> recent(int limit,
                                                     std::optional<ListenPlace> before = std::nullopt) const;
    [[nodiscard]] Result<std::optional<Listen>> byId(ListenId id) const;
    /// The listener whose name at a service this is (case aside); none when nobody of that name was fetched.
    [[nodiscard]] Result<std::optional<ListenerId>> listenerNamed(const QString& userName) const;
    [[nodiscard]] Result<qint64> count(ListenerId listener = myListenerId) const;
    /// Of all listeners.
    [[nodiscard]] Result<qint64> countOfAll() const;
    /// As their service writes it; empty for me.
    [[nodiscard]] Result<QString> nameOf(ListenerId listener) const;

private:
    Database& m_database;
};

} // namespace sillon
