// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sillon {

class ChartsPage;
class CoverCache;
class MainWindow;
class Services;
class TrackActions;
class YearsPage;

/// The pages of charts in the window.
struct ChartPages
{
    YearsPage* years;
    ChartsPage* charts;
};

/// Makes the pages of charts over one reading of the history, and the ways from them into the library.
ChartPages addChartPages(MainWindow& window, Services& services, TrackActions& actions, CoverCache& covers);

} // namespace sillon
