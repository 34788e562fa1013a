// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace sillon {

/// Another artist and title under which a play is known, folded like its own.
struct OtherNames
{
    QString artistKey;
    QString titleKey;
    friend bool operator==(const OtherNames&, const OtherNames&) = default;
};

/// One end of a possible match: a stored listen, or a play that a service tells of. Keys are folded
/// (music/matchkey.h).
struct MatchPlay
{
    qint64 second = 0; ///< UTC second at which it began
    QString artistKey;
    QString titleKey;
    bool sentThere = false;         ///< of a stored listen: it was sent to the service that tells of the play
    std::vector<OtherNames> others; ///< what it was sent as, and what services called it when they told of it
};

/// A play told by a service begins this far from the stored listen at most, when the names agree.
inline constexpr qint64 farthestMatchSeconds = 120;
/// ... and when they do not (the service corrected them), but the listen was sent there.
inline constexpr qint64 sentMatchSeconds = 1;

/// Which stored listen each play is, as the place in `stored`; none when it is a play of its own. One to one:
/// a song played three times in a row stays three. First what was sent and is told within a second; then
/// equal names (any of theirs), as many pairs as possible and of these the nearest, in the order of their
/// seconds. Both lists in any order. Pure.
[[nodiscard]] std::vector<std::optional<std::size_t>> matchListens(std::span<const MatchPlay> stored,
                                                                   std::span<const MatchPlay> plays);

} // namespace sillon
