// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settingsform.h"

namespace sillon {

class Services;

/// Settings: language, how the program starts, tray and notifications.
class GeneralSettingsPage : public SettingsForm
{
    Q_OBJECT
public:
    explicit GeneralSettingsPage(Services& services, QWidget* parent = nullptr);

private:
    void addLanguage();
    void addStart();
    void addTray();
    void addNotifications();

    Services& m_services;
};

} // namespace sillon
