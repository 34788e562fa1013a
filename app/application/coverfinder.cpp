// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/coverfinder.h"

#include "base/clock.h"
#include "library/coverreader.h"

namespace sillon {

CoverFinder::CoverFinder(CoverSource& source, FetchedCovers fetched, Clock& clock)
    : m_source(source)
    , m_fetched(std::move(fetched))
    , m_clock(clock)
{}

QByteArray CoverFinder::coverOf(const Track& track, const std::stop_token& stop)
{
    QByteArray cover = readCover(track.path).value_or(QByteArray());
    if (!cover.isEmpty())
        return cover;
    const qint64 now = m_clock.utcNow();
    if (const auto fetched = m_fetched.find(track.release, now))
        return *fetched;
    const bool known = track.release.mbid || track.release.groupMbid;
    if (!m_automatic || !known || now < m_restsUntil)
        return {};
    const auto found = fetch(track.release, stop);
    if (!found && found.error().kind != ErrorKind::NotFound)
        m_restsUntil = now + restSeconds;
    return found.value_or(QByteArray());
}

Result<QByteArray> CoverFinder::fetch(const Release& release, const std::stop_token& stop)
{
    auto found = m_source.frontCover(release, stop);
    const bool none = !found && found.error().kind == ErrorKind::NotFound;
    if (found || none) {
        // A cover that cannot be kept is fetched again.
        (void)m_fetched.keep(release, found.value_or(QByteArray()));
    }
    return found;
}

} // namespace sillon
