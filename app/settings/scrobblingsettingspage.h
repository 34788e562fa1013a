// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settingsform.h"

class QCheckBox;
class QLabel;
class QSlider;

namespace sillon {

class Services;

/// Settings: when a play counts, the switches of the whole program, and the accounts.
class ScrobblingSettingsPage : public SettingsForm
{
    Q_OBJECT
public:
    explicit ScrobblingSettingsPage(Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    void linkCopied();

private:
    void addThreshold();
    void addSwitches();
    void addAccounts();
    void addServerForm();
    void showThreshold(int percent);
    void storeThreshold();

    Services& m_services;
    QSlider* m_threshold = nullptr;
    QLabel* m_thresholdWords = nullptr;
    QLabel* m_guidance = nullptr;
    QCheckBox* m_scrobbling = nullptr;
    QCheckBox* m_nowPlaying = nullptr;
};

} // namespace sillon
