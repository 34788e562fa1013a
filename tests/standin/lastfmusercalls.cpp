// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmusercalls.h"

#include "standin/lastfmjson.h"

#include <QSet>

#include <algorithm>

namespace sillon::standin {

namespace {

constexpr qint64 maxPage = 1'000'000;

/// A number parameter within bounds, or error 6: the service refuses what is out of range, it does not clamp.
std::variant<qint64, LastfmError> bounded(const LastfmCall& call, QStringView name, qint64 standard,
                                          qint64 max)
{
    const QString given = call.param(name);
    if (given.isNull())
        return standard;
    bool isNumber = false;
    const qint64 number = given.toLongLong(&isNumber);
    if (isNumber && number >= 1 && number <= max)
        return number;
    LastfmError error =
        methodError(6, QStringLiteral("%1 param out of bounds (1-%2)").arg(name.toString()).arg(max));
    error.hasEmptyLinks = true;
    return error;
}

std::optional<qint64> moment(const LastfmCall& call, QStringView name)
{
    bool isNumber = false;
    const qint64 number = call.param(name).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The user a reading call is about, if the caller may see them.
std::variant<LastfmUser*, LastfmError> readableUser(LastfmState& state, const LastfmCall& call)
{
    const QString name = call.param(u"user");
    if (name.isEmpty())
        return methodError(6);
    LastfmUser* user = state.user(name);
    if (!user)
        return methodError(6, QStringLiteral("User not found"), 404);
    if (user->isPrivate && call.sessionUser != user)
        return methodError(17);
    return user;
}

const LastfmError* errorIn(const std::variant<qint64, LastfmError>& number)
{
    return std::get_if<LastfmError>(&number);
}

LastfmError noSuchPage()
{
    return methodError(6, QStringLiteral("no such page"), 400);
}

/// Large pages of what was heard long ago overtax the service.
bool isTooDeep(const LastfmRules& rules, const ScrobbleHistory& history,
               const ScrobbleHistory::Window& window)
{
    if (rules.deepPageLimit <= 0 || window.limit <= rules.deepPageLimit)
        return false;
    const qint64 newer = window.to ? history.countFrom(*window.to) : 0;
    return newer + (window.page - 1) * window.limit >= rules.deepPageDepth;
}

UserCounts countsOf(const ScrobbleHistory& history)
{
    QSet<QString> artists;
    QSet<std::pair<QString, QString>> tracks;
    QSet<std::pair<QString, QString>> albums;
    for (const Scrobble& scrobble : history.all()) {
        artists.insert(scrobble.artist);
        tracks.insert({scrobble.artist, scrobble.track});
        albums.insert({scrobble.artist, scrobble.album});
    }
    return {history.size(), artists.size(), tracks.size(), albums.size()};
}

} // namespace

LastfmAnswer getRecentTracks(LastfmState& state, const LastfmCall& call)
{
    const auto readable = readableUser(state, call);
    if (const auto* error = std::get_if<LastfmError>(&readable))
        return *error;
    const auto limit = bounded(call, u"limit", state.rules.defaultLimit, state.rules.maxLimit);
    if (const auto* error = errorIn(limit))
        return *error;
    const auto page = bounded(call, u"page", 1, maxPage);
    if (const auto* error = errorIn(page))
        return *error;

    LastfmUser& user = *std::get<LastfmUser*>(readable);
    if (state.rules.emptyIsError7 && user.history.size() == 0)
        return methodError(7);
    RecentTracksPage recent;
    recent.user = user.name;
    recent.window = {moment(call, u"from"), moment(call, u"to"), std::get<qint64>(page),
                     std::get<qint64>(limit)};
    if (state.rules.includesTo && recent.window.to)
        ++*recent.window.to;
    if (isTooDeep(state.rules, user.history, recent.window))
        return methodError(8);
    recent.page = user.history.page(recent.window);
    if (state.rules.pageBeyondLastIsError && recent.window.page > std::max<qint64>(recent.page.totalPages, 1))
        return noSuchPage();
    if (user.nowPlaying && user.nowPlaying->until > call.now())
        recent.nowPlaying = &*user.nowPlaying;
    recent.loved = &user.loved;
    recent.extended = call.param(u"extended") == u"1";
    recent.now = call.now();
    return recentTracksJson(recent, state.rules);
}

LastfmAnswer getLovedTracks(LastfmState& state, const LastfmCall& call)
{
    const auto readable = readableUser(state, call);
    if (const auto* error = std::get_if<LastfmError>(&readable))
        return *error;
    const auto limit = bounded(call, u"limit", state.rules.defaultLimit, state.rules.maxLimit);
    if (const auto* error = errorIn(limit))
        return *error;
    const auto page = bounded(call, u"page", 1, maxPage);
    if (const auto* error = errorIn(page))
        return *error;

    const LastfmUser& user = *std::get<LastfmUser*>(readable);
    LovedTracksPage loved{user.name,
                          std::get<qint64>(page),
                          std::get<qint64>(limit),
                          static_cast<qint64>(user.loved.size()),
                          {}};
    const qint64 first = (loved.page - 1) * loved.limit;
    if (state.rules.pageBeyondLastIsError && first > 0 && first >= loved.total)
        return noSuchPage();
    for (qint64 i = first; i < std::min(first + loved.limit, loved.total); ++i)
        loved.loved.push_back(user.loved.at(static_cast<std::size_t>(loved.total - 1 - i)));
    return lovedTracksJson(loved, state.rules);
}

LastfmAnswer getUser(LastfmState& state, const LastfmCall& call)
{
    const QString name = call.param(u"user");
    LastfmUser* user = name.isEmpty() && state.rules.userFromSession ? call.sessionUser : state.user(name);
    if (name.isEmpty() && !user)
        return methodError(6);
    if (!user)
        return methodError(6, QStringLiteral("User not found"), 404);
    return userJson(user->name, user->profile, countsOf(user->history));
}

} // namespace sillon::standin
