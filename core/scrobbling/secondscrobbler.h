// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/listen.h"
#include "scrobbling/heldplays.h"

#include <optional>
#include <span>

namespace sillon {

/// The same song twice at a service: our play, and one that another program sent.
struct SecondPlay
{
    Listen ours;
    HeldPlay theirs;
};

/// The newest play among those a service holds that another program sent for a play of ours: the same song,
/// begun within its own length of ours, while ours is there too. ours: all of ours in that span, in
/// the words that were sent; each stands for one play there. Pure.
[[nodiscard]] std::optional<SecondPlay> secondPlay(std::span<const Listen> ours,
                                                   std::span<const HeldPlay> held);

} // namespace sillon
