// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"

#include "base/error.h"

namespace sillon {

namespace {

QString select(const char* where)
{
    return QStringLiteral(
               "SELECT id, service, user_name, state, hold_reason, hold_text, scrobbling, "
               "now_playing, failures, "
               "next_try_at, wait_seconds, last_answer, last_answer_at, clock_off_seconds FROM accounts ") %
           QLatin1String(where);
}

Account accountOf(const Row& row)
{
    Account account;
    account.id = row.integer(0);
    account.service = row.text(1);
    account.userName = row.text(2);
    account.state = accountStateOf(row.text(3));
    account.holdReason = holdReasonOf(row.text(4));
    account.holdText = row.text(5);
    account.scrobbling = row.flag(6);
    account.nowPlaying = row.flag(7);
    account.failures = static_cast<int>(row.integer(8));
    account.nextTryAt = row.integer(9);
    account.waitSeconds = row.integer(10);
    account.lastAnswer = row.text(11);
    account.lastAnswerAt = row.integer(12);
    account.clockOffSeconds = row.optionalInteger(13);
    return account;
}

Result<SignedIn> signInWithin(Connection& c, const QString& service, const QString& userName)
{
    const auto before =
        c.number(QStringLiteral("SELECT count(*) FROM accounts WHERE service = ?"), {service});
    if (!before)
        return fail(before.error());
    auto done = c.execute(
        QStringLiteral("INSERT INTO accounts(service, user_name, state) VALUES(?, ?, 'connected') "
                       "ON CONFLICT(service, user_name) DO UPDATE SET user_name = excluded.user_name, "
                       "scrobbling = CASE state WHEN 'signed_out' THEN 1 ELSE scrobbling END, state = "
                       "'connected', hold_reason = '', hold_text = '', failures = 0, next_try_at = 0, "
                       "wait_seconds = 0, asked_to_wait = 0, "
                       "last_answer = '', clock_off_seconds = NULL"),
        {service, userName});
    if (!done)
        return fail(std::move(done.error()));
    auto account = c.one(select("WHERE service = ? AND user_name = ?"), {service, userName}, accountOf);
    if (!account)
        return fail(std::move(account.error()));
    if (!*account)
        return fail(ErrorKind::Storage, QStringLiteral("the account is not there after it was stored"));
    return SignedIn{std::move(**account), *before == 0};
}

} // namespace

AccountStore::AccountStore(Database& database)
    : m_database(database)
{}

Result<std::vector<Account>> AccountStore::all()
{
    return m_database.read([](Connection& c) { return all(c); });
}

Result<std::optional<Account>> AccountStore::byId(AccountId id)
{
    return m_database.read([id](Connection& c) { return byId(c, id); });
}

Result<std::vector<Account>> AccountStore::all(Connection& connection)
{
    return connection.all(select("ORDER BY id"), {}, accountOf);
}

Result<std::optional<Account>> AccountStore::byId(Connection& connection, AccountId id)
{
    return connection.one(select("WHERE id = ?"), {id}, accountOf);
}

Result<SignedIn> AccountStore::signIn(const QString& service, const QString& userName)
{
    if (service.isEmpty() || userName.isEmpty())
        return fail(ErrorKind::BadRequest);
    return m_database.write([&](Connection& c) { return signInWithin(c, service, userName); });
}

Done AccountStore::signOut(AccountId id)
{
    return m_database.write([id](Connection& c) {
        return c.execute(
            QStringLiteral("UPDATE accounts SET state = 'signed_out', scrobbling = 0, hold_reason = '', "
                           "hold_text = '', failures = 0, next_try_at = 0, wait_seconds = 0, asked_to_wait = "
                           "0, clock_off_seconds = NULL WHERE id = ?"),
            {id});
    });
}

Done AccountStore::setScrobbling(AccountId id, bool on)
{
    return m_database.write([&](Connection& c) {
        return c.execute(QStringLiteral("UPDATE accounts SET scrobbling = ? WHERE id = ?"), {on, id});
    });
}

Done AccountStore::setNowPlaying(AccountId id, bool on)
{
    return m_database.write([&](Connection& c) {
        return c.execute(QStringLiteral("UPDATE accounts SET now_playing = ? WHERE id = ?"), {on, id});
    });
}

Done AccountStore::lift(AccountId id)
{
    return m_database.write([id](Connection& c) {
        return c.execute(
            QStringLiteral("UPDATE accounts SET state = 'connected', hold_reason = '', hold_text = '', "
                           "failures = 0, next_try_at = 0, wait_seconds = 0, asked_to_wait = 0 WHERE id = ? "
                           "AND state <> 'signed_out'"),
            {id});
    });
}

Done AccountStore::endNetworkWaits()
{
    return m_database.write([](Connection& c) {
        return c.execute(QStringLiteral("UPDATE accounts SET failures = 0, next_try_at = 0, wait_seconds = 0 "
                                        "WHERE next_try_at > 0 AND asked_to_wait = 0"));
    });
}

Done AccountStore::hold(Connection& connection, AccountId id, HoldReason reason, const QString& text)
{
    return connection.execute(
        QStringLiteral("UPDATE accounts SET state = 'held', hold_reason = ?, hold_text = ? "
                       "WHERE id = ? AND state = 'connected'"),
        {holdReasonName(reason), text, id});
}

Done AccountStore::backOff(Connection& connection, AccountId id, int failures, const AccountWait& wait)
{
    return connection.execute(
        QStringLiteral("UPDATE accounts SET failures = ?, next_try_at = ?, wait_seconds = ?, "
                       "asked_to_wait = ? WHERE id = ?"),
        {failures, wait.from + wait.seconds, wait.seconds, wait.askedByServer, id});
}

Done AccountStore::endWait(Connection& connection, AccountId id)
{
    return connection.execute(
        QStringLiteral("UPDATE accounts SET failures = 0, next_try_at = 0, wait_seconds = 0, "
                       "asked_to_wait = 0 WHERE id = ?"),
        {id});
}

Done AccountStore::answered(Connection& connection, AccountId id, const QString& answer, qint64 at)
{
    return connection.execute(
        QStringLiteral("UPDATE accounts SET last_answer = ?, last_answer_at = ? WHERE id = ?"),
        {answer, at, id});
}

Done AccountStore::setClockOff(Connection& connection, AccountId id, std::optional<qint64> seconds)
{
    return connection.execute(QStringLiteral("UPDATE accounts SET clock_off_seconds = ? WHERE id = ?"),
                              {seconds, id});
}

} // namespace sillon
