// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace sillon {

class AccountCorner;
class Actions;

/// The head of the window: the program's mark, the search box, the account, the menu.
class TopLine : public QWidget
{
    Q_OBJECT
public:
    /// start: where the pages begin; the search box begins there too.
    TopLine(Actions& actions, int start, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* searchBox() const { return m_searchBox; }
    [[nodiscard]] AccountCorner* account() const { return m_account; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void searchLeft(); ///< Down or Enter in the search box: on to what was found

private:
    QWidget* makeMark(int width);
    void makeSearchBox();
    QWidget* makeMenuButton(Actions& actions);

    QLineEdit* m_searchBox;
    AccountCorner* m_account;
};

} // namespace sillon
