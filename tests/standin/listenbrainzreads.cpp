// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/listenbrainzcalls.h"

#include <QJsonArray>

#include <algorithm>

namespace sillon::standin {

namespace {

QJsonObject metadataJson(const BrainzListen& listen, bool isHeld)
{
    QJsonObject more = listen.additional;
    if (isHeld)
        more.insert(QStringLiteral("recording_msid"), listen.msid);
    QJsonObject metadata{{QStringLiteral("artist_name"), listen.artist},
                         {QStringLiteral("track_name"), listen.track},
                         {QStringLiteral("additional_info"), more}};
    if (!listen.release.isEmpty())
        metadata.insert(QStringLiteral("release_name"), listen.release);
    if (!listen.mapping.isEmpty())
        metadata.insert(QStringLiteral("mbid_mapping"), listen.mapping);
    return metadata;
}

QJsonObject listenJson(const BrainzUser& user, const BrainzListen& listen)
{
    return {{QStringLiteral("inserted_at"), listen.insertedAt},
            {QStringLiteral("listened_at"), listen.listenedAt},
            {QStringLiteral("recording_msid"), listen.msid},
            {QStringLiteral("user_name"), user.name},
            {QStringLiteral("track_metadata"), metadataJson(listen, true)}};
}

/// The value of a number among the parameters; wrong is set for one that is none.
std::optional<qint64> numberOf(const BrainzCall& call, QStringView name, bool& wrong)
{
    const QString text = call.param(name);
    if (text.isNull())
        return std::nullopt;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    wrong = wrong || !ok;
    return ok ? std::optional(number) : std::nullopt;
}

Reply listensOf(const ListenBrainzState& state, const BrainzUser& user, const BrainzCall& call)
{
    bool wrong = false;
    ListenHistory::Window window;
    window.minTs = numberOf(call, u"min_ts", wrong);
    window.maxTs = numberOf(call, u"max_ts", wrong);
    window.count = std::min<qint64>(numberOf(call, u"count", wrong).value_or(25), state.rules.readLimit);
    if (wrong || window.count < 0)
        return brainzError(state.rules, 400, QStringLiteral("Invalid number in the query."));
    if (window.minTs && window.maxTs && *window.maxTs <= *window.minTs)
        return brainzError(state.rules, 400, QStringLiteral("max_ts should be greater than min_ts"));
    QJsonArray listens;
    for (const BrainzListen& listen : user.history.page(window))
        listens.append(listenJson(user, listen));
    const QJsonObject payload{{QStringLiteral("count"), listens.size()},
                              {QStringLiteral("user_id"), user.name},
                              {QStringLiteral("latest_listen_ts"), user.history.latest()},
                              {QStringLiteral("oldest_listen_ts"), user.history.oldest()},
                              {QStringLiteral("listens"), listens}};
    return brainzReply({{QStringLiteral("payload"), payload}});
}

Reply playingNowOf(const BrainzUser& user, qint64 now)
{
    QJsonArray listens;
    if (user.nowPlaying && user.nowPlaying->until > now)
        listens.append(
            QJsonObject{{QStringLiteral("playing_now"), true},
                        {QStringLiteral("user_name"), user.name},
                        {QStringLiteral("track_metadata"), metadataJson(user.nowPlaying->listen, false)}});
    const QJsonObject payload{{QStringLiteral("count"), listens.size()},
                              {QStringLiteral("playing_now"), true},
                              {QStringLiteral("user_id"), user.name},
                              {QStringLiteral("listens"), listens}};
    return brainzReply({{QStringLiteral("payload"), payload}});
}

} // namespace

Reply validateToken(ListenBrainzState& state, const BrainzCall& call)
{
    using Server = ListenBrainzRules::Server;
    const QByteArray header = call.request.header("Authorization");
    const bool isNamed = header.toLower().startsWith("token ");
    const QString token = isNamed ? call.token() : call.param(u"token");
    if (token.isEmpty())
        return brainzError(state.rules, 400, QStringLiteral("You need to provide an Authorization token."));
    const BrainzUser* user = state.userOfToken(token);
    if (user)
        return brainzReply({{QStringLiteral("code"), 200},
                            {QStringLiteral("message"), QStringLiteral("Token valid.")},
                            {QStringLiteral("valid"), true},
                            {QStringLiteral("user_name"), user->name}});
    if (state.rules.server != Server::ListenBrainz)
        return brainzError(state.rules, 401, QStringLiteral("Incorrect Authorization"));
    return brainzReply({{QStringLiteral("code"), 200},
                        {QStringLiteral("message"), QStringLiteral("Token invalid.")},
                        {QStringLiteral("valid"), false}});
}

Reply readUser(ListenBrainzState& state, const BrainzCall& call)
{
    const QString rest = call.path.mid(QStringLiteral("/1/user/").size());
    const QString name = rest.left(rest.lastIndexOf(QLatin1Char('/')));
    const QString what = rest.mid(name.size() + 1);
    const BrainzUser* user = state.user(name);
    if (!user)
        return brainzError(state.rules, 404, QStringLiteral("Cannot find user: %1").arg(name));
    if (what == u"listens")
        return listensOf(state, *user, call);
    if (what == u"listen-count")
        return brainzReply({{QStringLiteral("payload"),
                             QJsonObject{{QStringLiteral("count"), user->history.visibleCount()}}}});
    if (what == u"playing-now")
        return playingNowOf(*user, call.now());
    return Reply{404, "<html><body>Not Found</body></html>", "text/html"};
}

} // namespace sillon::standin
