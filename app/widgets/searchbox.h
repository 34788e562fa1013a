// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace sillon {

/// A line to search in: a glass in front, a cross to clear; Escape clears too, Down and Enter go on to what
/// was found.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

Q_SIGNALS:
    void left(); ///< the keyboard wants to go on to what was found

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace sillon
