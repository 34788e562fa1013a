// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzreply.h"

#include "net/httpstatus.h"
#include "net/httptime.h"

#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace sillon {

namespace {

constexpr int longestText = 300;
constexpr qint64 longestResetSeconds = qint64(24) * 60 * 60;

/// What the body says is wrong, if anything.
struct Complaint
{
    int code = 0; ///< an HTTP status in the body, 0 when there is none
    QString text;
};

std::optional<Complaint> complaintIn(const QJsonDocument& document)
{
    const QJsonObject object = document.object();
    const QJsonValue error = object.value(QLatin1String("error"));
    if (error.isUndefined() || error.isNull())
        return std::nullopt;
    const QString text = error.isObject() ? error.toObject().value(QLatin1String("desc")).toString()
                                          : error.toVariant().toString();
    return Complaint{object.value(QLatin1String("code")).toInt(), text.trimmed().left(longestText)};
}

/// X-RateLimit-Reset-In, the one the service says to use; there is no Retry-After.
std::optional<qint64> secondsToReset(const HttpResponse& response, qint64 utcNow)
{
    bool ok = false;
    const qint64 seconds = response.header("x-ratelimit-reset-in").trimmed().toLongLong(&ok);
    if (ok && seconds >= 0)
        return std::min(seconds, longestResetSeconds);
    return retryAfterSeconds(response, utcNow);
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

ErrorKind kindOf(const HttpResponse& response, const std::optional<Complaint>& complaint)
{
    if (!isSuccess(response.status) || !complaint)
        return listenBrainzStatusKind(response.status);
    if (complaint->text.compare(QLatin1String("Invalid Method"), Qt::CaseInsensitive) == 0)
        return ErrorKind::NotSupported;
    // A plain no with HTTP 200: in the words of another status, or only in words.
    return complaint->code >= 400 ? listenBrainzStatusKind(complaint->code) : ErrorKind::AccountRefused;
}

} // namespace

ErrorKind listenBrainzStatusKind(int httpStatus)
{
    switch (httpStatus) {
    case 401:
        return ErrorKind::Unauthorized;
    case 409: // Maloja: that second is taken
    case 415:
    case 422:
        return ErrorKind::BadRequest;
    default:
        return httpStatusKind(httpStatus);
    }
}

Result<QJsonDocument> listenBrainzReply(const HttpResponse& response, qint64 utcNow)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const auto complaint = complaintIn(document);
    const bool isReadable = !document.isNull() || response.status == 204;
    if (isSuccess(response.status) && isReadable && !complaint)
        return document;
    Error error;
    error.httpStatus = response.status;
    error.kind = kindOf(response, complaint);
    if (complaint) {
        error.serviceCode = complaint->code;
        error.serverText = complaint->text;
    }
    if (error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::ServerBusy)
        error.retryAfterSeconds = secondsToReset(response, utcNow);
    if (error.kind == ErrorKind::ServerBusy && response.header("retry-after").isEmpty())
        error.retryAfterSeconds.reset(); // the window of the rate says nothing about an outage
    return fail(std::move(error));
}

} // namespace sillon
