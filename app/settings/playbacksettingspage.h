// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settingsform.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace sillon {

class Services;

/// Settings: output device, ReplayGain and speed. Each acts at once.
class PlaybackSettingsPage : public SettingsForm
{
    Q_OBJECT
public:
    explicit PlaybackSettingsPage(Services& services, QWidget* parent = nullptr);

private:
    void showReplayGain();
    void showDevices();
    void connectControls();

    Services& m_services;
    QComboBox* m_device;
    QComboBox* m_replayGain;
    QDoubleSpinBox* m_preamp;
    QCheckBox* m_guard;
    QDoubleSpinBox* m_speed;
};

} // namespace sillon
