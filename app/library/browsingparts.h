// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sillon {

class Catalogue;
class Clock;
class CoverCache;
class LovedTracks;
class Player;
class TrackActions;

/// What the pages that show the library stand on. All of it lives longer than they do.
struct BrowsingParts
{
    Catalogue& catalogue;
    Player& player;
    TrackActions& actions;
    LovedTracks& loved;
    CoverCache& covers;
    Clock& clock;
};

} // namespace sillon
