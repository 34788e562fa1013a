// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmlovedtracks.h"

#include "lastfm/lastfmjson.h"

#include <QJsonArray>

#include <utility>

namespace sillon {

namespace {

constexpr int readAttempts = 3;
constexpr int noSuchThing = 6; // also "User not found"

LovedTrack lovedOf(const QJsonObject& item)
{
    LovedTrack loved;
    loved.recording.artist = lastfmText(item.value(QLatin1String("artist")));
    loved.recording.title = lastfmText(item.value(QLatin1String("name")));
    loved.recording.mbid = RecordingMbid::parse(lastfmText(item.value(QLatin1String("mbid"))));
    const QJsonObject date = item.value(QLatin1String("date")).toObject();
    loved.lovedAt = lastfmNumber(date.value(QLatin1String("uts"))).value_or(0);
    return loved;
}

} // namespace

LastfmLovedTracks::LastfmLovedTracks(LastfmClient& client, QString userName)
    : m_client(client)
    , m_userName(std::move(userName))
{}

Result<LovedPage> LastfmLovedTracks::page(qint64 number, std::stop_token stop)
{
    LastfmCall call;
    call.method = "user.getLovedTracks";
    call.parameters = {
        {"user", m_userName}, {"limit", QString::number(pageSize)}, {"page", QString::number(number)}};
    call.attempts = readAttempts;
    call.bulk = true;
    if (!m_isPrivate) {
        auto answered = read(call, stop);
        if (answered || answered.error().kind != ErrorKind::Private)
            return answered;
        m_isPrivate = true;
    }
    call.signing = LastfmSigning::Session; // what is hidden is shown to its own user
    auto answered = read(call, stop);
    if (!answered && answered.error().kind == ErrorKind::Unauthorized && answered.error().serviceCode == 0)
        return fail(ErrorKind::Private); // nobody is signed in who could see it
    return answered;
}

Result<LovedPage> LastfmLovedTracks::read(const LastfmCall& call, const std::stop_token& stop)
{
    const auto reply = m_client.call(call, stop);
    if (!reply) {
        Error error = reply.error();
        if (error.kind == ErrorKind::BadRequest && error.serviceCode == noSuchThing)
            error.kind = ErrorKind::NotFound;
        return fail(std::move(error));
    }
    auto answered = lastfmLovedPage(*reply);
    if (!answered)
        return fail(std::move(answered.error()));
    // Rarely another user's are answered (observed: lastfm-docs bugs.md).
    if (!answered->userName.isEmpty() && answered->userName.compare(m_userName, Qt::CaseInsensitive) != 0)
        return fail(ErrorKind::Malformed);
    return std::move(answered->page);
}

Result<LastfmLovedPage> lastfmLovedPage(const QJsonObject& answer)
{
    const QJsonValue root = answer.value(QLatin1String("lovedtracks"));
    if (!root.isObject() && !root.isString())
        return fail(ErrorKind::Malformed);
    const QJsonObject loved = root.toObject(); // a text of blanks is an old form of "none"
    const QJsonValue attributes = loved.value(QLatin1String("@attr"));
    const QJsonObject about = attributes.isObject() ? attributes.toObject() : loved;

    LastfmLovedPage found;
    found.userName = lastfmText(about.value(QLatin1String("user")));
    found.page.total = lastfmNumber(about.value(QLatin1String("total")));
    found.page.pages = lastfmNumber(about.value(QLatin1String("totalPages")));
    const QJsonArray items = lastfmList(loved.value(QLatin1String("track")));
    for (const QJsonValue& item : items)
        found.page.loved.push_back(lovedOf(item.toObject()));
    return found;
}

Done LastfmLoves::setLoved(const Recording& recording, bool loved, std::stop_token stop)
{
    LastfmCall call;
    call.method = loved ? "track.love" : "track.unlove";
    call.parameters = {{"artist", recording.artist}, {"track", recording.title}};
    call.signing = LastfmSigning::Session;
    call.httpMethod = HttpMethod::Post;
    const auto reply = m_client.call(call, stop);
    return reply ? Done() : fail(reply.error());
}

} // namespace sillon
