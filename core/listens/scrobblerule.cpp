// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/scrobblerule.h"

#include <algorithm>

namespace sillon {

int clampThreshold(int percent)
{
    return std::clamp(percent, lowestThreshold, highestThreshold);
}

int thresholdFromText(const QString& text)
{
    bool whole = false;
    const qint64 percent = text.trimmed().toLongLong(&whole);
    if (!whole)
        return defaultThreshold;
    return static_cast<int>(std::clamp<qint64>(percent, lowestThreshold, highestThreshold));
}

qint64 heardToCount(qint64 lengthMs, int percent)
{
    // From here on even the lowest threshold asks for the upper bound, and no product can overflow below it.
    constexpr qint64 alwaysUpperBoundMs = mostHeardMs * 100 / lowestThreshold;
    if (lengthMs >= alwaysUpperBoundMs)
        return mostHeardMs;
    const qint64 product = std::max<qint64>(lengthMs, 0) * clampThreshold(percent);
    return std::clamp((product + 99) / 100, leastHeardMs, mostHeardMs);
}

bool counts(qint64 heardMs, qint64 lengthMs, int percent, bool naturalUnseekedEnd)
{
    if (lengthMs <= shortestLengthMs)
        return false;
    const qint64 forgiven = naturalUnseekedEnd ? forgivenAtNaturalEndMs : 0;
    return heardMs >= heardToCount(lengthMs, percent) - forgiven;
}

NoListenReason mayCount(const Track& track, qint64 lengthMs)
{
    if (track.recording.artist.trimmed().isEmpty() || track.recording.title.trimmed().isEmpty())
        return NoListenReason::NoTags;
    if (lengthMs <= 0)
        return NoListenReason::NoLength;
    return lengthMs <= shortestLengthMs ? NoListenReason::TooShort : NoListenReason::None;
}

} // namespace sillon
