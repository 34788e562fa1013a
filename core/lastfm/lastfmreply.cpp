// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmreply.h"

#include "lastfm/lastfmerror.h"
#include "lastfm/lastfmjson.h"
#include "net/httpstatus.h"
#include "net/httptime.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace sillon {

namespace {

constexpr int longestText = 300;

/// What a body tells of a failure: the code, or only words.
struct Refusal
{
    int code = 0;
    QString text;
    bool isReadable = true; ///< the answer is an error, but in no form we know
};

std::optional<QJsonObject> jsonOf(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const QJsonValue root =
        object.value(QLatin1String("lfm")); // GNU FM keeps it where the answer has no content
    return root.isObject() ? root.toObject() : object;
}

/// {"error":9,"message":"..."} or {"error":{"#text":"...","code":"9"}}; a server of the family may say it in
/// words.
std::optional<Refusal> refusalIn(const QJsonObject& object)
{
    const QJsonValue error = object.value(QLatin1String("error"));
    if (error.isUndefined() || error.isNull() || error == QJsonValue(false))
        return std::nullopt;
    const QJsonValue code = error.isObject() ? error.toObject().value(QLatin1String("code")) : error;
    const QString text = lastfmText(error.isObject() ? error : object.value(QLatin1String("message")));
    if (const auto number = lastfmNumber(code)) {
        if (*number == 0)
            return std::nullopt;
        return Refusal{static_cast<int>(std::clamp<qint64>(*number, -1, 99'999)), text};
    }
    if (error.isString() && !error.toString().isEmpty())
        return Refusal{0, error.toString()};
    return Refusal{0, {}, false};
}

/// <lfm status="failed"><error code="9">...</error></lfm>
std::optional<Refusal> refusalInXml(const QByteArray& body)
{
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("lfm"))
        return std::nullopt;
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("error")) {
            xml.skipCurrentElement();
            continue;
        }
        bool ok = false;
        const int code = xml.attributes().value(QLatin1String("code")).toInt(&ok);
        return ok ? std::optional(Refusal{code, xml.readElementText(QXmlStreamReader::IncludeChildElements)})
                  : std::nullopt;
    }
    return std::nullopt;
}

tl::unexpected<Error> refused(const HttpResponse& response, const std::optional<Refusal>& refusal,
                              qint64 utcNow)
{
    Error error;
    error.httpStatus = response.status;
    error.kind = httpStatusKind(response.status);
    const bool isSuccess = response.status >= 200 && response.status < 300;
    if (refusal) {
        error.serviceCode = refusal->code;
        error.serverText = refusal->text.trimmed().left(longestText);
        if (refusal->code != 0)
            error.kind = lastfmErrorKind(refusal->code);
        else if (isSuccess && refusal->isReadable)
            error.kind = ErrorKind::AccountRefused; // a plain no, in words only
    }
    if (error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::ServerBusy)
        error.retryAfterSeconds = retryAfterSeconds(response, utcNow);
    return fail(std::move(error));
}

} // namespace

Result<QJsonObject> lastfmReply(const HttpResponse& response, qint64 utcNow)
{
    const auto object = jsonOf(response.body);
    if (!object)
        return refused(response, refusalInXml(response.body), utcNow);
    const auto refusal = refusalIn(*object);
    if (refusal || response.status < 200 || response.status >= 300)
        return refused(response, refusal, utcNow);
    return *object;
}

} // namespace sillon
