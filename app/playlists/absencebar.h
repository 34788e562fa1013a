// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sillon {

/// Says how many tracks of a playlist have no file now, and offers what can be done about it.
class AbsenceBar : public QWidget
{
    Q_OBJECT
public:
    explicit AbsenceBar(QWidget* parent = nullptr);

    /// suggested: for how many the library has a track of the same name. Hidden when nothing is absent.
    void say(int absent, int suggested);

Q_SIGNALS:
    void showWanted(); ///< choose them in the list
    void useWanted();  ///< put the suggestions in their places

private:
    QLabel* m_text;
    QPushButton* m_show;
    QPushButton* m_use;
};

} // namespace sillon
