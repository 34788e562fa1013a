// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace sillon {

// One play can come here twice: heard here, and told by a service in other words or with the second at which
// it ended; or told by two services or files. What is certain joins by itself (listens/listenmatch.h). What
// only looks so is a suggestion, which the user decides once.

/// Two listens of a song whose length is not known are looked at when they begin this far apart at most.
inline constexpr qint64 unknownLengthSeconds = 120;
/// What is longer is no song: within it, other plays are not looked for.
inline constexpr qint64 longestSongSeconds = qint64(2) * 60 * 60;

/// A listen, as it is looked at.
struct PossibleDouble
{
    qint64 second = 0; ///< UTC second at which it began
    qint64 lengthMs = 0;
    QString artistKey;           ///< folded (music/matchkey.h)
    QString songKey;             ///< songKeyOf()
    QString origin;              ///< where it came from (listenOriginName)
    std::vector<qint64> sources; ///< services and files that tell of it
};

/// The title made comparable for a suggestion: folded, without what stands in brackets or behind a dash at
/// its end
/// ("Song (Live) [Remastered]", "Song - 2011 Remaster"). Never empty where the title is not.
[[nodiscard]] QString songKeyOf(const QString& title);

/// How far apart two listens of a song of that length may begin, in ms (left out itself). Pure.
[[nodiscard]] qint64 reachMs(qint64 lengthMs);

/// Both may be one play: the same song, begun within its length (unknownLengthSeconds where that is not
/// known), or the same artist or title at the same second (sentMatchSeconds), from two origins. What one
/// service or file tells as two plays, or was heard twice here, is two. Pure.
[[nodiscard]] bool mayBeOnePlay(const PossibleDouble& a, const PossibleDouble& b);

/// The pairs among listens in the order of their seconds, as places in it, in that order too; a listen is in
/// one pair at most, with the nearest of its song, else with the nearest. Pure.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>>
findDoubles(std::span<const PossibleDouble> listens);

} // namespace sillon
