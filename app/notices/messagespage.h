// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notices/notice.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QStackedLayout;

namespace sillon {

class EmptyState;
class Services;

/// The message log: everything the user was told, newest first.
class MessagesPage : public QWidget
{
    Q_OBJECT
public:
    explicit MessagesPage(Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    void noticeActivated(const sillon::Notice& notice); ///< by Enter, a double click or a click on its action

private:
    void activate(int row);
    void reload();
    void showNotices(const std::vector<Notice>& notices);

    Services& m_services;
    QListWidget* m_list;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    std::vector<Notice> m_notices; ///< row by row
};

} // namespace sillon
