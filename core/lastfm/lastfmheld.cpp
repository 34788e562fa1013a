// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmheld.h"

#include "scrobbling/heldlistens.h"

namespace sillon {

std::vector<Held> lastfmHeldListens(std::span<const Listen> listens, std::span<const LastfmPlay> plays)
{
    std::vector<HeldPlay> held;
    held.reserve(plays.size());
    for (const LastfmPlay& play : plays)
        held.push_back(HeldPlay{play.artist, play.title, play.listenedAt});
    return heldListens(listens, held);
}

} // namespace sillon
