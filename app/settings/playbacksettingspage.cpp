// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/playbacksettingspage.h"

#include "application/services.h"
#include "settings/keys.h"
#include "settings/settingerror.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>

namespace sillon {

PlaybackSettingsPage::PlaybackSettingsPage(Services& services, QWidget* parent)
    : SettingsForm(parent)
    , m_services(services)
    , m_device(new QComboBox(this))
    , m_replayGain(new QComboBox(this))
    , m_preamp(new QDoubleSpinBox(this))
    , m_guard(new QCheckBox(tr("Prevent &clipping"), this))
    , m_speed(new QDoubleSpinBox(this))
{
    m_device->setObjectName(QStringLiteral("deviceBox"));
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_device->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_replayGain->setObjectName(QStringLiteral("replayGainBox"));
    m_replayGain->addItem(tr("Off"), QStringLiteral("off"));
    m_replayGain->addItem(tr("By track"), QStringLiteral("track"));
    m_replayGain->addItem(tr("By album"), QStringLiteral("album"));
    m_preamp->setObjectName(QStringLiteral("preampBox"));
    m_preamp->setRange(-15, 15);
    m_preamp->setSingleStep(0.5);
    m_preamp->setDecimals(1);
    m_preamp->setSuffix(QStringLiteral(" dB"));
    m_guard->setObjectName(QStringLiteral("clippingGuardBox"));
    m_speed->setObjectName(QStringLiteral("speedBox"));
    m_speed->setRange(0.25, 4.0);
    m_speed->setSingleStep(0.05);
    m_speed->setSuffix(QStringLiteral(" ×"));

    addHeading(tr("Output"));
    addRow(tr("&Device"), m_device,
           tr("A device that disappears pauses the music; it never plays into nothing."));
    addHeading(tr("Loudness"));
    addRow(tr("&ReplayGain"), m_replayGain, tr("Evens out loudness by the files' own tags."));
    addRow(tr("&Preamp"), m_preamp, tr("Added to what the tags ask for."));
    addCheck(m_guard, tr("A track that would be turned up past its loudest moment is turned up less."));
    addHeading(tr("Speed"));
    addRow(tr("&Speed"), m_speed, tr("The pitch stays. What counts for a scrobble is music time."));

    const Settings& settings = services.settings();
    m_replayGain->setCurrentIndex(m_replayGain->findData(settings.get(keys::replayGain)));
    m_preamp->setValue(settings.get(keys::replayGainPreamp));
    m_guard->setChecked(settings.get(keys::replayGainPreventsClipping));
    m_speed->setValue(services.player().speed());
    showReplayGain();
    showDevices();
    connectControls();
}

void PlaybackSettingsPage::connectControls()
{
    Settings& settings = m_services.settings();
    connect(m_device, &QComboBox::activated, this, [this, &settings] {
        showSettingError(m_device, settings.set(keys::audioDevice, m_device->currentData().toString()));
    });
    connect(m_replayGain, &QComboBox::activated, this, [this, &settings] {
        showSettingError(m_replayGain,
                         settings.set(keys::replayGain, m_replayGain->currentData().toString()));
        showReplayGain();
    });
    connect(m_preamp, &QDoubleSpinBox::valueChanged, this, [this, &settings](double decibels) {
        showSettingError(m_preamp, settings.set(keys::replayGainPreamp, decibels));
    });
    connect(m_guard, &QCheckBox::toggled, this, [this, &settings](bool on) {
        showSettingError(m_guard, settings.set(keys::replayGainPreventsClipping, on));
    });
    connect(m_speed, &QDoubleSpinBox::valueChanged, &m_services.player(), &Player::setSpeed);
    connect(&m_services.player(), &Player::modesChanged, this, [this] {
        const QSignalBlocker quiet(m_speed);
        m_speed->setValue(m_services.player().speed());
    });
    connect(&m_services.engine(), &AudioEngine::devicesChanged, this, &PlaybackSettingsPage::showDevices);
}

void PlaybackSettingsPage::showReplayGain()
{
    const bool on = m_replayGain->currentData().toString() != QLatin1String("off");
    m_preamp->setEnabled(on);
    m_guard->setEnabled(on);
}

void PlaybackSettingsPage::showDevices()
{
    const QString chosen = m_services.settings().get(keys::audioDevice);
    m_device->clear();
    m_device->addItem(tr("The system's choice"), QString());
    for (const AudioDevice& device : m_services.engine().devices())
        m_device->addItem(device.description.isEmpty() ? device.id : device.description, device.id);
    if (m_device->findData(chosen) < 0)
        m_device->addItem(tr("%1 (not there now)").arg(chosen), chosen);
    m_device->setCurrentIndex(m_device->findData(chosen));
}

} // namespace sillon
