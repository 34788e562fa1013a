// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingerror.h"
#include "settings/settings.h"

#include <QCheckBox>
#include <QComboBox>

namespace sillon {

/// A check box that is the setting: it has its name, shows its value and stores it at once.
inline QCheckBox* makeSettingSwitch(Settings& settings, const SettingKey<bool>& key, const QString& words,
                                    QWidget* parent)
{
    auto* box = new QCheckBox(words, parent);
    box->setObjectName(key.key());
    box->setChecked(settings.get(key));
    box->setEnabled(!settings.isFromEnvironment(key.key()));
    QObject::connect(box, &QCheckBox::toggled, &settings,
                     [box, key, &settings](bool on) { showSettingError(box, settings.set(key, on)); });
    return box;
}

/// A list of choices that is the setting; each entry's data is the value. Fill it, then connect it.
template <typename T>
void connectSettingChoice(QComboBox* box, Settings& settings, const SettingKey<T>& key)
{
    box->setObjectName(key.key());
    box->setCurrentIndex(box->findData(settings.get(key)));
    box->setEnabled(!settings.isFromEnvironment(key.key()));
    QObject::connect(box, &QComboBox::activated, &settings, [box, key, &settings] {
        showSettingError(box, settings.set(key, box->currentData().template value<T>()));
    });
}

} // namespace sillon
