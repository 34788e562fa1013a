// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/backlogoutlook.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr qint64 hour = 60 * 60;
constexpr qint64 day = 24 * hour;

} // namespace

std::optional<BacklogOutlook> backlogOutlook(const std::vector<qint64>& sentAt,
                                             const std::vector<qint64>& waiting,
                                             std::optional<qint64> maxAgeSeconds, qint64 nextTryAt)
{
    if (sentAt.empty() || waiting.empty())
        return std::nullopt;
    BacklogOutlook outlook;
    outlook.daily = static_cast<int>(sentAt.size());
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const qint64 round = static_cast<qint64>(i / sentAt.size()) + 1;
        const qint64 goes = std::max(nextTryAt, sentAt[i % sentAt.size()] + round * day);
        if (maxAgeSeconds && waiting[i] + *maxAgeSeconds < goes)
            ++outlook.tooLate;
        outlook.allSentBy = std::max(outlook.allSentBy, goes + hour);
    }
    return outlook;
}

} // namespace sillon
