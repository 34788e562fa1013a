// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;

namespace sillon {

class Actions;
class Player;

/// Lets the actions command the player, and show how it stands (playing, shuffled, repeating ...).
void connectActions(Actions& actions, Player& player);

/// Fills the menu with sleep times each time it opens; the one that runs is marked.
void connectSleepMenu(QMenu* menu, Player& player);
/// Fills the menu with playing speeds each time it opens; the present one is marked.
void connectSpeedMenu(QMenu* menu, Player& player);
/// "1.25×", with as few places as it needs.
[[nodiscard]] QString speedText(double speed);

} // namespace sillon
