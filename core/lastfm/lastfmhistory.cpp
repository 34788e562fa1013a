// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmhistory.h"

#include "lastfm/lastfmaccount.h"
#include "lastfm/lastfmjson.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

// Documented maximum of user.getRecentTracks; up to 1000 is answered (observed: felhag, fmbot), slower and
// failing more often.
constexpr HistoryPageSizes sizes{200, 25, true};

/// The largest picture but a star on grey, which stands for none (observed: lastfm-docs).
QString pictureOf(const QJsonValue& images)
{
    static const QString none = QStringLiteral("2a96cbd8b46e442fc41c2b86b821562f");
    QString url;
    for (const QJsonValue& image : lastfmList(images)) {
        const QString text = lastfmText(image);
        if (!text.isEmpty() && !text.contains(none))
            url = text;
    }
    return url;
}

/// Error 6 of a reading call, and 404, say that there is no such user.
Error asUserError(Error error)
{
    if (error.kind == ErrorKind::BadRequest && error.serviceCode == 6)
        error.kind = ErrorKind::NotFound;
    return error;
}

/// What GNU FM answers for a user who has not listened to anything yet.
bool isWithoutPlays(const Error& error, const LastfmEndpoint& endpoint)
{
    return !endpoint.isLastfm() && error.kind == ErrorKind::BadRequest && error.serviceCode == 7;
}

} // namespace

std::vector<Listen> listensOf(const std::vector<LastfmPlay>& plays)
{
    std::vector<Listen> listens;
    listens.reserve(plays.size());
    for (const LastfmPlay& play : plays) {
        if (play.artist.isEmpty() || play.title.isEmpty())
            continue;
        Listen listen;
        listen.recording = {play.artist, play.title, RecordingMbid::parse(play.mbid),
                            ArtistMbid::parse(play.artistMbid)};
        listen.release.title = play.album;
        listen.release.mbid = ReleaseMbid::parse(play.albumMbid);
        listen.listenedAt = play.listenedAt;
        listen.origin = ListenOrigin::Lastfm;
        listens.push_back(std::move(listen));
    }
    std::stable_sort(listens.begin(), listens.end(),
                     [](const Listen& a, const Listen& b) { return a.listenedAt > b.listenedAt; });
    return listens;
}

LastfmHistory::LastfmHistory(LastfmClient& client, QString userName, bool hasSession)
    : m_client(client)
    , m_userName(std::move(userName))
    , m_hasSession(hasSession)
{}

HistoryPageSizes LastfmHistory::pageSizes() const
{
    return sizes;
}

Result<PlaysPage> LastfmHistory::page(const HistoryRange& range, int limit, std::stop_token stop)
{
    return laterPage(range, limit, 1, std::move(stop));
}

Result<PlaysPage> LastfmHistory::laterPage(const HistoryRange& range, int limit, qint64 number,
                                           std::stop_token stop)
{
    const auto answered = plays(range, limit, number, stop);
    if (!answered)
        return fail(answered.error());
    PlaysPage page;
    page.plays = listensOf(answered->plays);
    page.rows = answered->rows;
    // A total below what the page itself holds is none.
    const bool isTold = !answered->total || *answered->total >= answered->rows;
    page.total = isTold ? answered->total : std::nullopt;
    page.isLast = isTold && answered->totalPages ? *answered->totalPages <= number : answered->rows < limit;
    return page;
}

Result<qint64> LastfmHistory::count(const HistoryRange& range, std::stop_token stop)
{
    const auto answered = plays(range, 1, 1, stop);
    if (!answered)
        return fail(answered.error());
    // A page of one counts as many pages as plays.
    const auto total = answered->total ? answered->total : answered->totalPages;
    return total ? Result<qint64>(std::max<qint64>(*total, 0)) : fail(ErrorKind::NotSupported);
}

Result<ServiceUser> LastfmHistory::user(std::stop_token stop)
{
    LastfmCall call;
    call.method = "user.getInfo";
    call.parameters["user"] = m_userName;
    const auto reply = m_client.call(call, stop);
    if (!reply)
        return fail(asUserError(reply.error()));
    const auto profile = lastfmUserProfile(*reply);
    if (!profile)
        return fail(profile.error());
    const QJsonObject told = reply->value(QLatin1String("user")).toObject();
    const QString country = lastfmText(told.value(QLatin1String("country")));
    return ServiceUser{profile->name,
                       profile->realName,
                       country == QLatin1String("None") ? QString() : country,
                       profile->url,
                       pictureOf(told.value(QLatin1String("image"))),
                       profile->plays,
                       profile->memberSince};
}

Result<LastfmPlaysPage> LastfmHistory::plays(const HistoryRange& range, int limit, qint64 number,
                                             const std::stop_token& stop)
{
    LastfmCall call;
    call.method = "user.getRecentTracks";
    // Both bounds, or none: from is included, to is left out (observed: lastfm-edit, pano).
    call.parameters = {{"user", m_userName},
                       {"limit", QString::number(limit)},
                       {"page", QString::number(number)},
                       {"from", QString::number(range.from)},
                       {"to", QString::number(range.to)}};
    call.bulk = true;
    if (!m_isHidden) {
        auto answered = answerTo(call, range, stop);
        if (answered || answered.error().kind != ErrorKind::Private || !m_hasSession)
            return answered;
        m_isHidden = true;
    }
    call.signing = LastfmSigning::Session;
    return answerTo(call, range, stop);
}

Result<LastfmPlaysPage> LastfmHistory::answerTo(LastfmCall call, const HistoryRange& range,
                                                const std::stop_token& stop)
{
    if (m_includesTo)
        call.parameters["to"] = QString::number(range.to - 1);
    const auto reply = m_client.call(call, stop);
    if (!reply && isWithoutPlays(reply.error(), m_client.endpoint()))
        return LastfmPlaysPage{{}, {}, 0, 0, 0};
    if (!reply)
        return fail(asUserError(reply.error()));
    auto answered = lastfmPlaysPage(*reply);
    if (!answered)
        return answered;
    // Rarely another user's plays are answered (observed: lastfm-docs bugs.md).
    if (!answered->userName.isEmpty() && answered->userName.compare(m_userName, Qt::CaseInsensitive) != 0)
        return fail(ErrorKind::Malformed);
    const auto isOutside = [&range](const LastfmPlay& play) {
        return play.listenedAt < range.from || play.listenedAt > range.to;
    };
    const auto isAtEnd = [&range](const LastfmPlay& play) { return play.listenedAt == range.to; };
    const auto& told = answered->plays;
    const bool isSpan = std::none_of(told.begin(), told.end(), isOutside);
    const bool isClosed = std::any_of(told.begin(), told.end(), isAtEnd);
    if (isSpan && isClosed && !m_includesTo.exchange(true))
        return answerTo(std::move(call), range, stop);
    if (!isSpan || isClosed)
        return fail(ErrorKind::NotSupported); // it knows no spans: pages by number would shift under us
    return answered;
}

} // namespace sillon
