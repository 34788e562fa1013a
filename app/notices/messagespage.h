// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notices/notice.h"

#include <QWidget>

class QListWidget;

namespace sillon {

class Services;

/// The message log: everything the user was told, newest first.
class MessagesPage : public QWidget
{
    Q_OBJECT
public:
    explicit MessagesPage(Services& services, QWidget* parent = nullptr);

private:
    void reload();
    void show(const std::vector<Notice>& notices);

    Services& m_services;
    QListWidget* m_list;
};

} // namespace sillon
