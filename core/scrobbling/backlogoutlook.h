// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace sillon {

/// How what waits goes out while a service takes only so many plays a day. What it takes is learned from what
/// it took; nothing knows a limit beforehand.
struct BacklogOutlook
{
    int daily = 0;        ///< plays that went through in the 24 h before the limit was met
    qint64 allSentBy = 0; ///< UTC second
    int tooLate = 0;      ///< would be older by then than the service takes
    friend bool operator==(const BacklogOutlook&, const BacklogOutlook&) = default;
};

/// Each play that went through makes room for one that waits, a day later, the oldest first; an hour is added
/// for the tries between. sentAt: when those of the last day before the limit went through, rising. waiting:
/// when what waits was heard, rising (both UTC seconds). maxAgeSeconds: the oldest that the service takes.
/// None where nothing waits or nothing ever went through. Pure.
[[nodiscard]] std::optional<BacklogOutlook> backlogOutlook(const std::vector<qint64>& sentAt,
                                                           const std::vector<qint64>& waiting,
                                                           std::optional<qint64> maxAgeSeconds,
                                                           qint64 nextTryAt);

} // namespace sillon
