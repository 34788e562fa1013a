// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/musicbrainzreply.h"

#include "music/mbid.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sillon {

namespace {

QString text(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonArray array(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toArray();
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 403:
        return ErrorKind::AccountRefused;
    case 404:
        return ErrorKind::NotFound;
    case 413:
    case 414:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::ServerBusy;
    return status >= 400 ? ErrorKind::BadRequest : ErrorKind::Malformed;
}

struct Credit
{
    QString printed;
    QStringList names;
    QStringList ids;
};

/// In a search hit a name like the artist's own and an empty joining phrase are left out.
Credit creditOf(const QJsonArray& credits)
{
    Credit credit;
    for (const QJsonValue& value : credits) {
        const QJsonObject one = value.toObject();
        const QJsonObject artist = one.value(QLatin1String("artist")).toObject();
        const QString own = text(artist, "name");
        const QString name = one.contains(QLatin1String("name")) ? text(one, "name") : own;
        credit.printed += name + text(one, "joinphrase");
        credit.names.append(own);
        if (name != own)
            credit.names.append(name);
        for (const QJsonValue& alias : array(artist, "aliases"))
            credit.names.append(text(alias.toObject(), "name"));
        if (const auto id = canonicalUuid(text(artist, "id")))
            credit.ids.append(*id);
    }
    return credit;
}

void addStatus(YearCandidate& group, const QString& status, bool& official)
{
    if (isOfficialStatus(status))
        official = true;
    else if (status != QLatin1String("Cancelled"))
        group.hasUnofficial = true;
}

YearCandidate groupOf(const QJsonObject& json)
{
    YearCandidate group;
    group.id = canonicalUuid(text(json, "id")).value_or(QString());
    group.title = text(json, "title");
    group.first = PartialDate::parse(text(json, "first-release-date"));
    group.primaryType = text(json, "primary-type");
    for (const QJsonValue& type : array(json, "secondary-types"))
        group.secondaryTypes.append(type.toString());
    const Credit credit = creditOf(array(json, "artist-credit"));
    group.artist = credit.printed;
    group.artistNames = credit.names;
    group.artistIds = credit.ids;
    for (const QJsonValue& alias : array(json, "aliases"))
        group.otherTitles.append(text(alias.toObject(), "name"));
    const QJsonArray releases = array(json, "releases");
    bool official = releases.isEmpty();
    for (const QJsonValue& value : releases) {
        const QJsonObject release = value.toObject();
        if (const auto id = canonicalUuid(text(release, "id")))
            group.releaseIds.append(*id);
        const QString title = text(release, "title");
        if (!title.isEmpty() && title != group.title && !group.otherTitles.contains(title))
            group.otherTitles.append(title);
        addStatus(group, text(release, "status"), official);
    }
    group.hasOfficial = official;
    return group;
}

qint64 countOf(const QJsonObject& answer, const char* browsed)
{
    const QJsonValue found = answer.value(QLatin1String("count"));
    return (found.isDouble() ? found : answer.value(QLatin1String(browsed))).toInteger();
}

} // namespace

bool isOfficialStatus(const QString& status)
{
    return status.isEmpty() || status.compare(QLatin1String("Official"), Qt::CaseInsensitive) == 0 ||
           status.compare(QLatin1String("Withdrawn"), Qt::CaseInsensitive) == 0;
}

Result<QJsonObject> musicBrainzAnswer(const HttpResponse& response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (response.status == 200 && document.isObject())
        return document.object();
    Error error;
    error.kind = kindOf(response.status);
    error.httpStatus = response.status;
    error.serverText = text(document.object(), "error").left(300);
    return fail(std::move(error));
}

FoundGroups foundGroups(const QJsonObject& answer)
{
    FoundGroups found;
    for (const QJsonValue& value : array(answer, "release-groups")) {
        YearCandidate group = groupOf(value.toObject());
        if (!group.id.isEmpty())
            found.groups.push_back(std::move(group));
    }
    found.count = countOf(answer, "release-group-count");
    return found;
}

YearCandidate foundGroup(const QJsonObject& group)
{
    return groupOf(group);
}

FoundRelease foundRelease(const QJsonObject& json)
{
    FoundRelease found;
    found.id = canonicalUuid(text(json, "id")).value_or(QString());
    found.date = PartialDate::parse(text(json, "date"));
    for (const QJsonValue& event : array(json, "release-events")) {
        const PartialDate date = PartialDate::parse(text(event.toObject(), "date"));
        if (date.isBefore(found.date))
            found.date = date;
    }
    found.status = text(json, "status");
    found.group = groupOf(json.value(QLatin1String("release-group")).toObject());
    if (found.group.artist.isEmpty()) {
        const Credit credit = creditOf(array(json, "artist-credit"));
        found.group.artist = credit.printed;
        found.group.artistNames = credit.names;
        found.group.artistIds = credit.ids;
    }
    found.group.releaseIds.append(found.id);
    const QString title = text(json, "title");
    if (title != found.group.title)
        found.group.otherTitles.append(title);
    return found;
}

FoundReleases foundReleases(const QJsonObject& answer)
{
    FoundReleases found;
    for (const QJsonValue& value : array(answer, "releases"))
        found.releases.push_back(foundRelease(value.toObject()));
    found.count = countOf(answer, "release-count");
    return found;
}

std::vector<FoundArtist> foundArtists(const QJsonObject& answer)
{
    std::vector<FoundArtist> found;
    for (const QJsonValue& value : array(answer, "artists")) {
        const QJsonObject json = value.toObject();
        FoundArtist artist{canonicalUuid(text(json, "id")).value_or(QString()), text(json, "name"), {}};
        for (const QJsonValue& alias : array(json, "aliases"))
            artist.aliases.append(text(alias.toObject(), "name"));
        if (!artist.id.isEmpty())
            found.push_back(std::move(artist));
    }
    return found;
}

FoundRecording foundRecording(const QJsonObject& json)
{
    const Credit credit = creditOf(array(json, "artist-credit"));
    FoundRecording recording;
    recording.id = text(json, "id");
    recording.title = text(json, "title");
    recording.artist = credit.printed;
    recording.artistNames = credit.names;
    recording.artistIds = credit.ids;
    recording.first = PartialDate::parse(text(json, "first-release-date"));
    for (const QJsonValue& release : array(json, "releases"))
        recording.releases.push_back(foundRelease(release.toObject()));
    return recording;
}

std::vector<FoundRecording> foundRecordings(const QJsonObject& answer)
{
    std::vector<FoundRecording> found;
    for (const QJsonValue& value : array(answer, "recordings"))
        found.push_back(foundRecording(value.toObject()));
    return found;
}

} // namespace sillon
