// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/serviceuserstore.h"

#include "history/fetchplan.h"

#include <QDateTime>

namespace sillon {

namespace {

using Answer = UserCheck::Answer;

QString answerName(Answer answer)
{
    switch (answer) {
    case Answer::Exists:
        return QStringLiteral("exists");
    case Answer::Missing:
        return QStringLiteral("missing");
    case Answer::Private:
        return QStringLiteral("private");
    }
    return {};
}

Answer answerOf(const QString& name)
{
    if (name == answerName(Answer::Missing))
        return Answer::Missing;
    return name == answerName(Answer::Private) ? Answer::Private : Answer::Exists;
}

UserCheck checkOf(const Row& row)
{
    UserCheck check;
    check.answer = answerOf(row.text(0));
    check.user = {row.text(1), row.text(2),    row.text(3),   row.text(4),
                  row.text(5), row.integer(6), row.integer(7)};
    check.askedAt = row.integer(8);
    return check;
}

int yearOf(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).date().year();
}

} // namespace

Result<std::optional<UserCheck>> ServiceUserStore::kept(const QString& service, const QString& userName) const
{
    const qint64 now = m_clock.utcNow();
    return m_database.read([&](Connection& c) {
        return c.one(
            QStringLiteral("SELECT answer, shown_name, real_name, country, url, picture_url, plays, "
                           "member_since, asked_at FROM service_users WHERE service = ? AND user_name = ? "
                           "AND asked_at > ? AND asked_at <= ?"),
            {service, userName, now - serviceUserSeconds, now}, checkOf);
    });
}

Done ServiceUserStore::keep(const QString& service, const QString& userName, const UserCheck& check)
{
    const ServiceUser& user = check.user;
    return m_database.write([&](Connection& c) {
        return c.execute(
            QStringLiteral("INSERT OR REPLACE INTO service_users(service, user_name, answer, shown_name, "
                           "real_name, country, url, picture_url, plays, member_since, asked_at) "
                           "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {service, userName, answerName(check.answer), user.name, user.realName, user.country, user.url,
             user.pictureUrl, user.plays, user.memberSince, check.askedAt});
    });
}

Result<UserCheck> ServiceUserStore::check(HistorySource& source, const QString& service,
                                          const QString& userName, bool refresh, const std::stop_token& stop)
{
    if (!refresh) {
        const auto known = kept(service, userName);
        if (!known)
            return fail(known.error());
        if (*known)
            return **known;
    }
    UserCheck check;
    check.askedAt = m_clock.utcNow();
    auto user = source.user(stop);
    if (user)
        check.user = std::move(*user);
    else if (user.error().kind == ErrorKind::NotFound)
        check.answer = Answer::Missing;
    else if (user.error().kind == ErrorKind::Private)
        check.answer = Answer::Private;
    else
        return fail(std::move(user.error()));
    if (auto stored = keep(service, userName, check); !stored)
        return fail(std::move(stored.error()));
    return check;
}

Result<std::vector<YearOfPlays>> ServiceUserStore::years(HistorySource& source, const QString& service,
                                                         const QString& userName, bool refresh,
                                                         const std::stop_token& stop)
{
    const auto who = check(source, service, userName, refresh, stop);
    if (!who)
        return fail(who.error());
    if (who->answer != Answer::Exists)
        return fail(who->answer == Answer::Missing ? ErrorKind::NotFound : ErrorKind::Private);
    if (who->user.memberSince <= 0)
        return fail(ErrorKind::NotSupported);
    std::vector<YearOfPlays> years;
    for (int year = yearOf(m_clock.utcNow()); year >= yearOf(who->user.memberSince); --year) {
        const auto plays = playsOf(source, service, userName, year, refresh, stop);
        if (!plays)
            return fail(plays.error());
        years.push_back({year, *plays});
    }
    return years;
}

Result<qint64> ServiceUserStore::playsOf(HistorySource& source, const QString& service,
                                         const QString& userName, int year, bool refresh,
                                         const std::stop_token& stop)
{
    if (!refresh) {
        const qint64 now = m_clock.utcNow();
        const auto known = m_database.read([&](Connection& c) {
            return c.one(
                QStringLiteral("SELECT plays FROM service_years WHERE service = ? AND user_name = ? AND "
                               "year = ? AND asked_at > ? AND asked_at <= ?"),
                {service, userName, year, now - serviceUserSeconds, now},
                [](const Row& row) { return row.integer(0); });
        });
        if (!known)
            return fail(known.error());
        if (*known)
            return **known;
    }
    const auto plays = source.count(yearRange(year), stop);
    if (!plays)
        return plays;
    auto stored = m_database.write([&](Connection& c) {
        return c.execute(
            QStringLiteral("INSERT OR REPLACE INTO service_years(service, user_name, year, plays, "
                           "asked_at) VALUES(?, ?, ?, ?, ?)"),
            {service, userName, year, *plays, m_clock.utcNow()});
    });
    return stored ? plays : Result<qint64>(fail(std::move(stored.error())));
}

/// Also what seems to be asked in time to come: the clock was set back since, and nobody knows how old it is.
Done ServiceUserStore::dropOld()
{
    const qint64 now = m_clock.utcNow();
    const qint64 oldest = now - serviceUserSeconds;
    return m_database.write([now, oldest](Connection& c) {
        auto done = c.execute(QStringLiteral("DELETE FROM service_users WHERE asked_at <= ? OR asked_at > ?"),
                              {oldest, now});
        return done ? c.execute(
                          QStringLiteral("DELETE FROM service_years WHERE asked_at <= ? OR asked_at > ?"),
                          {oldest, now})
                    : done;
    });
}

Done ServiceUserStore::forget(const QString& service, const QString& userName)
{
    return m_database.write([&](Connection& c) {
        auto done = c.execute(QStringLiteral("DELETE FROM service_users WHERE service = ? AND user_name = ?"),
                              {service, userName});
        return done ? c.execute(
                          QStringLiteral("DELETE FROM service_years WHERE service = ? AND user_name = ?"),
                          {service, userName})
                    : done;
    });
}

} // namespace sillon
