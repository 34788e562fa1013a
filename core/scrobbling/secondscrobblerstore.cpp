// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/secondscrobblerstore.h"

#include "scrobbling/scrobbleeditstore.h"
#include "scrobbling/submissionrow.h"

#include <algorithm>

namespace sillon {

Result<SecondScrobbler> SecondScrobblerStore::of(AccountId account)
{
    return m_database.read([account](Connection& c) -> Result<SecondScrobbler> {
        const auto known =
            c.one(QStringLiteral(
                      "SELECT looked_until, told, listen_id FROM second_scrobblers WHERE account_id = ?"),
                  {account}, [](const Row& row) {
                      return SecondScrobbler{row.integer(0), row.flag(1), row.integer(2)};
                  });
        if (!known)
            return fail(known.error());
        return known->value_or(SecondScrobbler());
    });
}

Result<bool> SecondScrobblerStore::keep(AccountId account, const SecondScrobbler& known)
{
    return m_database.write([&](Connection& c) -> Result<bool> {
        const auto others =
            c.one(QStringLiteral("SELECT count(*) FROM second_scrobblers WHERE told AND listen_id = ? "
                                 "AND listen_id <> 0 AND account_id <> ?"),
                  {known.listen, account}, [](const Row& row) { return row.integer(0); });
        if (!others)
            return fail(others.error());
        const auto kept = c.execute(QStringLiteral("INSERT OR REPLACE INTO second_scrobblers(account_id, "
                                                   "looked_until, told, listen_id) VALUES(?, ?, ?, ?)"),
                                    {account, known.lookedUntil, known.told, known.listen});
        if (!kept)
            return fail(kept.error());
        return known.told && others->value_or(0) == 0;
    });
}

Result<std::vector<AccountId>> SecondScrobblerStore::withTheSamePlay(AccountId account)
{
    return m_database.read([account](Connection& c) {
        return c.all(QStringLiteral("SELECT account_id FROM second_scrobblers WHERE account_id = ? OR (told "
                                    "AND listen_id <> 0 AND listen_id = (SELECT listen_id FROM "
                                    "second_scrobblers WHERE account_id = ? AND told)) ORDER BY account_id"),
                     {account, account}, [](const Row& row) { return row.integer(0); });
    });
}

Result<std::vector<Listen>> SecondScrobblerStore::sentSince(AccountId account, qint64 second, int limit)
{
    return m_database.read([&](Connection& c) -> Result<std::vector<Listen>> {
        // From the newest listens on, so that a long history is not looked through.
        const auto sent = readSubmissions(
            c,
            selectSubmissions() +
                QStringLiteral("WHERE l.listener_id = 1 AND l.listened_at > ? AND s.account_id = ? "
                               "AND s.state = 'sent' ORDER BY l.listened_at DESC LIMIT ?"),
            {second, account, limit});
        if (!sent)
            return fail(sent.error());
        std::vector<Listen> listens;
        for (const Submission& submission : *sent) {
            const auto words = ScrobbleEditStore::sentAs(c, submission.id);
            if (!words)
                return fail(words.error());
            listens.push_back(*words ? withTexts(submission.listen, **words) : submission.listen);
        }
        std::reverse(listens.begin(), listens.end());
        return listens;
    });
}

} // namespace sillon
