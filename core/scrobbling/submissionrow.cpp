// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/submissionrow.h"

#include "listens/listenrow.h"

#include <utility>

namespace sillon {

namespace {

Submission submissionOf(const Row& row)
{
    Submission submission;
    submission.id = row.integer(0);
    submission.listen.id = row.integer(1);
    submission.accountId = row.integer(2);
    submission.state = submissionStateOf(row.text(3));
    submission.attempts = static_cast<int>(row.integer(4));
    submission.due = row.integer(5);
    submission.reason = row.text(6);
    submission.reasonText = row.text(7);
    submission.sentAt = row.optionalInteger(8);
    submission.unanswered = static_cast<int>(row.integer(9));
    return submission;
}

} // namespace

QString selectSubmissions()
{
    return QStringLiteral(
        "SELECT s.id, s.listen_id, s.account_id, s.state, s.attempts, "
        "CASE WHEN s.state IN ('waiting', 'sending') "
        "THEN max(s.due, l.listened_at, a.next_try_at, coalesce(d.next_try_at, 0)) ELSE 0 END, "
        "s.reason, s.reason_text, s.sent_at, s.unanswered FROM submissions s "
        "JOIN listens l ON l.id = s.listen_id JOIN accounts a ON a.id = s.account_id "
        "LEFT JOIN daily_limits d ON d.account_id = s.account_id ");
}

Result<std::vector<Submission>> readSubmissions(Connection& connection, const QString& sql,
                                                Connection::Values values)
{
    auto submissions = connection.all(sql, values, submissionOf);
    if (!submissions)
        return submissions;
    const QString byId = selectListens() + QStringLiteral("WHERE l.id = ?");
    for (Submission& submission : *submissions) {
        auto listen = connection.one(byId, {submission.listen.id}, listenOf);
        if (!listen)
            return fail(std::move(listen.error()));
        if (*listen)
            submission.listen = std::move(**listen);
    }
    return submissions;
}

Result<std::vector<Submission>> readBareSubmissions(Connection& connection, const QString& sql,
                                                    Connection::Values values)
{
    return connection.all(sql, values, submissionOf);
}

} // namespace sillon
