// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlisttools.h"

#include "application/figurewords.h"

#include <QCoreApplication>
#include <QStringBuilder>

namespace sillon {

namespace {

/// Whose texts these are, for lupdate.
struct PlaylistCounts
{
    Q_DECLARE_TR_FUNCTIONS(PlaylistCounts)
};

constexpr qint64 minuteMs = 60000;

} // namespace

QString listLength(qint64 ms)
{
    const qint64 minutes = (ms + minuteMs / 2) / minuteMs;
    if (minutes >= 24 * 60)
        return PlaylistCounts::tr("%1 d %2 h")
            .arg(words::number(minutes / (24 * 60)), words::number(minutes / 60 % 24));
    if (minutes >= 60)
        return PlaylistCounts::tr("%1 h %2 min")
            .arg(words::number(minutes / 60), words::number(minutes % 60));
    return PlaylistCounts::tr("%1 min").arg(words::number(minutes));
}

QString listCount(int tracks, qint64 lengthMs)
{
    return PlaylistCounts::tr("%Ln tracks", nullptr, tracks) % QStringLiteral(" · ") % listLength(lengthMs);
}

} // namespace sillon
