// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/listenremoval.h"

#include "listens/listenstore.h"
#include "scrobbling/scrobbleeditstore.h"

#include <algorithm>
#include <span>

namespace sillon {

namespace {

constexpr std::size_t mostInOneWrite = 500;

/// change(Connection&, ids) over all ids, some at a time; how many changed in all.
template <typename Change>
Result<int> changeInParts(Database& database, const std::vector<ListenId>& ids, Change change)
{
    int sum = 0;
    for (std::size_t from = 0; from < ids.size(); from += mostInOneWrite) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = static_cast<std::ptrdiff_t>(std::min(mostInOneWrite, ids.size() - from));
        const std::vector<ListenId> part(first, first + count);
        const auto changed = database.write([&](Connection& c) -> Result<int> { return change(c, part); });
        if (!changed)
            return changed;
        sum += *changed;
    }
    return sum;
}

Result<int> dropOf(Connection& c, ListenId id)
{
    auto noted = c.execute(QStringLiteral("INSERT OR IGNORE INTO unowed(listen_id, account_id, why) "
                                          "SELECT listen_id, account_id, 'dropped' FROM submissions "
                                          "WHERE listen_id = ? AND state <> 'sent'"),
                           {id});
    if (!noted)
        return fail(std::move(noted.error()));
    return c.change(QStringLiteral("DELETE FROM submissions WHERE listen_id = ? AND state <> 'sent'"), {id});
}

Result<int> dropAll(Connection& c, const std::vector<ListenId>& ids)
{
    int sum = 0;
    for (const ListenId id : ids) {
        const auto dropped = dropOf(c, id);
        if (!dropped)
            return dropped;
        sum += *dropped;
    }
    return sum;
}

Result<int> removeAll(Connection& c, const std::vector<ListenId>& ids)
{
    for (const ListenId id : ids) {
        if (auto removed = ListenStore(c).removeForGood(id); !removed)
            return fail(std::move(removed.error()));
    }
    return 0;
}

/// Under its old id where no other has it by now; one of that listen and account that is there stays. What
/// left without an answer is asked about before it goes: time has passed.
Done insertAgain(Connection& c, ListenId listen, const Submission& s)
{
    const auto taken = c.number(QStringLiteral("SELECT count(*) FROM submissions WHERE id = ?"), {s.id});
    if (!taken)
        return fail(taken.error());
    return c.execute(QStringLiteral("INSERT OR IGNORE INTO submissions(id, listen_id, account_id, state, "
                                    "attempts, due, reason, reason_text, sent_at, unanswered, denied) "
                                    "VALUES(nullif(?, 0), ?, ?, ?, ?, 0, ?, ?, ?, ?, 2)"),
                     {*taken > 0 ? 0 : s.id, listen, s.accountId, submissionStateName(s.state), s.attempts,
                      s.reason, s.reasonText, s.sentAt, s.unanswered});
}

Done putBackDelivery(Connection& c, ListenId listen, const Delivery& delivery)
{
    if (auto put = insertAgain(c, listen, delivery.submission); !put)
        return put;
    const auto id =
        c.number(QStringLiteral("SELECT id FROM submissions WHERE listen_id = ? AND account_id = ?"),
                 {listen, delivery.submission.accountId});
    if (!id)
        return fail(id.error());
    if (delivery.ownWords) {
        if (auto worded = ScrobbleEditStore::setOwnWords(c, *id, *delivery.ownWords); !worded)
            return worded;
    }
    return delivery.sentAs ? ScrobbleEditStore::noteSentAs(c, *id, delivery.sentAs) : Done();
}

Done putBackRow(Connection& c, const ScrobbleRow& row, bool listenToo)
{
    if (row.listen.id == 0)
        return {};
    if (listenToo) {
        if (auto put = ListenStore(c).putBack(myListenerId, row.listen); !put)
            return put;
    }
    auto cleared = c.execute(QStringLiteral("DELETE FROM unowed WHERE listen_id = ?"), {row.listen.id});
    if (!cleared)
        return cleared;
    for (const Unowed& reason : row.unowed) {
        auto noted = c.execute(
            QStringLiteral("INSERT INTO unowed(listen_id, account_id, why, detail) VALUES(?, ?, ?, ?)"),
            {row.listen.id, reason.account, unowedWhyName(reason.why), reason.detail});
        if (!noted)
            return noted;
    }
    for (const Delivery& delivery : row.deliveries) {
        if (auto put = putBackDelivery(c, row.listen.id, delivery); !put)
            return put;
    }
    return {};
}

} // namespace

Result<TakenAway> ListenRemoval::dropSubmissions(const std::vector<ListenId>& ids)
{
    auto rows = ScrobbleReader(m_database).rows(ids);
    if (!rows)
        return fail(std::move(rows.error()));
    TakenAway taken{std::move(*rows), false, 0};
    const auto changed = changeInParts(m_database, ids, dropAll);
    if (!changed)
        return fail(changed.error());
    taken.changed = *changed;
    return taken;
}

Result<TakenAway> ListenRemoval::removeListens(const std::vector<ListenId>& ids)
{
    auto rows = ScrobbleReader(m_database).rows(ids);
    if (!rows)
        return fail(std::move(rows.error()));
    TakenAway taken{std::move(*rows), true, 0};
    const auto changed = changeInParts(m_database, ids, removeAll);
    if (!changed)
        return fail(changed.error());
    taken.changed = static_cast<int>(std::count_if(
        taken.rows.begin(), taken.rows.end(), [](const ScrobbleRow& row) { return row.listen.id != 0; }));
    return taken;
}

Done ListenRemoval::putBack(Connection& connection, const ScrobbleRow& row)
{
    return putBackRow(connection, row, true);
}

Done ListenRemoval::putBack(const TakenAway& taken)
{
    for (std::size_t from = 0; from < taken.rows.size(); from += mostInOneWrite) {
        const auto part =
            std::span(taken.rows).subspan(from, std::min(mostInOneWrite, taken.rows.size() - from));
        auto put = m_database.write([&](Connection& c) -> Done {
            for (const ScrobbleRow& row : part) {
                if (auto done = putBackRow(c, row, taken.listensToo); !done)
                    return done;
            }
            return {};
        });
        if (!put)
            return put;
    }
    return {};
}

} // namespace sillon
