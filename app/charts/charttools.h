// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sillon {

class Background;
class Catalogue;
class Clock;
class CoverCache;
class Database;
class JobRunner;
class ReleaseYears;
class Settings;
class TrackActions;
class YearStore;

/// What the pages of charts work with; all live longer than the pages.
struct ChartTools
{
    Database& database;
    Background& background;
    const Catalogue& catalogue;
    TrackActions& actions;
    CoverCache& covers;
    Settings& settings;
    YearStore& years;
    const Clock& clock;
    JobRunner& jobs;
    ReleaseYears& search;
};

} // namespace sillon
