// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sillon {

class HistoriesPage;
class MainWindow;
class Services;
class TrackActions;

/// Adds the page History with those behind it, Histories (where it came from) and Duplicates. The window owns
/// them.
HistoriesPage* addHistoryPages(MainWindow& window, Services& services, TrackActions& actions);

} // namespace sillon
