// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sillon {

/// One play that a server holds.
struct LastfmPlay
{
    QString artist;
    QString title;
    qint64 listenedAt = 0; ///< UTC second
    QString album = {};
    QString mbid = {}; ///< of the recording; may be stale, or none at all
    QString artistMbid = {};
    QString albumMbid = {}; ///< of the release
    friend bool operator==(const LastfmPlay&, const LastfmPlay&) = default;
};

/// One page of user.getRecentTracks.
struct LastfmPlaysPage
{
    QString userName; ///< whose plays the server says these are; empty when it does not say
    std::vector<LastfmPlay>
        plays;       ///< as answered (newest first), without what plays now and what has no date
    qint64 rows = 0; ///< plays answered, those without a date too
    std::optional<qint64> totalPages;
    std::optional<qint64> total; ///< plays in the span asked for
};

/// Reads one page (both forms of artist, one item as object, the empty forms); Malformed when it is none.
[[nodiscard]] Result<LastfmPlaysPage> lastfmPlaysPage(const QJsonObject& answer);

} // namespace sillon
