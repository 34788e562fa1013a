// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settingsform.h"

class QComboBox;

namespace sillon {

class Services;

/// Settings: light or dark, the accent, sizes of text and covers, movement.
class AppearanceSettingsPage : public SettingsForm
{
    Q_OBJECT
public:
    explicit AppearanceSettingsPage(Services& services, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QComboBox* m_accents = nullptr;
};

} // namespace sillon
