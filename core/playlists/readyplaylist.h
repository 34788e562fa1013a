// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlist.h"

#include <QString>

#include <optional>
#include <vector>

namespace sillon {

/// A smart playlist that the program offers once. The word is stored and stays; app gives
/// it its name.
struct ReadyPlaylist
{
    QString word;
    SmartRule rule;
};

/// In the order they stand in: loved-unheard, heard-once, year-unplayed, recently-added, most-played.
[[nodiscard]] std::vector<ReadyPlaylist> readyPlaylists();

/// The year that a rule like that of year-unplayed is about, when it names one.
[[nodiscard]] std::optional<int> yearOfRule(const QString& query);
/// The rule of year-unplayed for another year.
[[nodiscard]] QString ruleOfYear(int year);

} // namespace sillon
