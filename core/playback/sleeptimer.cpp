// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/sleeptimer.h"

namespace sillon {

namespace {

QStringView folderOf(const QString& path)
{
    return QStringView(path).left(path.lastIndexOf(QLatin1Char('/')) + 1);
}

} // namespace

void SleepTimer::set(SleepUntil until, int minutes, qint64 nowMs)
{
    turnOff();
    if (until == SleepUntil::Minutes && minutes <= 0)
        return;
    m_until = until;
    if (until == SleepUntil::Minutes)
        m_deadlineMs = nowMs + qint64{minutes} * 60000;
}

std::optional<qint64> SleepTimer::deadlineMs() const
{
    return m_until == SleepUntil::Minutes ? std::optional(m_deadlineMs) : std::nullopt;
}

bool SleepTimer::isOver(qint64 nowMs) const
{
    return m_until == SleepUntil::Minutes && nowMs >= m_deadlineMs;
}

bool SleepTimer::endsBetween(const Track& current, const Track* next) const
{
    if (m_until == SleepUntil::EndOfTrack)
        return true;
    return m_until == SleepUntil::EndOfAlbum && (next == nullptr || !isSameAlbum(current, *next));
}

bool isSameAlbum(const Track& one, const Track& other)
{
    if (one.release.mbid && other.release.mbid)
        return one.release.mbid == other.release.mbid;
    if (one.release.title.isEmpty() || one.release.title != other.release.title ||
        one.release.albumArtist != other.release.albumArtist)
        return false;
    return !one.release.albumArtist.isEmpty() || folderOf(one.path) == folderOf(other.path);
}

} // namespace sillon
