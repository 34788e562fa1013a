// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QWidget;

namespace sillon {

class Player;
class TrackActions;
class TrackTable;

// What every page around a table of tracks does alike.

/// The table with the space before it that brings its text under the page's title.
[[nodiscard]] QWidget* inTrackFrame(TrackTable& table, QWidget* parent);

/// A click on a heart gives or takes it.
void connectHearts(TrackTable& table, TrackActions& actions);

/// The mark of what sounds says whether it is paused.
void followPause(TrackTable& table, const Player& player);

/// A command on the table's rows that has a key while the table has the keyboard; menus take it from its
/// actions.
void addRowKey(TrackTable& table, const QString& text, const QKeySequence& key,
               const std::function<void()>& command);

} // namespace sillon
