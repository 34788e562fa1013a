// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingkey.h"
#include "widgets/settingsform.h"

class QLabel;
class QLineEdit;

namespace sillon {

class Services;

/// Settings: API key and secret, addresses, network, browser, where things are kept, and their backup.
class AdvancedSettingsPage : public SettingsForm
{
    Q_OBJECT
public:
    explicit AdvancedSettingsPage(Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A backup is to take the place of the profile.
    void restoreWanted(const QString& file);

private:
    void addKeys();
    void addAddresses();
    void addNetwork();
    void addPlaces();
    QLineEdit* addText(const SettingKey<QString>& key, const QString& label, const QString& help = {});
    void storeSecret();
    void showSecretState();

    Services& m_services;
    QLineEdit* m_secret = nullptr;
    QLabel* m_secretAnswer = nullptr;
};

} // namespace sillon
