// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sillon::standin {

namespace {

struct KnownError
{
    int code;
    int httpStatus;
    const char* message;
};

// Texts and statuses as in the reference, sections 11 and 12; where it has none they are in its style.
constexpr KnownError knownErrors[] = {
    {2, 400, "Invalid service - This service does not exist"},
    {3, 400, "Invalid Method - No method with that name in this package"},
    {4, 403, "Authentication Failed - You do not have permissions to access the service"},
    {5, 400, "Invalid format - This service doesn't exist in that format"},
    {6, 400, "Invalid parameters - Your request is missing a required parameter"},
    {7, 400, "Invalid resource specified"},
    {8, 500, "Operation failed - Most likely the backend service failed. Please try again."},
    {9, 403, "Invalid session key - Please re-authenticate"},
    {10, 403, "Invalid API key - You must be granted a valid key by last.fm"},
    {11, 503, "Service Offline - This service is temporarily offline. Try again later."},
    {12, 403, "Subscribers Only - This station is only available to paid last.fm subscribers"},
    {13, 403, "Invalid method signature supplied"},
    {14, 403, "Unauthorized Token - This token has not been authorized"},
    {15, 403, "Unauthorized Token - This token has expired"},
    {16, 503, "The service is temporarily unavailable, please try again."},
    {17, 403, "Login: User required to be logged in"},
    {26, 403, "API Key Suspended - This application is not allowed to make requests to the web services"},
    {29, 429,
     "Rate Limit Exceeded - This application has made too many requests in a short period. If this is your "
     "API "
     "key, see https://www.last.fm/api/tos#4.4 for information about raising the limit."},
};

const KnownError* known(int code)
{
    for (const KnownError& error : knownErrors) {
        if (error.code == code)
            return &error;
    }
    return nullptr;
}

QJsonObject plainShape(const LastfmError& error, const QString& message)
{
    QJsonObject object{{QStringLiteral("message"), message}, {QStringLiteral("error"), error.code}};
    if (error.hasEmptyLinks)
        object.insert(QStringLiteral("links"), QJsonArray());
    return object;
}

QJsonObject nestedShape(const LastfmError& error, const QString& message)
{
    const QJsonObject inner{{QStringLiteral("#text"), message},
                            {QStringLiteral("code"), QString::number(error.code)}};
    return {{QStringLiteral("error"), inner}};
}

QByteArray xmlError(int code, const QString& message)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lfm status=\"failed\">\n<error code=\"" +
           QByteArray::number(code) + "\">" + message.toHtmlEscaped().toUtf8() + "</error></lfm>\n";
}

} // namespace

QString messageOfError(int code)
{
    const KnownError* error = known(code);
    return error ? QString::fromLatin1(error->message) : QStringLiteral("Error %1").arg(code);
}

int httpStatusOfError(int code)
{
    const KnownError* error = known(code);
    return error ? error->httpStatus : 400;
}

Reply errorReply(const LastfmError& error, const LastfmRules& rules, bool json)
{
    const QString message = error.message.isEmpty() ? messageOfError(error.code) : error.message;
    Reply reply;
    reply.status = error.httpStatus != 0
                       ? error.httpStatus
                       : rules.httpStatusOfError.value(error.code, httpStatusOfError(error.code));
    if (rules.errorsWithStatus200 && error.httpStatus == 0)
        reply.status = 200;
    if (json) {
        using Nested = LastfmRules::NestedErrors;
        const bool nested = rules.nestedErrors == Nested::Always ||
                            (rules.nestedErrors == Nested::FromMethods && error.fromMethod);
        reply.contentType = "application/json";
        reply.body = lastfmJson(nested ? nestedShape(error, message) : plainShape(error, message));
    } else {
        reply.contentType = "text/xml; charset=UTF-8";
        reply.body = xmlError(error.code, message);
    }
    return reply;
}

QByteArray lastfmJson(const QJsonObject& object)
{
    // A slash stands in no JSON but inside texts, so all of them can be replaced.
    return QJsonDocument(object).toJson(QJsonDocument::Compact).replace("/", "\\/");
}

} // namespace sillon::standin
