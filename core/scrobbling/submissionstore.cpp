// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/submissionstore.h"

#include "scrobbling/debts.h"
#include "scrobbling/scrobbleeditstore.h"
#include "scrobbling/submissionrow.h"
#include "scrobbling/uncountedplaystore.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

Done noteUnowed(Connection& c, ListenId listen, const Unowed& reason)
{
    return c.execute(
        QStringLiteral("INSERT OR IGNORE INTO unowed(listen_id, account_id, why, detail) VALUES(?, ?, ?, ?)"),
        {listen, reason.account, unowedWhyName(reason.why), reason.detail});
}

/// What a play of before that only now became a listen did not owe then, it does not owe now.
void takeFromDebts(Debts& debts, const std::vector<Unowed>& reasons)
{
    for (const Unowed& reason : reasons) {
        if (reason.account)
            std::erase(debts.owed, *reason.account);
        else
            debts.owed.clear();
        std::erase_if(debts.unowed, [&](const Unowed& now) { return now.account == reason.account; });
        debts.unowed.push_back(reason);
    }
}

bool isOlder(const Submission& a, const Submission& b)
{
    return std::pair(a.listen.listenedAt, a.id) < std::pair(b.listen.listenedAt, b.id);
}

/// About what a listen takes in a request: names may double by escaping, and the field names come on top.
qint64 roughBytes(const Listen& listen)
{
    const auto letters = listen.recording.artist.size() + listen.recording.title.size() +
                         listen.release.title.size() + listen.release.albumArtist.size();
    return 500 + 4 * static_cast<qint64>(letters);
}

void keepWithinBytes(std::vector<Submission>& submissions, qint64 bytes)
{
    if (bytes <= 0)
        return;
    qint64 sum = 0;
    const auto over = std::find_if(submissions.begin(), submissions.end(), [&](const Submission& submission) {
        sum += roughBytes(submission.listen);
        return sum > bytes;
    });
    // One play always goes: that it is too large is for the service to say.
    const auto first = submissions.empty() ? submissions.end() : submissions.begin() + 1;
    submissions.erase(std::max(over, first), submissions.end());
}

/// What left before without an answer says the same again, whatever the rules say by now.
Done repeatWords(Connection& c, Submission& submission)
{
    const auto sent = ScrobbleEditStore::sentAs(c, submission.id);
    if (!sent)
        return fail(sent.error());
    if (*sent)
        submission.listen = withTexts(submission.listen, **sent);
    return {};
}

/// The user's own words, else the listen's after mapping and rules.
Done putIntoNewWords(Connection& c, Submission& submission, const ScrobbleEdits& edits)
{
    const auto own = ScrobbleEditStore::ownWords(c, submission.id);
    if (!own)
        return fail(own.error());
    const SentTexts said = textsOf(submission.listen);
    const SentTexts sent = *own ? **own : edited(said, edits);
    submission.listen = withTexts(submission.listen, sent);
    return ScrobbleEditStore::noteSentAs(c, submission.id, sent == said ? std::nullopt : std::optional(sent));
}

/// The listens as they are to be sent.
Done putIntoWords(Connection& c, std::vector<Submission>& submissions)
{
    if (submissions.empty())
        return {};
    const auto edits = ScrobbleEditStore::edits(c);
    if (!edits)
        return fail(edits.error());
    for (Submission& submission : submissions) {
        auto worded =
            submission.unanswered > 0 ? repeatWords(c, submission) : putIntoNewWords(c, submission, *edits);
        if (!worded)
            return worded;
    }
    return {};
}

Done markSending(Connection& c, std::vector<Submission>& submissions)
{
    if (auto worded = putIntoWords(c, submissions); !worded)
        return worded;
    for (Submission& submission : submissions) {
        auto marked =
            c.execute(QStringLiteral("UPDATE submissions SET state = 'sending', attempts = attempts + 1, "
                                     "due = 0, unanswered = unanswered + 1 WHERE id = ?"),
                      {submission.id});
        if (!marked)
            return marked;
        submission.state = SubmissionState::Sending;
        ++submission.attempts;
        ++submission.unanswered;
    }
    return {};
}

Result<int> expireWithin(Connection& c, AccountId account, qint64 oldestListenAt)
{
    return c.change(
        QStringLiteral("UPDATE submissions SET state = 'expired', reason = ?, reason_text = '', due = 0 "
                       "WHERE account_id = ? AND state = 'waiting' AND EXISTS "
                       "(SELECT 1 FROM listens l WHERE l.id = listen_id AND l.listened_at < ?)"),
        {QString(QLatin1String(submissionReason::expired)), account, oldestListenAt});
}

Result<std::vector<Submission>> takeDueWithin(Connection& c, const SubmissionsWanted& wanted)
{
    if (wanted.oldestListenAt) {
        if (auto done = expireWithin(c, wanted.account, *wanted.oldestListenAt); !done)
            return fail(std::move(done.error()));
    }
    const QString order = wanted.newestFirst ? QStringLiteral("l.listened_at DESC, s.id DESC")
                                             : QStringLiteral("l.listened_at, s.id");
    const QString sql = selectSubmissions() %
                        QStringLiteral("WHERE s.account_id = ? AND s.state = 'waiting' AND s.due <= ? "
                                       "AND l.listened_at <= ? ORDER BY ") %
                        order % QStringLiteral(" LIMIT ?");
    auto due = readSubmissions(c, sql, {wanted.account, wanted.now, wanted.now, std::max(wanted.limit, 1)});
    if (!due)
        return due;
    keepWithinBytes(*due, wanted.bytes);
    std::sort(due->begin(), due->end(), isOlder);
    if (auto marked = markSending(c, *due); !marked)
        return fail(std::move(marked.error()));
    return due;
}

/// The listens with the words that left.
Result<std::vector<Submission>> asSent(Connection& c, Result<std::vector<Submission>> submissions)
{
    if (!submissions)
        return submissions;
    for (Submission& submission : *submissions) {
        if (auto worded = repeatWords(c, submission); !worded)
            return fail(std::move(worded.error()));
    }
    return submissions;
}

/// SQL for how many requests nobody knows anything of after the change. Own words may go where the service
/// has it not: the user knows what it is.
QString unansweredAfter(const SubmissionChange& change)
{
    if (change.arrival == Arrival::Open)
        return QStringLiteral("unanswered");
    if (change.arrival == Arrival::Denied)
        return QStringLiteral("CASE WHEN EXISTS (SELECT 1 FROM submission_edits e "
                              "WHERE e.submission_id = submissions.id) THEN 0 ELSE unanswered END");
    const bool isKnown = change.state == SubmissionState::Sent || change.state == SubmissionState::Ignored;
    return isKnown ? QStringLiteral("0") : QStringLiteral("max(unanswered - 1, 0)");
}

/// SQL for what the service said when it was asked (submissions.denied).
QString deniedAfter(Arrival arrival)
{
    switch (arrival) {
    case Arrival::Denied:
        return QStringLiteral("1");
    case Arrival::Open:
        return QStringLiteral("0");
    case Arrival::Answered:
        break;
    }
    return QStringLiteral("denied");
}

/// Runs one UPDATE or DELETE for each id and counts what changed.
Result<int> changeEach(Connection& c, const QString& sql, const std::vector<SubmissionId>& ids)
{
    int changed = 0;
    for (const SubmissionId id : ids) {
        const auto rows = c.change(sql, {id});
        if (!rows)
            return rows;
        changed += *rows;
    }
    return changed;
}

} // namespace

SubmissionStore::SubmissionStore(Database& database, const ScrobblingSwitches& switches)
    : m_database(database)
    , m_switches(switches)
{}

Done SubmissionStore::owe(Connection& connection, ListenId id, const Listen& listen, const Track* track,
                          qint64 notBefore) const
{
    auto debts = debtsOf(connection, m_switches, listen, track);
    if (!debts)
        return fail(std::move(debts.error()));
    const auto before = UncountedPlayStore::becameListen(connection, listen);
    if (!before)
        return fail(before.error());
    takeFromDebts(*debts, *before);
    for (const Unowed& reason : debts->unowed) {
        if (auto noted = noteUnowed(connection, id, reason); !noted)
            return noted;
    }
    for (const AccountId account : debts->owed) {
        auto owed = connection.execute(
            QStringLiteral("INSERT OR IGNORE INTO submissions(listen_id, account_id, due) VALUES(?, ?, ?)"),
            {id, account, notBefore});
        if (!owed)
            return owed;
    }
    return {};
}

Result<std::vector<ListenId>> SubmissionStore::untouched(Connection& connection,
                                                         std::span<const ListenId> ids)
{
    std::vector<ListenId> found;
    for (const ListenId id : ids) {
        const auto sent = connection.number(
            QStringLiteral("SELECT count(*) FROM submissions WHERE listen_id = ? AND attempts > 0"), {id});
        if (!sent)
            return fail(sent.error());
        if (*sent == 0)
            found.push_back(id);
    }
    return found;
}

Result<std::vector<Submission>> SubmissionStore::takeDue(const SubmissionsWanted& wanted)
{
    return m_database.write([&](Connection& c) { return takeDueWithin(c, wanted); });
}

Result<std::vector<Submission>> SubmissionStore::take(AccountId account, const std::vector<SubmissionId>& ids)
{
    return m_database.write([&](Connection& c) -> Result<std::vector<Submission>> {
        const QString sql = selectSubmissions() +
                            QStringLiteral("WHERE s.id = ? AND s.account_id = ? AND s.state = 'waiting'");
        std::vector<Submission> found;
        for (const SubmissionId id : ids) {
            auto one = readSubmissions(c, sql, {id, account});
            if (!one)
                return one;
            std::move(one->begin(), one->end(), std::back_inserter(found));
        }
        std::sort(found.begin(), found.end(), isOlder);
        if (auto marked = markSending(c, found); !marked)
            return fail(std::move(marked.error()));
        return found;
    });
}

Result<std::vector<Submission>> SubmissionStore::unsure(AccountId account, int limit)
{
    return m_database.read([&](Connection& c) {
        const QString sql =
            selectSubmissions() % QStringLiteral("WHERE s.account_id = ? AND s.state = 'sending' "
                                                 "ORDER BY l.listened_at, s.id LIMIT ?");
        return asSent(c, readSubmissions(c, sql, {account, std::max(limit, 1)}));
    });
}

Done SubmissionStore::record(Connection& connection, const std::vector<SubmissionChange>& changes)
{
    for (const SubmissionChange& change : changes) {
        auto done = connection.execute(
            QStringLiteral("UPDATE submissions SET state = ?, reason = ?, reason_text = ?, sent_at = ?, "
                           "attempts = attempts - ?, due = 0, unanswered = ") %
                unansweredAfter(change) % QStringLiteral(", denied = ") % deniedAfter(change.arrival) %
                QStringLiteral(" WHERE id = ? AND state = 'sending'"),
            {submissionStateName(change.state), change.reason, change.reasonText, change.sentAt,
             change.untried, change.id});
        if (!done)
            return done;
    }
    return {};
}

Result<int> SubmissionStore::ageDenials(AccountId account)
{
    const QString where = QStringLiteral("account_id = ? AND state = 'waiting' AND denied = 1");
    const auto recent = m_database.read([&](Connection& c) {
        return c.number(QStringLiteral("SELECT count(*) FROM submissions WHERE ") + where, {account});
    });
    if (!recent)
        return fail(recent.error());
    if (*recent == 0)
        return 0;
    return m_database.write([&](Connection& c) {
        return c.change(QStringLiteral("UPDATE submissions SET denied = 2 WHERE ") + where, {account});
    });
}

Result<int> SubmissionStore::doubtDenied(AccountId account, qint64 now)
{
    const QString where =
        QStringLiteral("account_id = ? AND state = 'waiting' AND denied = 2 AND unanswered > 0 AND due <= ?");
    const auto doubtful = m_database.read([&](Connection& c) {
        return c.number(QStringLiteral("SELECT count(*) FROM submissions WHERE ") + where, {account, now});
    });
    if (!doubtful)
        return fail(doubtful.error());
    if (*doubtful == 0)
        return 0;
    return m_database.write([&](Connection& c) {
        return c.change(QStringLiteral("UPDATE submissions SET state = 'sending', due = 0 WHERE ") + where,
                        {account, now});
    });
}

Result<int> SubmissionStore::revive(AccountId account, qint64 oldestListenAt)
{
    const QString where =
        QStringLiteral("account_id = ? AND state = 'expired' AND reason = ? AND EXISTS "
                       "(SELECT 1 FROM listens l WHERE l.id = listen_id AND l.listened_at >= ?)");
    const QString expired = QLatin1String(submissionReason::expired);
    const auto alive = m_database.read([&](Connection& c) {
        return c.number(QStringLiteral("SELECT count(*) FROM submissions WHERE ") + where,
                        {account, expired, oldestListenAt});
    });
    if (!alive)
        return fail(alive.error());
    if (*alive == 0)
        return 0;
    return m_database.write([&](Connection& c) {
        return c.change(QStringLiteral("UPDATE submissions SET state = 'waiting', reason = '' WHERE ") +
                            where,
                        {account, expired, oldestListenAt});
    });
}

Result<int> SubmissionStore::expire(AccountId account, qint64 oldestListenAt)
{
    // Mostly there is nothing to write, and then nobody else's turn is taken.
    const auto old = m_database.read([&](Connection& c) {
        return c.number(
            QStringLiteral("SELECT count(*) FROM submissions s JOIN listens l ON l.id = s.listen_id "
                           "WHERE s.account_id = ? AND s.state = 'waiting' AND l.listened_at < ?"),
            {account, oldestListenAt});
    });
    if (!old)
        return fail(old.error());
    if (*old == 0)
        return 0;
    return m_database.write([&](Connection& c) { return expireWithin(c, account, oldestListenAt); });
}

Result<int> SubmissionStore::noteRefusedAlone(Connection& connection, AccountId account, SubmissionId id)
{
    auto noted =
        connection.execute(QStringLiteral("UPDATE submissions SET refused_alone = 1 WHERE id = ?"), {id});
    if (!noted)
        return fail(std::move(noted.error()));
    const auto row = connection.number(
        QStringLiteral("SELECT count(*) FROM submissions WHERE account_id = ? AND refused_alone = 1"),
        {account});
    if (!row)
        return fail(row.error());
    return static_cast<int>(*row);
}

Done SubmissionStore::endRefusals(Connection& connection, AccountId account)
{
    return connection.execute(
        QStringLiteral("UPDATE submissions SET refused_alone = 0 WHERE account_id = ? AND refused_alone = 1"),
        {account});
}

Done SubmissionStore::takeBackRefusals(Connection& connection, AccountId account)
{
    return connection.execute(QStringLiteral("UPDATE submissions SET refused_alone = 0, "
                                             "state = CASE state WHEN 'failed' THEN 'waiting' ELSE state END "
                                             "WHERE account_id = ? AND refused_alone = 1"),
                              {account});
}

Done SubmissionStore::doubtWaiting(Connection& connection)
{
    return connection.execute(
        QStringLiteral("UPDATE submissions SET state = 'sending', due = 0 WHERE state = 'waiting'"));
}

Result<int> SubmissionStore::retry(const std::vector<SubmissionId>& ids)
{
    // One that left before and says something else now is asked about first: a service tells plays
    // of one second apart by their words.
    const QString sql =
        QStringLiteral("UPDATE submissions SET due = 0, reason = '', reason_text = '', refused_alone = 0, "
                       "unanswered = CASE state WHEN 'expired' THEN unanswered ELSE 0 END, state = CASE WHEN "
                       "attempts > 0 AND EXISTS "
                       "(SELECT 1 FROM submission_edits e WHERE e.submission_id = submissions.id) "
                       "THEN 'sending' ELSE 'waiting' END "
                       "WHERE id = ? AND state IN ('ignored', 'failed', 'expired')");
    return m_database.write([&](Connection& c) { return changeEach(c, sql, ids); });
}

Result<int> SubmissionStore::reword(const std::vector<SubmissionId>& ids, const SentTexts& texts)
{
    if (texts.artist.trimmed().isEmpty() || texts.title.trimmed().isEmpty())
        return fail(ErrorKind::BadRequest);
    return m_database.write([&](Connection& c) -> Result<int> {
        int changed = 0;
        for (const SubmissionId id : ids) {
            const auto unsent = c.number(
                QStringLiteral("SELECT count(*) FROM submissions WHERE id = ? AND state <> 'sent'"), {id});
            if (!unsent)
                return fail(unsent.error());
            if (*unsent == 0)
                continue;
            if (auto kept = ScrobbleEditStore::setOwnWords(c, id, texts); !kept)
                return fail(std::move(kept.error()));
            auto asked = c.execute(QStringLiteral("UPDATE submissions SET state = 'sending', due = 0 "
                                                  "WHERE id = ? AND state = 'waiting' AND unanswered > 0"),
                                   {id});
            if (!asked)
                return fail(std::move(asked.error()));
            ++changed;
        }
        return changed;
    });
}

Result<int> SubmissionStore::drop(const std::vector<SubmissionId>& ids)
{
    return m_database.write([&](Connection& c) {
        const auto noted =
            changeEach(c,
                       QStringLiteral("INSERT OR IGNORE INTO unowed(listen_id, account_id, why) "
                                      "SELECT listen_id, account_id, 'dropped' FROM submissions "
                                      "WHERE id = ? AND state <> 'sent'"),
                       ids);
        if (!noted)
            return noted;
        return changeEach(c, QStringLiteral("DELETE FROM submissions WHERE id = ? AND state <> 'sent'"), ids);
    });
}

Done SubmissionStore::endWaits(AccountId account)
{
    return m_database.write([account](Connection& c) -> Done {
        auto due = c.execute(QStringLiteral("UPDATE submissions SET due = 0 "
                                            "WHERE account_id = ? AND state = 'waiting' AND due > 0"),
                             {account});
        if (!due)
            return due;
        return c.execute(QStringLiteral("UPDATE daily_limits SET next_try_at = 0 WHERE account_id = ?"),
                         {account});
    });
}

} // namespace sillon
