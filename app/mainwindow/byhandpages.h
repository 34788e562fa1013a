// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sillon {

class AlbumPage;
class MainWindow;
class Services;
class TrackActions;

/// Makes the page of scrobbling by hand, and the ways to it: from the page of an album, and from every menu
/// of tracks. Whoever is not signed in is led there.
void addByHandPages(Services& services, MainWindow& window, TrackActions& actions, AlbumPage& album);

} // namespace sillon
