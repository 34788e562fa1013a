// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovewishstore.h"

#include "accounts/accountstore.h"
#include "music/matchkey.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr std::size_t rowsAWrite = 500;   // other writers get their turn
constexpr qint64 clockSlackSeconds = 120; // the clock is put right by a little all the time

QString selectWishes(const char* rest)
{
    return QStringLiteral(
               "SELECT id, account_id, artist, title, mbid, loved, wished_at, reason, reason_text, "
               "failures "
               "FROM love_wishes WHERE %1")
        .arg(QLatin1String(rest));
}

LoveWish wishOf(const Row& row)
{
    LoveWish wish;
    wish.id = row.integer(0);
    wish.account = row.integer(1);
    wish.recording.artist = row.text(2);
    wish.recording.title = row.text(3);
    wish.recording.mbid = RecordingMbid::parse(row.text(4));
    wish.loved = row.flag(5);
    wish.wishedAt = row.integer(6);
    wish.reason = row.text(7);
    wish.reasonText = row.text(8);
    wish.failures = static_cast<int>(row.integer(9));
    return wish;
}

} // namespace

Done LoveWishStore::owe(Connection& connection, const Recording& recording, bool loved, qint64 at)
{
    const auto accounts = AccountStore::all(connection);
    if (!accounts)
        return fail(accounts.error());
    for (const Account& account : *accounts) {
        auto done = account.isOwed() ? owe(connection, account.id, recording, loved, at)
                                     : withdraw(connection, account.id, recording);
        if (!done)
            return done;
    }
    return {};
}

Done LoveWishStore::withdraw(Connection& connection, const Recording& recording)
{
    return connection.execute(
        QStringLiteral("DELETE FROM love_wishes WHERE artist_key = ? AND title_key = ?"),
        {foldedText(recording.artist), foldedText(recording.title)});
}

Done LoveWishStore::withdraw(Connection& connection, AccountId account, const Recording& recording)
{
    return connection.execute(
        QStringLiteral("DELETE FROM love_wishes WHERE account_id = ? AND artist_key = ? AND title_key = ?"),
        {account, foldedText(recording.artist), foldedText(recording.title)});
}

Done LoveWishStore::owe(Connection& connection, AccountId account, const Recording& recording, bool loved,
                        qint64 at)
{
    // A new row with a new id: one that is being sent does not take this one away when it is through.
    return connection.execute(
        QStringLiteral("INSERT OR REPLACE INTO love_wishes(account_id, artist, title, artist_key, title_key, "
                       "mbid, loved, wished_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
        {account, recording.artist, recording.title, foldedText(recording.artist),
         foldedText(recording.title), recording.mbid ? recording.mbid->text() : QString(), loved, at});
}

Result<std::optional<LoveWish>> LoveWishStore::next(AccountId account, qint64 now) const
{
    return m_database.read([&](Connection& connection) {
        // A wait further ahead than it is long was written before the clock was set back.
        return connection.one(selectWishes("account_id = ? AND state = 'waiting' AND (next_try_at <= ? "
                                           "OR next_try_at > ? + wait_s) ORDER BY failures, id LIMIT 1"),
                              {account, now, now + clockSlackSeconds}, wishOf);
    });
}

Result<std::optional<qint64>> LoveWishStore::nextDue(AccountId account) const
{
    return m_database.read([&](Connection& connection) -> Result<std::optional<qint64>> {
        auto due = connection.one(
            QStringLiteral(
                "SELECT min(next_try_at) FROM love_wishes WHERE account_id = ? AND state = 'waiting'"),
            {account}, [](const Row& row) { return row.optionalInteger(0); });
        if (!due)
            return fail(std::move(due.error()));
        return due->value_or(std::nullopt);
    });
}

Result<int> LoveWishStore::waitingCount(AccountId account) const
{
    return m_database.read([&](Connection& connection) -> Result<int> {
        const auto count = connection.number(
            QStringLiteral("SELECT count(*) FROM love_wishes WHERE account_id = ? AND state = 'waiting'"),
            {account});
        if (!count)
            return fail(count.error());
        return static_cast<int>(*count);
    });
}

Result<std::vector<LoveWish>> LoveWishStore::all(AccountId account) const
{
    return m_database.read([&](Connection& connection) {
        return connection.all(selectWishes("account_id = ? ORDER BY id"), {account}, wishOf);
    });
}

Result<std::vector<LoveWish>> LoveWishStore::refused() const
{
    return m_database.read([&](Connection& connection) {
        return connection.all(
            selectWishes("state = 'failed' AND account_id IN (SELECT id FROM accounts WHERE state <> "
                         "'signed_out') ORDER BY id"),
            {}, wishOf);
    });
}

Result<int> LoveWishStore::retry(const std::vector<qint64>& ids)
{
    return changeRefused(
        QStringLiteral("UPDATE love_wishes SET state = 'waiting', reason = '', "
                       "reason_text = '', failures = 0, next_try_at = 0 WHERE id = ? AND state = 'failed'"),
        ids);
}

Result<int> LoveWishStore::drop(const std::vector<qint64>& ids)
{
    return changeRefused(QStringLiteral("DELETE FROM love_wishes WHERE id = ? AND state = 'failed'"), ids);
}

Result<int> LoveWishStore::changeRefused(const QString& sql, const std::vector<qint64>& ids)
{
    int changed = 0;
    for (std::size_t first = 0; first < ids.size(); first += rowsAWrite) {
        const std::size_t end = std::min(first + rowsAWrite, ids.size());
        const auto written = m_database.write([&](Connection& connection) -> Result<int> {
            int count = 0;
            for (std::size_t i = first; i < end; ++i) {
                const auto one = connection.change(sql, {ids[i]});
                if (!one)
                    return fail(one.error());
                count += static_cast<int>(*one);
            }
            return count;
        });
        if (!written)
            return fail(written.error());
        changed += *written;
    }
    return changed;
}

Done LoveWishStore::remove(Connection& connection, qint64 id)
{
    return connection.execute(QStringLiteral("DELETE FROM love_wishes WHERE id = ?"), {id});
}

Done LoveWishStore::backOff(Connection& connection, qint64 id, int failures, qint64 now, qint64 waitSeconds)
{
    return connection.execute(
        QStringLiteral("UPDATE love_wishes SET failures = ?, next_try_at = ?, wait_s = ? WHERE id = ?"),
        {failures, now + waitSeconds, waitSeconds, id});
}

Done LoveWishStore::endWaits(AccountId account)
{
    return m_database.write([account](Connection& connection) {
        return connection.execute(
            QStringLiteral("UPDATE love_wishes SET next_try_at = 0 WHERE account_id = ? AND next_try_at > 0"),
            {account});
    });
}

Done LoveWishStore::refuse(Connection& connection, qint64 id, const Error& reason)
{
    return connection.execute(
        QStringLiteral("UPDATE love_wishes SET state = 'failed', reason = ?, reason_text = ? WHERE id = ?"),
        {errorKindName(reason.kind), reason.serverText, id});
}

} // namespace sillon
