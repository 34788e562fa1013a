// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "history/historysource.h"
#include "history/serviceuser.h"
#include "storage/database.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace sillon {

/// How long an answer about a name is taken for true.
inline constexpr qint64 serviceUserSeconds = qint64(24) * 60 * 60;

/// What a service said of a name.
struct UserCheck
{
    enum class Answer : std::uint8_t { Exists, Missing, Private };
    Answer answer = Answer::Exists;
    ServiceUser user;   ///< of one that exists
    qint64 askedAt = 0; ///< UTC second
};

/// The plays that a service holds of a year.
struct YearOfPlays
{
    int year = 0;
    qint64 plays = 0;
    friend bool operator==(const YearOfPlays&, const YearOfPlays&) = default;
};

/// Asks services who a name is and in which years it heard music, and keeps the answers for a day. Workers
/// only.
class ServiceUserStore
{
public:
    ServiceUserStore(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {}

    /// One request, or none when an answer is kept; refresh: asks in any case. An error: it could not be
    /// checked, which is not kept.
    [[nodiscard]] Result<UserCheck> check(HistorySource& source, const QString& service,
                                          const QString& userName, bool refresh, const std::stop_token& stop);
    /// The years since the user came to the service (UTC), newest first, empty ones too: one request a year.
    /// Errors: NotFound, Private, NotSupported (the service counts no years), and those of asking; years
    /// asked for until then are kept.
    [[nodiscard]] Result<std::vector<YearOfPlays>> years(HistorySource& source, const QString& service,
                                                         const QString& userName, bool refresh,
                                                         const std::stop_token& stop);
    /// Drops every answer that is not taken for true any more.
    [[nodiscard]] Done dropOld();
    /// Drops what is kept of a name.
    [[nodiscard]] Done forget(const QString& service, const QString& userName);

private:
    [[nodiscard]] Result<std::optional<UserCheck>> kept(const QString& service,
                                                        const QString& userName) const;
    [[nodiscard]] Done keep(const QString& service, const QString& userName, const UserCheck& check);
    [[nodiscard]] Result<qint64> playsOf(HistorySource& source, const QString& service,
                                         const QString& userName, int year, bool refresh,
                                         const std::stop_token& stop);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace sillon
