// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/playbacksettingspage.h"

#include "application/services.h"
#include "settings/keys.h"
#include "settings/settingerror.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>

namespace sillon {

PlaybackSettingsPage::PlaybackSettingsPage(Services& services, QWidget* parent)
    : SettingsForm(parent)
    , m_services(services)
    , m_device(new QComboBox(this))
    , m_replayGain(new QComboBox(this))
    , m_speed(new QDoubleSpinBox(this))
{
    m_device->setObjectName(QStringLiteral("deviceBox"));
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_device->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_replayGain->setObjectName(QStringLiteral("replayGainBox"));
    m_replayGain->addItem(tr("Off"), QStringLiteral("off"));
    m_replayGain->addItem(tr("By track"), QStringLiteral("track"));
    m_replayGain->addItem(tr("By album"), QStringLiteral("album"));
    m_speed->setObjectName(QStringLiteral("speedBox"));
    m_speed->setRange(0.25, 4.0);
    m_speed->setSingleStep(0.05);
    m_speed->setSuffix(QStringLiteral(" ×"));

    addHeading(tr("Output"));
    addRow(tr("&Device"), m_device,
           tr("A device that disappears pauses the music; it never plays into nothing."));
    addHeading(tr("Loudness"));
    addRow(tr("&ReplayGain"), m_replayGain,
           tr("Evens out loudness by the files' own tags, without clipping."));
    addHeading(tr("Speed"));
    addRow(tr("&Speed"), m_speed, tr("The pitch stays. What counts for a scrobble is music time."));

    const Settings& settings = services.settings();
    m_replayGain->setCurrentIndex(m_replayGain->findData(settings.get(keys::replayGain)));
    m_speed->setValue(services.player().speed());
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
    });
    connect(m_speed, &QDoubleSpinBox::valueChanged, &m_services.player(), &Player::setSpeed);
    connect(&m_services.player(), &Player::modesChanged, this, [this] {
        const QSignalBlocker quiet(m_speed);
        m_speed->setValue(m_services.player().speed());
    });
    connect(&m_services.engine(), &AudioEngine::devicesChanged, this, &PlaybackSettingsPage::showDevices);
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
