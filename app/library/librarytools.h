// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sillon {

class Catalogue;
class Clock;
class CoverCache;
class Player;
class Settings;
class TrackActions;

/// What every page of the library works with; all live longer than the pages.
struct LibraryTools
{
    Catalogue& catalogue;
    Player& player;
    TrackActions& actions;
    CoverCache& covers;
    Settings& settings;
    Clock& clock;
};

} // namespace sillon
