// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearancesettingspage.h"

#include "application/services.h"
#include "settings/keys.h"
#include "settings/settingswitch.h"

#include <QLocale>

#include <array>

namespace sillon {

namespace {

constexpr std::array textPercents{90, 100, 110, 120, 130};

} // namespace

AppearanceSettingsPage::AppearanceSettingsPage(Services& services, QWidget* parent)
    : SettingsForm(parent)
{
    auto* theme = new QComboBox(this);
    theme->addItem(tr("As the system"), QStringLiteral("system"));
    theme->addItem(tr("Light"), QStringLiteral("light"));
    theme->addItem(tr("Dark"), QStringLiteral("dark"));
    connectSettingChoice(theme, services.settings(), keys::theme);

    auto* text = new QComboBox(this);
    for (const int percent : textPercents)
        text->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    const int chosen = services.settings().get(keys::textPercent);
    if (text->findData(chosen) < 0) // written into the file by hand
        text->addItem(tr("%1 %").arg(QLocale().toString(chosen)), chosen);
    connectSettingChoice(text, services.settings(), keys::textPercent);

    auto* motion = new QComboBox(this);
    motion->addItem(tr("As the system"), QStringLiteral("system"));
    motion->addItem(tr("Nothing moves"), QStringLiteral("reduced"));
    connectSettingChoice(motion, services.settings(), keys::motion);

    addHeading(tr("Colours"));
    addRow(tr("&Theme"), theme);
    addHeading(tr("Reading"));
    addRow(tr("Text &size"), text, tr("Of the system's text size."));
    addRow(tr("&Movement"), motion);
}

} // namespace sillon
