// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/datedsong.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <span>

namespace sillon::words {

/// Until when the figures of a chart are, in whose days, and who told them.
struct ChartCredits
{
    qint64 lastAt = 0; ///< UTC second of the newest play
    QTimeZone zone;
    QStringList playServices; ///< stored words of the services that told plays ("lastfm")
    QStringList yearServices; ///< names of those that told years
};

/// The names of the services among the sources of these years: "MusicBrainz", "ListenBrainz", "Discogs".
[[nodiscard]] QStringList yearServicesOf(std::span<const DatedSong> dated);

/// The line below a picture: "Sillon · plays up to 20 November 2026 · days in UTC · plays from Last.fm ·
/// years from MusicBrainz, Discogs".
[[nodiscard]] QString chartFooter(const ChartCredits& credits, const QLocale& locale);

} // namespace sillon::words
