// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/listen.h"
#include "scrobbling/scrobbleservice.h"

#include <QJsonObject>

#include <span>
#include <vector>

namespace sillon {

/// Older listens are ignored by Last.fm (observed: pylast issue 175 quoting its staff); other servers take
/// any age.
inline constexpr qint64 lastfmMaxAgeSeconds = qint64(14) * 24 * 60 * 60;

/// Against what an answer to track.scrobble is read.
struct LastfmScrobbleQuestion
{
    std::span<const Listen> sent;
    qint64 utcNow = 0;     ///< seconds
    bool isLastfm = false; ///< compatible servers number two of the reasons the other way round
};

/// What became of each listen sent, in their order. When the answer does not tell it of every one, nothing is
/// taken for accepted: AnswerLost, so that the service is asked again.
[[nodiscard]] Result<std::vector<SubmitOutcome>> lastfmScrobbleReply(const QJsonObject& answer,
                                                                     const LastfmScrobbleQuestion& question);

} // namespace sillon
