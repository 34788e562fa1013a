// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmrequest.h"

#include <QCryptographicHash>

namespace sillon {

namespace {

// A page of 200 plays is about 300 KB; nothing we ask for comes near this.
constexpr qint64 largestAnswerBytes = 4 << 20;

bool isSigned(const QByteArray& name)
{
    return name != "format" && name != "callback" && name != "api_sig";
}

LastfmParameters completed(const LastfmEndpoint& endpoint, const LastfmCall& call, const QString& sessionKey)
{
    LastfmParameters parameters = call.parameters;
    parameters["method"] = QString::fromLatin1(call.method);
    parameters["api_key"] = endpoint.apiKey;
    if (call.signing == LastfmSigning::Session)
        parameters["sk"] = sessionKey;
    if (call.signing != LastfmSigning::None)
        parameters["api_sig"] = QString::fromLatin1(lastfmSignature(parameters, endpoint.apiSecret));
    parameters["format"] = QStringLiteral("json");
    return parameters;
}

} // namespace

QByteArray lastfmSignature(const LastfmParameters& parameters, const QString& secret)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const auto& [name, value] : parameters) {
        if (value.isEmpty() || !isSigned(name))
            continue;
        hash.addData(name);
        hash.addData(value.toUtf8());
    }
    hash.addData(secret.toUtf8());
    return hash.result().toHex();
}

QByteArray lastfmForm(const LastfmParameters& parameters)
{
    QByteArray form;
    for (const auto& [name, value] : parameters) {
        if (value.isEmpty())
            continue;
        if (!form.isEmpty())
            form.append('&');
        form.append(name.toPercentEncoding());
        form.append('=');
        form.append(QUrl::toPercentEncoding(value));
    }
    return form;
}

HttpRequest lastfmRequest(const LastfmEndpoint& endpoint, const LastfmCall& call, const QString& sessionKey)
{
    const QByteArray form = lastfmForm(completed(endpoint, call, sessionKey));
    HttpRequest request;
    request.method = call.httpMethod;
    request.url = endpoint.apiUrl;
    request.attempts = call.attempts;
    request.bulk = call.bulk;
    request.largestBodyBytes = largestAnswerBytes;
    if (call.httpMethod == HttpMethod::Post) {
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
        request.body = form;
    } else {
        request.url.setQuery(QString::fromLatin1(form), QUrl::StrictMode);
    }
    return request;
}

} // namespace sillon
