// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/officialdates.h"

#include "musicbrainz/musicbrainzquery.h"
#include "musicbrainz/musicbrainzreply.h"

#include <QSet>

#include <algorithm>

namespace sillon {

namespace {

constexpr std::size_t mostInOneQuestion = 15; // a hundred releases are told, and a year may have several

} // namespace

Done OfficialDates::correct(const std::vector<YearCandidate*>& groups, const std::stop_token& stop)
{
    std::vector<YearCandidate*> doubtful;
    for (YearCandidate* group : groups) {
        if (group->hasUnofficial && group->hasOfficial && group->first.isKnown())
            doubtful.push_back(group);
    }
    if (doubtful.size() > 1) {
        if (auto done = confirm(doubtful, stop); !done)
            return done;
    }
    for (YearCandidate* group : doubtful) {
        if (auto done = readAll(*group, stop); !done)
            return done;
    }
    return {};
}

/// Takes out those of which an official release of the year is told.
Done OfficialDates::confirm(std::vector<YearCandidate*>& doubtful, const std::stop_token& stop)
{
    QSet<QString> confirmed;
    for (std::size_t start = 0; start < doubtful.size(); start += mostInOneQuestion) {
        std::vector<FirstYear> years;
        for (std::size_t i = start; i < std::min(doubtful.size(), start + mostInOneQuestion); ++i)
            years.push_back({doubtful[i]->id, doubtful[i]->first.year});
        const auto answer = m_client.search(QStringLiteral("release"), officialReleases(years), stop);
        if (!answer && answer.error().kind == ErrorKind::BadRequest)
            return {}; // each is read for itself then
        if (!answer)
            return fail(answer.error());
        for (const FoundRelease& release : foundReleases(*answer).releases) {
            const auto asked = std::find_if(years.begin(), years.end(), [&](const FirstYear& year) {
                return year.groupId == release.group.id && year.year == release.date.year;
            });
            if (asked != years.end() && isOfficialStatus(release.status))
                confirmed.insert(release.group.id);
        }
    }
    doubtful.erase(std::remove_if(doubtful.begin(), doubtful.end(),
                                  [&](const YearCandidate* group) { return confirmed.contains(group->id); }),
                   doubtful.end());
    return {};
}

Done OfficialDates::readAll(YearCandidate& group, const std::stop_token& stop)
{
    PartialDate first;
    qint64 read = 0;
    for (;;) {
        const auto answer = m_client.get(QStringLiteral("release"),
                                         {{QStringLiteral("release-group"), group.id},
                                          {QStringLiteral("limit"), QStringLiteral("100")},
                                          {QStringLiteral("offset"), QString::number(read)}},
                                         stop);
        if (!answer &&
            (answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::BadRequest))
            return {};
        if (!answer)
            return fail(answer.error());
        if (!answer->value(QLatin1String("releases")).isArray())
            return fail(ErrorKind::Malformed);
        const FoundReleases page = foundReleases(*answer);
        for (const FoundRelease& release : page.releases) {
            if (isOfficialStatus(release.status) && release.date.isBefore(first))
                first = release.date;
        }
        read += static_cast<qint64>(page.releases.size());
        if (page.releases.empty() || read >= page.count)
            break;
    }
    if (first.isKnown())
        group.first = first;
    return {};
}

} // namespace sillon
