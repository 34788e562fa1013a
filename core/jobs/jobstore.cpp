// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobstore.h"

#include <QJsonDocument>

namespace sillon {

namespace {

const QString& columns()
{
    static const QString names =
        QStringLiteral("id, kind, key, state, phase, done, total, item, error, error_code, "
                       "error_text, arguments, result, created, updated");
    return names;
}

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

ErrorKind errorKindOf(const QString& name)
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        if (errorKindName(kind) == name)
            return kind;
    }
    return ErrorKind::Storage; // a word of a newer program
}

std::optional<Error> errorOf(const Row& row, int column)
{
    const QString kind = row.text(column);
    if (kind.isEmpty())
        return std::nullopt;
    Error error;
    error.kind = errorKindOf(kind);
    error.serviceCode = static_cast<int>(row.integer(column + 1));
    error.serverText = row.text(column + 2);
    return error;
}

Job jobOf(const Row& row)
{
    Job job;
    job.id = row.integer(0);
    job.kind = row.text(1);
    job.key = row.text(2);
    job.state = jobStateOf(row.text(3));
    job.phase = row.text(4);
    job.done = row.integer(5);
    job.total = row.integer(6);
    job.item = row.text(7);
    job.error = errorOf(row, 8);
    job.arguments = objectOf(row.text(11));
    job.result = objectOf(row.text(12));
    job.created = row.integer(13);
    job.updated = row.integer(14);
    return job;
}

Done write(Connection& connection, const Job& job)
{
    const Error error = job.error.value_or(Error());
    return connection.execute(
        QStringLiteral("INSERT INTO jobs(%1) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT(id) DO UPDATE SET state = excluded.state, phase = excluded.phase, "
                       "done = excluded.done, total = excluded.total, item = excluded.item, "
                       "error = excluded.error, error_code = excluded.error_code, "
                       "error_text = excluded.error_text, arguments = excluded.arguments, "
                       "result = excluded.result, updated = excluded.updated")
            .arg(columns()),
        {job.id, job.kind, job.key, jobStateName(job.state), job.phase, job.done, job.total, job.item,
         job.error ? errorKindName(error.kind) : QString(), error.serviceCode, error.serverText,
         textOf(job.arguments), textOf(job.result), job.created, job.updated});
}

Result<std::optional<Job>> unfinished(Connection& connection, const QString& kind, const QString& key)
{
    return connection.one(QStringLiteral("SELECT %1 FROM jobs WHERE kind = ? AND key = ? AND "
                                         "state NOT IN ('done', 'cancelled')")
                              .arg(columns()),
                          {kind, key}, jobOf);
}

} // namespace

Result<std::vector<Job>> JobStore::all() const
{
    return m_database.read([](Connection& connection) {
        return connection.all(QStringLiteral("SELECT %1 FROM jobs ORDER BY id").arg(columns()), {}, jobOf);
    });
}

Result<std::optional<Job>> JobStore::byId(JobId id) const
{
    return m_database.read([id](Connection& connection) {
        return connection.one(QStringLiteral("SELECT %1 FROM jobs WHERE id = ?").arg(columns()), {id}, jobOf);
    });
}

Done JobStore::put(const Job& job)
{
    return m_database.write([&](Connection& connection) { return write(connection, job); });
}

Result<Job> JobStore::take(const QString& kind, const QString& key, const QJsonObject& arguments, qint64 now)
{
    return m_database.write([&](Connection& connection) -> Result<Job> {
        auto found = unfinished(connection, kind, key);
        if (!found)
            return fail(std::move(found.error()));
        Job job = found->value_or(Job());
        if (!*found) {
            const auto newest = connection.number(QStringLiteral("SELECT max(id) FROM jobs"));
            if (!newest)
                return fail(newest.error());
            job.id = *newest + 1;
            job.kind = kind;
            job.key = key;
            job.created = now;
        }
        job.wishAgain(arguments);
        job.state = JobState::Running;
        job.error.reset();
        job.updated = now;
        if (auto written = write(connection, job); !written)
            return fail(std::move(written.error()));
        return job;
    });
}

Done JobStore::forget(const std::function<bool(const Job&)>& isMeant)
{
    return m_database.write([&](Connection& connection) -> Done {
        const auto jobs = connection.all(QStringLiteral("SELECT %1 FROM jobs").arg(columns()), {}, jobOf);
        if (!jobs)
            return fail(jobs.error());
        for (const Job& job : *jobs) {
            if (!isMeant(job))
                continue;
            auto gone = connection.execute(QStringLiteral("DELETE FROM jobs WHERE id = ?"), {job.id});
            if (!gone)
                return gone;
        }
        return {};
    });
}

Done JobStore::trim()
{
    return m_database.write([](Connection& connection) {
        return connection.execute(
            QStringLiteral("DELETE FROM jobs WHERE id IN (SELECT id FROM jobs WHERE state IN "
                           "('done', 'cancelled') ORDER BY id DESC LIMIT -1 OFFSET ?)"),
            {mostFinishedKept});
    });
}

} // namespace sillon
