// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "listens/listenstore.h"
#include "music/listen.h"
#include "scrobbling/foldednames.h"
#include "storage/connection.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace sillon {

/// What may have become of a listen at an account; a bit each, as a listen has several accounts.
enum class Fate : std::uint8_t {
    Waiting = 1, ///< `sending` too
    Sent = 2,
    Ignored = 4,
    Failed = 8,
    Expired = 16,
    Unowed = 32, ///< a switch was off, a filter held, it was private, or the user took it away
};
inline constexpr std::array fates{Fate::Waiting, Fate::Sent,    Fate::Ignored,
                                  Fate::Failed,  Fate::Expired, Fate::Unowed};

/// Which listens a list shows. What is empty does not narrow.
struct ScrobblesWanted
{
    std::optional<Fate> fate;
    std::optional<AccountId> account; ///< with fate: of this account; alone: those it has to do with
    QString words;                    ///< each must be in artist, title or album, case and accents aside
    friend bool operator==(const ScrobblesWanted&, const ScrobblesWanted&) = default;
};

/// Every listen of a listener with what became of it, as plain columns in memory, so that a million of them
/// are filtered in one pass. About 25 bytes a listen. What a row says is read when it is shown
/// (scrobblereader.h). Reading and finding block: workers only; one at a time.
class ScrobbleColumns
{
public:
    using Row = std::uint32_t;

    /// newest: only so many of the newest; 0 = all.
    [[nodiscard]] static Result<ScrobbleColumns> read(Connection& connection,
                                                      ListenerId listener = myListenerId, int newest = 0,
                                                      const std::stop_token& stop = {});
    /// Takes in what came since: new listens, and what became of those that were not sent. False when more
    /// than that changed, and it has to be read anew.
    [[nodiscard]] Result<bool> refresh(Connection& connection);

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] bool isWhole() const { return m_whole; } ///< all were read, not only the newest
    /// The listens that are wanted, newest first.
    [[nodiscard]] std::vector<ListenId> find(const ScrobblesWanted& wanted) const;
    /// How many listens have this fate, at the account or at any.
    [[nodiscard]] int count(Fate fate, std::optional<AccountId> account = std::nullopt) const;

private:
    /// What one account has to do with each listen.
    struct AccountColumn
    {
        AccountId account = 0;
        std::vector<std::uint8_t> fates; ///< a row's bits; may be shorter than the rows
    };
    [[nodiscard]] Done readListens(Connection& c, int newest, const std::stop_token& stop);
    [[nodiscard]] Done readNames(Connection& c);
    [[nodiscard]] Done readFates(Connection& c, const std::stop_token& stop);
    [[nodiscard]] Result<bool> appendNew(Connection& c);
    [[nodiscard]] Done readFatesOf(Connection& c, Row row);
    void orderById();
    void mark(Row row, std::optional<AccountId> account, Fate fate);
    void unmark(Row row);
    [[nodiscard]] AccountColumn& column(AccountId account);
    [[nodiscard]] const AccountColumn* columnOf(AccountId account) const;
    void keepThoseWith(const QString& words, std::vector<Row>& rows) const;
    void add(ListenId id, qint64 recording, qint64 release, qint64 listenedAt);

    ListenerId m_listener = myListenerId;
    bool m_whole = false;                     ///< all were read, not only the newest
    std::vector<ListenId> m_ids;              ///< oldest first
    std::vector<std::uint32_t> m_recordingOf; ///< of each row: a place in the names
    std::vector<std::uint32_t> m_releaseOf;
    std::vector<std::uint8_t> m_fates; ///< of each row, at any account
    std::vector<AccountColumn> m_accounts;
    std::vector<Row> m_byId;
    FoldedNames m_recordings;
    FoldedNames m_releases;
    qint64 m_lastListenedAt = 0;
    ListenId m_highestId = 0;
};

} // namespace sillon
