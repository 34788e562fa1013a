// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon {

class Background;
class Catalogue;
class Clock;
class CoverCache;
class Database;
class Player;
class Playlists;
class Settings;
class TrackActions;

/// What the pages of playlists work with; all live longer than the pages.
struct PlaylistTools
{
    Playlists& playlists;
    Catalogue& catalogue;
    Player& player;
    TrackActions& actions;
    CoverCache& covers;
    Settings& settings;
    Clock& clock;
};

/// "1 h 31 min": how long a list plays.
[[nodiscard]] QString listLength(qint64 ms);
/// "12 tracks · 48 min".
[[nodiscard]] QString listCount(int tracks, qint64 lengthMs);

} // namespace sillon
