// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/mbid.h"

namespace sillon {

/// As tables and messages have it: an absent one is empty.
template <typename Entity>
[[nodiscard]] QString textOf(const std::optional<Mbid<Entity>>& mbid)
{
    return mbid ? mbid->text() : QString();
}

} // namespace sillon
