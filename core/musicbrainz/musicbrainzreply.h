// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/partialdate.h"
#include "net/httpresponse.h"
#include "releaseyear/yearcandidate.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace sillon {

/// The JSON of an answer, or what its status says: NotFound, BadRequest, TooLarge, RateLimited, ServerBusy,
/// AccountRefused (403), Malformed.
[[nodiscard]] Result<QJsonObject> musicBrainzAnswer(const HttpResponse& response);

/// What a search or browse told, and how much there is in all.
struct FoundGroups
{
    std::vector<YearCandidate> groups;
    qint64 count = 0; ///< in all; more than groups when there are further pages
};
[[nodiscard]] FoundGroups foundGroups(const QJsonObject& answer);
/// A group that was looked up by its id; another one than asked for when that was merged. No id: no group.
[[nodiscard]] YearCandidate foundGroup(const QJsonObject& group);

/// The group of a release that was looked up with inc=release-groups+artist-credits; its title and id are
/// known as one of the group's.
struct FoundRelease
{
    YearCandidate group;
    QString id; ///< another one than asked for when it was merged
    PartialDate date;
    QString status; ///< empty: none
};
[[nodiscard]] FoundRelease foundRelease(const QJsonObject& release);

struct FoundReleases
{
    std::vector<FoundRelease> releases;
    qint64 count = 0;
};
[[nodiscard]] FoundReleases foundReleases(const QJsonObject& answer);

struct FoundArtist
{
    QString id;
    QString name;
    QStringList aliases;
};
[[nodiscard]] std::vector<FoundArtist> foundArtists(const QJsonObject& answer);

/// A recording with the releases it is on; the groups of these know no first date, only their kinds.
struct FoundRecording
{
    QString id;
    QString title;
    QString artist;
    QStringList artistNames;
    QStringList artistIds;
    PartialDate first;
    std::vector<FoundRelease> releases;
};
[[nodiscard]] FoundRecording foundRecording(const QJsonObject& recording);
[[nodiscard]] std::vector<FoundRecording> foundRecordings(const QJsonObject& answer);

/// No bootleg, promotion, pseudo-release or cancelled one.
[[nodiscard]] bool isOfficialStatus(const QString& status);

} // namespace sillon
