// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/releasedates.h"

#include "musicbrainz/musicbrainzquery.h"
#include "musicbrainz/musicbrainzreply.h"

#include <QHash>

#include <algorithm>

namespace sillon {

Result<std::vector<int>> ReleaseDates::yearsOf(std::span<const ReleaseMbid> releases, std::stop_token stop)
{
    QHash<QString, int> years;
    for (std::size_t start = 0; start < releases.size();) {
        const std::size_t count = std::min(m_batch, releases.size() - start);
        const auto answer = m_client.search(QStringLiteral("release"),
                                            groupsOfReleases(releases.subspan(start, count)), stop);
        if (answer) {
            for (const FoundRelease& found : foundReleases(*answer).releases)
                years.insert(found.id, found.date.year);
            start += count;
            continue;
        }
        const bool disliked =
            answer.error().kind == ErrorKind::BadRequest || answer.error().kind == ErrorKind::TooLarge;
        if (!disliked)
            return fail(answer.error());
        if (m_batch == 1)
            ++start; // this one alone is no id that the server takes
        m_batch = std::max<std::size_t>(m_batch / 2, 1);
    }
    std::vector<int> found;
    found.reserve(releases.size());
    for (const ReleaseMbid& release : releases)
        found.push_back(years.value(release.text()));
    return found;
}

} // namespace sillon
