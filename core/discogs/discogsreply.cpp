// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/discogsreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace sillon {

namespace {

constexpr int longestText = 300;

QString text(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString();
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::AccountRefused;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::ServerBusy;
    return status >= 400 ? ErrorKind::BadRequest : ErrorKind::Malformed;
}

/// "," stands close to the name before it, other words between blanks; the last one joins nothing.
QString joined(const QString& credit, const QString& join, const QString& name)
{
    if (credit.isEmpty())
        return name;
    const QString word = join.trimmed();
    if (word.isEmpty() || word == QLatin1String(","))
        return credit + QStringLiteral(", ") + name;
    return credit + QLatin1Char(' ') + word + QLatin1Char(' ') + name;
}

} // namespace

Result<QJsonObject> discogsAnswer(const HttpResponse& response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const bool isSuccess = response.status >= 200 && response.status < 300;
    if (isSuccess && document.isObject())
        return document.object();
    Error error;
    error.httpStatus = response.status;
    error.kind = kindOf(response.status);
    error.serverText = text(document.object(), "message").trimmed().left(longestText);
    return fail(std::move(error));
}

Result<std::vector<DiscogsHit>> discogsHits(const QJsonObject& answer)
{
    const QJsonValue results = answer.value(QLatin1String("results"));
    if (!results.isArray())
        return fail(ErrorKind::Malformed);
    std::vector<DiscogsHit> hits;
    for (const QJsonValue& result : results.toArray()) {
        const QJsonObject object = result.toObject();
        DiscogsHit hit;
        hit.id = object.value(QLatin1String("id")).toInteger();
        hit.title = text(object, "title");
        for (const QJsonValue& format : object.value(QLatin1String("format")).toArray())
            hit.formats.append(format.toString());
        if (hit.id > 0 && text(object, "type") == QLatin1String("master"))
            hits.push_back(std::move(hit));
    }
    return hits;
}

Result<DiscogsMaster> discogsMaster(const QJsonObject& answer)
{
    DiscogsMaster master;
    master.id = answer.value(QLatin1String("id")).toInteger();
    master.title = text(answer, "title");
    master.year = std::max(answer.value(QLatin1String("year")).toInt(), 0);
    const QJsonValue artists = answer.value(QLatin1String("artists"));
    if (master.id <= 0 || master.title.isEmpty() || !artists.isArray())
        return fail(ErrorKind::Malformed);
    QString join;
    for (const QJsonValue& value : artists.toArray()) {
        const QJsonObject artist = value.toObject();
        const QString name = discogsArtistName(text(artist, "name"));
        master.artist = joined(master.artist, join, name);
        master.artists.append(name);
        if (const QString printed = text(artist, "anv"); !printed.isEmpty())
            master.artists.append(printed);
        join = text(artist, "join");
    }
    return master;
}

QString discogsArtistName(const QString& name)
{
    static const QRegularExpression number(QStringLiteral("\\s\\([0-9]+\\)$"));
    QString plain = name.trimmed();
    return plain.remove(number);
}

} // namespace sillon
