// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/recording.h"

#include <QByteArray>

#include <stop_token>

namespace sillon {

/// Where covers come from that are not on disk. Blocks: workers only.
class CoverSource
{
public:
    CoverSource() = default;
    CoverSource(const CoverSource&) = delete;
    CoverSource& operator=(const CoverSource&) = delete;
    virtual ~CoverSource() = default;

    /// The encoded front cover of a release: at least its head is a picture's, and it is no larger than
    /// largestFetchedCover. NotFound when there is none (or the release has no id to ask with), TooLarge,
    /// Malformed for what is no picture, else what the network says.
    [[nodiscard]] virtual Result<QByteArray> frontCover(const Release& release, std::stop_token stop) = 0;
};

/// Larger answers are refused.
inline constexpr qint64 largestFetchedCover = 15LL * 1024 * 1024;

} // namespace sillon
