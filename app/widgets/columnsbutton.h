// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QToolButton;
class QWidget;

namespace sillon {

class TrackTable;

/// The button of a page that offers a table's columns and sort to those who use no mouse.
[[nodiscard]] QToolButton* makeColumnsButton(TrackTable& table, QWidget* parent);

} // namespace sillon
