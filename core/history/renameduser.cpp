// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/renameduser.h"

#include "history/patientquestion.h"
#include "listens/listenerstore.h"
#include "music/matchkey.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace sillon {

namespace {

constexpr int sampleSize = 50;
constexpr qint64 answeredSeconds = qint64(24) * 60 * 60; // that long nobody is taken for renamed
constexpr std::size_t leastAgreeing = 90; // of a hundred: some may have been deleted or corrected since

using Heard = std::tuple<qint64, QString, QString>; ///< second, artist and title, folded

/// The newest plays that the source told.
Result<std::vector<Heard>> newestPlays(Database& database, SourceId source)
{
    return database.read([source](Connection& c) {
        return c.all(QStringLiteral("SELECT x.played_at, r.artist_key, r.title_key FROM echoes x JOIN "
                                    "recordings r ON r.id = x.recording_id WHERE x.source_id = ? ORDER BY "
                                    "x.played_at DESC LIMIT ?"),
                     {source, sampleSize}, [](const Row& row) {
                         return Heard{row.integer(0), row.text(1), row.text(2)};
                     });
    });
}

/// Does the name tell these plays?
Result<bool> tells(HistorySource& source, const std::vector<Heard>& plays, Clock& clock,
                   const std::stop_token& stop)
{
    const HistoryRange range{std::get<qint64>(plays.back()), std::get<qint64>(plays.front()) + 1};
    const auto page =
        askPatiently(clock, stop, [&] { return source.page(range, source.pageSizes().usual, stop); });
    if (!page && page.error().kind == ErrorKind::NotSupported)
        return false; // it keeps to no range
    if (!page)
        return fail(page.error());
    std::set<Heard> told;
    for (const Listen& play : page->plays)
        told.emplace(play.listenedAt, foldedText(play.recording.artist), foldedText(play.recording.title));
    const auto agreeing = static_cast<std::size_t>(
        std::count_if(plays.begin(), plays.end(), [&](const Heard& play) { return told.contains(play); }));
    return agreeing * 100 >= plays.size() * leastAgreeing;
}

Result<bool> isGone(const OpenNamedSource& open, const QString& userName, Clock& clock,
                    const std::stop_token& stop)
{
    const auto former = open(userName);
    if (!former)
        return fail(former.error());
    const auto user = askPatiently(clock, stop, [&] { return (*former)->user(stop); });
    if (!user && user.error().kind != ErrorKind::NotFound)
        return fail(user.error());
    return !user.has_value();
}

Done goBy(Connection& c, const StoredSource& source, const QString& userName)
{
    Done done = c.execute(QStringLiteral("UPDATE history_sources SET user_name = ? WHERE id = ?"),
                          {userName, source.id});
    if (done)
        done = ListenerStore(c).rename(source.listener, userName);
    if (done)
        done = c.execute(QStringLiteral("DELETE FROM service_users WHERE service = ? AND user_name = ?"),
                         {source.service, source.userName});
    if (done)
        done = c.execute(QStringLiteral("DELETE FROM service_years WHERE service = ? AND user_name = ?"),
                         {source.service, source.userName});
    return done;
}

/// Who may be called otherwise now, the likeliest first.
std::vector<StoredSource> suspects(const std::vector<StoredSource>& all, const QString& service,
                                   const QStringList& missing, qint64 now)
{
    std::vector<StoredSource> found;
    std::optional<StoredSource> silent;
    for (const StoredSource& each : all) {
        if (each.service != service || each.held == 0)
            continue;
        if (missing.contains(each.userName.toLower()))
            found.push_back(each);
        else if (now - each.readAt > answeredSeconds && (!silent || silent->readAt < each.readAt))
            silent = each;
    }
    if (silent)
        found.push_back(*silent);
    return found;
}

} // namespace

Result<std::optional<QString>> takeOverFormerName(Database& database, HistorySource& source,
                                                  const QString& service, const QString& userName,
                                                  const QStringList& missing, const OpenNamedSource& open,
                                                  Clock& clock, const std::stop_token& stop)
{
    SourceStore sources(database);
    const auto all = sources.all();
    if (!all)
        return fail(all.error());
    for (const StoredSource& each : *all) {
        const bool isItself =
            each.service == service && each.userName.compare(userName, Qt::CaseInsensitive) == 0;
        if (isItself && each.readAt > 0)
            return std::optional<QString>();
        if (isItself) {
            if (auto dropped = sources.dropEmpty(each.id); !dropped)
                return fail(std::move(dropped.error()));
        }
    }
    for (const StoredSource& each : suspects(*all, service, missing, clock.utcNow())) {
        const auto plays = newestPlays(database, each.id);
        if (!plays)
            return fail(plays.error());
        const auto agrees = tells(source, *plays, clock, stop);
        const auto gone = agrees && *agrees ? isGone(open, each.userName, clock, stop) : agrees;
        if (!gone)
            return fail(gone.error());
        if (!*gone)
            continue;
        if (auto done = database.write([&](Connection& c) { return goBy(c, each, userName); }); !done)
            return fail(std::move(done.error()));
        return std::optional<QString>(each.userName);
    }
    return std::optional<QString>();
}

} // namespace sillon
