// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QAbstractItemModel;
class QBoxLayout;
class QDialog;
class QLabel;
class QPushButton;
class QTableView;

/// What the windows about hearts look like: a line that says how it stands, a list, and buttons below.
namespace sillon::heartwindow {

/// A button of an object name that Enter does not press by itself.
[[nodiscard]] QPushButton* named(QPushButton* button, const char* name);
/// heard: what a screen reader calls the list.
void setUp(QTableView& table, QAbstractItemModel& model, const char* name, const QString& heard);
/// One under the other, in a window of that size where the screen has room.
void layOut(QDialog& window, QLabel& state, QTableView& table, QBoxLayout* buttons, QSize size);

} // namespace sillon::heartwindow
