// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/listen.h"
#include "music/track.h"
#include "scrobbling/metadataedit.h"
#include "scrobbling/scrobblingswitches.h"
#include "scrobbling/submission.h"
#include "storage/database.h"

#include <optional>
#include <span>
#include <vector>

namespace sillon {

/// Which of an account's waiting submissions are taken for one request.
struct SubmissionsWanted
{
    AccountId account = 0;
    int limit = 1;
    qint64 bytes = 0;                     ///< roughly, of the request; 0 = any
    qint64 now = 0;                       ///< UTC second: plays of the future, and what is not due, stay
    std::optional<qint64> oldestListenAt; ///< older plays expire instead
    bool newestFirst = false; ///< which come first when there are more; they are returned in rising order
};

/// Writes submissions. Each function is one transaction; those that take a Connection are part of the
/// caller's. Blocks: workers only.
class SubmissionStore
{
public:
    SubmissionStore(Database& database, const ScrobblingSwitches& switches);

    /// What a listen that was just stored owes: one submission to each account that is connected or held and
    /// switched on. Where a switch is off, a filter of the account holds or the listen is private,
    /// it notes that nothing is owed for good. notBefore: the UTC second before which
    /// nothing of it is sent, 0 = at once.
    [[nodiscard]] Done owe(Connection& connection, ListenId id, const Listen& listen, const Track* track,
                           qint64 notBefore = 0) const;
    /// Of these listens, those that no service was ever sent: only their starts may be moved.
    [[nodiscard]] static Result<std::vector<ListenId>> untouched(Connection& connection,
                                                                 std::span<const ListenId> ids);

    /// Marks what is to be sent as `sending`, on disk when this returns; empty when nothing is due. The
    /// listens returned say what is to be sent: after mapping and rules, or in the user's own words; what
    /// left before without an answer says the same again.
    [[nodiscard]] Result<std::vector<Submission>> takeDue(const SubmissionsWanted& wanted);
    /// The same for certain ones: those of ids that wait, in rising order.
    [[nodiscard]] Result<std::vector<Submission>> take(AccountId account,
                                                       const std::vector<SubmissionId>& ids);
    /// Those whose answer nobody knows: `sending`, oldest first, at most limit. Asked by the account's one
    /// worker, between its requests. The listens say what was sent.
    [[nodiscard]] Result<std::vector<Submission>> unsure(AccountId account, int limit);
    /// What an attempt brought. Only touches what is still `sending`.
    [[nodiscard]] static Done record(Connection& connection, const std::vector<SubmissionChange>& changes);
    /// What was heard before the second waits no longer. Returns how many.
    [[nodiscard]] Result<int> expire(AccountId account, qint64 oldestListenAt);
    /// What the service denied to have, and did not get since, it denied in an earlier try from now on.
    /// Returns how many plays that are.
    [[nodiscard]] Result<int> ageDenials(AccountId account);
    /// Due plays that may be there though the service denied it in an earlier try are asked about once
    /// more: some show only after a while what they took. Returns how many.
    [[nodiscard]] Result<int> doubtDenied(AccountId account, qint64 now);
    /// Plays that expired by a clock that was wrong wait again. Returns how many.
    [[nodiscard]] Result<int> revive(AccountId account, qint64 oldestListenAt);

    /// Notes a play that was refused alone, and returns how many were in a row.
    [[nodiscard]] static Result<int> noteRefusedAlone(Connection& connection, AccountId account,
                                                      SubmissionId id);
    /// A request went through: refusals from now on are a new row.
    [[nodiscard]] static Done endRefusals(Connection& connection, AccountId account);
    /// Those refused alone in a row were not to blame: they wait again.
    [[nodiscard]] static Done takeBackRefusals(Connection& connection, AccountId account);

    /// The user wants these sent after all: those that are ignored, failed or expired wait again; those among
    /// them that left before in other words are asked about first. Returns how many.
    [[nodiscard]] Result<int> retry(const std::vector<SubmissionId>& ids);
    /// From now on these say this when they are sent; the listen keeps its own words. Not those that are sent
    /// already: no service takes a play back. One that may be there in other words is asked about first, and
    /// where the service cannot be asked it repeats those. BadRequest without artist or title. Returns how
    /// many.
    [[nodiscard]] Result<int> reword(const std::vector<SubmissionId>& ids, const SentTexts& texts);
    /// Forgets submissions that were not sent, never the listens; they are not owed again. Returns how many.
    [[nodiscard]] Result<int> drop(const std::vector<SubmissionId>& ids);
    /// What waits may have been sent, though nothing here knows of it: it is asked about first.
    [[nodiscard]] static Done doubtWaiting(Connection& connection);
    /// "Retry all": what waits is due, and a daily limit is tried at once.
    [[nodiscard]] Done endWaits(AccountId account);

private:
    Database& m_database;
    const ScrobblingSwitches& m_switches;
};

} // namespace sillon
