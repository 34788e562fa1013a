// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/generalsettingspage.h"

#include "application/services.h"
#include "application/translations.h"
#include "settings/keys.h"
#include "settings/settingswitch.h"

#include <QSystemTrayIcon>

namespace sillon {

GeneralSettingsPage::GeneralSettingsPage(Services& services, QWidget* parent)
    : SettingsForm(parent)
    , m_services(services)
{
    addLanguage();
    addStart();
    addTray();
    addNotifications();
}

void GeneralSettingsPage::addLanguage()
{
    auto* language = new QComboBox(this);
    language->addItem(tr("System"), QStringLiteral("system"));
    for (const Language& known : Translations::languages()) {
        const bool complete = known.percent >= Translations::completePercent;
        language->addItem(complete ? known.name : tr("%1 (partly)", "a language").arg(known.name),
                          known.code);
    }
    connectSettingChoice(language, m_services.settings(), keys::language);
    addHeading(tr("Language"));
    addRow(tr("&Language"), language, tr("Acts at once; the music plays on."));
}

void GeneralSettingsPage::addStart()
{
    Settings& settings = m_services.settings();
    addHeading(tr("At the start"));
    addCheck(makeSettingSwitch(settings, keys::opensLastPage, tr("Open the &page of the last time"), this));
    addCheck(
        makeSettingSwitch(settings, keys::resumesPlaying, tr("&Go on playing where the music stopped"), this),
        tr("Switched off, the queue and its place come back and wait."));
}

void GeneralSettingsPage::addTray()
{
    Settings& settings = m_services.settings();
    auto* tray = makeSettingSwitch(settings, keys::trayIcon, tr("Show Sillon in the system &tray"), this);
    auto* closes = makeSettingSwitch(settings, keys::closesToTray,
                                     tr("Closing the &window leaves it in the tray"), this);
    const bool available = QSystemTrayIcon::isSystemTrayAvailable();
    tray->setEnabled(tray->isEnabled() && available);
    addHeading(tr("System tray"));
    addCheck(tray, available ? tr("A middle click plays or pauses, the wheel changes the volume where the "
                                  "tray passes it on.")
                             : tr("This desktop has no system tray: closing the window quits."));
    addCheck(closes);
    const bool canClose = closes->isEnabled() && available;
    closes->setEnabled(canClose && tray->isChecked());
    connect(tray, &QCheckBox::toggled, closes,
            [closes, canClose](bool on) { closes->setEnabled(canClose && on); });
}

void GeneralSettingsPage::addNotifications()
{
    Settings& settings = m_services.settings();
    addHeading(tr("Notifications"));
    addCheck(makeSettingSwitch(settings, keys::trackNotifications, tr("Tell which track &begins"), this),
             tr("While the window is not in front; each takes the place of the one before."));
    addCheck(makeSettingSwitch(settings, keys::desktopNotifications,
                               tr("Show &messages as desktop notifications too"), this));
}

} // namespace sillon
