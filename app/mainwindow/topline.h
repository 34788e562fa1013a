// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sillon {

class AccountCorner;
class Actions;
class SearchBox;

/// The head of the window: the program's mark, Back and Forward, the search box, the account, the menu.
class TopLine : public QWidget
{
    Q_OBJECT
public:
    /// start: where the pages begin; Back begins there too.
    TopLine(Actions& actions, int start, QWidget* parent = nullptr);

    [[nodiscard]] SearchBox* searchBox() const { return m_searchBox; }
    [[nodiscard]] AccountCorner* account() const { return m_account; }

private:
    QWidget* makeMark(int width);
    QWidget* makeWay(Actions& actions);
    QWidget* makeMenuButton(Actions& actions);

    SearchBox* m_searchBox;
    AccountCorner* m_account;
};

} // namespace sillon
